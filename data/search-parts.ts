import type { Form, NameMatch } from './search-names.ts';
import { conceptsOf } from './search-words.ts';

/** Words that weigh two things against each other. */
const COMPARING = new Set(
  'vs versus or and difference differences compare compared comparison same than'.split(' '),
);

export const isComparing = (words: readonly string[]): boolean => words.some((word) => COMPARING.has(word));

/** From this share of the words on, a name in a query is what the query is about. */
const COVERED = 0.45;
/** The same for a run of Chinese, where words are not told apart, by characters. */
const COVERED_CJK = 0.22;
/** Longest name looked for inside a query, in words. */
const LONGEST = 5;
/** Letters of the shortest name looked for inside a query. */
const SHORTEST = 3;
const SHORTEST_CJK = 2;

const CJK = /[\p{Script=Han}\p{Script=Katakana}]/u;

type Deps = {
  /** Forms with exactly this key. */
  exact: (key: string) => readonly Form[];
  isAside: (entry: number) => boolean;
  /** Whether any entry is described by the concept. */
  knows: (concept: string) => boolean;
};

/** Finds names that stand inside a longer query: "is alipay safe", 支付宝怎么用. */
export function createPartFinder({ exact, isAside, knows }: Deps): (words: readonly string[]) => NameMatch[] {
  const inWord = (word: string): NameMatch[] => {
    const found: NameMatch[] = [];
    for (let start = 0; start < word.length; start++)
      for (let end = word.length; end >= start + SHORTEST_CJK; end--) {
        const closeness = (end - start) / word.length;
        if (closeness === 1 || closeness < COVERED_CJK) continue;
        for (const form of exact(word.slice(start, end))) found.push({ form, way: 'part', closeness });
      }
    return found;
  };

  return (words) => {
    const total = conceptsOf(words).length;
    const needed = isComparing(words) ? COVERED / 2 : COVERED;
    const found: NameMatch[] = words.filter((word) => CJK.test(word)).flatMap(inWord);
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to++) {
        const part = words.slice(from, to);
        const concepts = conceptsOf(part).length;
        const closeness = concepts / Math.max(1, total);
        const key = part.join('');
        if (part.length === words.length || concepts === 0 || closeness < needed) continue;
        if (key.length < SHORTEST && !CJK.test(key)) continue;
        const rest = conceptsOf([...words.slice(0, from), ...words.slice(to)]);
        for (const form of exact(key))
          if (!isAside(form.entry) || rest.every(knows)) found.push({ form, way: 'part', closeness });
      }
    return found;
  };
}
