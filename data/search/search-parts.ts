import { isComparing, isOfBelonging, isSide } from './search-comparison.ts';
import type { Lookups } from './search-lookups.ts';
import type { SearchedForm, NameMatch } from './search-names.ts';
import { isForUse } from './search-use.ts';
import { ASKED, conceptsOf, isFaint } from './search-words.ts';

/** From this share of the words on, a doubtful name in a query is what the query is about. */
const COVERED = 0.45;
/** The same for a run of Chinese, where words are not told apart, by characters. */
const COVERED_CJK = 0.22;
/** Longest name looked for inside a query, in words. */
const LONGEST = 5;
/** The same for a name that is misspelled, and how near it must come. */
const LONGEST_MISSPELLED = 2;
const SHORTEST_MISSPELLED = 4;
const CLOSE = 0.6;
/** A name of so many letters is not spelled by other words by chance: "zhi fu bao". */
const LONG = 8;
/** Letters of the shortest name looked for inside a query. */
const SHORTEST = 2;
const SHORTEST_CJK = 2;

const CJK = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Finds names that stand inside a longer query: "is alipay safe", 支付宝怎么用. */
export function createPartFinder({
  exact,
  misspelled,
  isKnown,
  isAside,
  isConcept,
  holds,
}: Pick<Lookups, 'exact' | 'misspelled' | 'isKnown' | 'isAside' | 'isConcept' | 'holds'>): (
  words: readonly string[],
) => NameMatch[] {
  const inWord = (word: string): NameMatch[] => {
    const found: NameMatch[] = [];
    if (exact(word).length > 0) return found;
    for (let start = 0; start < word.length; start++)
      for (let end = word.length; end >= start + SHORTEST_CJK; end--) {
        const closeness = (end - start) / word.length;
        if (closeness === 1 || closeness < COVERED_CJK) continue;
        for (const form of exact(word.slice(start, end))) found.push({ form, way: 'part', closeness });
      }
    return found;
  };

  /** A name nothing else is called, written in its own words: it says by itself what the query is about. */
  const isSure = ({ kind, entry, words }: SearchedForm, part: readonly string[]): boolean =>
    kind === 'name' && !isAside(entry) && (part.length === 1 || part.length === words.length);
  const isLong = ({ kind, entry, key }: SearchedForm): boolean =>
    kind === 'name' && !isAside(entry) && key.length >= LONG;

  return (words) => {
    const total = conceptsOf(words).length;
    const comparing = isComparing(words);
    const fits = (entry: number, concept: string): boolean =>
      ASKED.has(concept) ||
      isFaint(concept) ||
      holds(entry, concept) ||
      (comparing && exact(concept).length > 0);
    const sides: NameMatch[] = [];
    const found: NameMatch[] = words.filter((word) => CJK.test(word)).flatMap(inWord);
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to++) {
        const part = words.slice(from, to);
        const concepts = conceptsOf(part).length;
        const closeness = concepts / Math.max(1, total);
        const key = part.join('');
        if (part.length === words.length || concepts === 0) continue;
        if (key.length < SHORTEST && !CJK.test(key)) continue;
        const isMisspelledSide = comparing && exact(key).length === 0 && isSide(words, [from, to]);
        if (
          part.length <= LONGEST_MISSPELLED &&
          key.length >= SHORTEST_MISSPELLED &&
          part.some((word) => word.length >= SHORTEST_MISSPELLED && !isKnown(word))
        )
          for (const match of misspelled(part))
            if (isSure(match.form, part) && match.closeness >= CLOSE)
              found.push({
                ...match,
                way: 'part',
                closeness: closeness * match.closeness,
                ...(isMisspelledSide && { at: [from, to] }),
              });
        if ((comparing && isSide(words, [from, to])) || isOfBelonging(words, [from, to]))
          sides.push(
            ...exact(key).map((form): NameMatch => ({ form, way: 'part', closeness, at: [from, to] })),
          );
        const others = [...words.slice(0, from), ...words.slice(to)];
        const rest = conceptsOf(others);
        // Beside "buy", Amazon is no rainforest.
        const asked = rest.filter((concept) => !isFaint(concept));
        // "陈航 钉钉", "jd pinduoduo": a sure name vouches for the one beside it.
        const isVouched =
          (from === 0 || to === words.length) &&
          exact(others.join('')).some((form) => isSure(form, others) && !isConcept(form.entry));
        const isAbout = closeness >= (comparing ? COVERED / 2 : COVERED);
        for (const form of exact(key))
          if (
            isSure(form, part) ||
            isLong(form) ||
            (isVouched && !isConcept(form.entry)) ||
            (form.isHeadword && !isConcept(form.entry) && isForUse(form.entry, asked, holds)) ||
            (isAbout && rest.every((concept) => fits(form.entry, concept)))
          )
            found.push({ form, way: 'part', closeness, at: [from, to] });
      }
    // Two names weighed against each other vouch for one another: "visa vs stripe".
    return new Set(sides.map(({ form }) => form.entry)).size > 1 ? [...found, ...sides] : found;
  };
}

/** Whether no longer name holds this one: "ant" in "ant group". */
export const isOutermost = ({ at }: NameMatch, parts: readonly NameMatch[]): boolean =>
  at !== undefined &&
  parts.every(
    (other) =>
      !other.at || other.at[0] > at[0] || other.at[1] < at[1] || other.at[1] - other.at[0] === at[1] - at[0],
  );

/** The same words with the longest name among them as its entry is called: "ceo of jingdong" → "ceo of jd com". */
export function renamed(
  words: readonly string[],
  parts: readonly NameMatch[],
  calledOf: (entry: number) => readonly string[],
): readonly string[] | undefined {
  const [longest] = parts
    .filter(({ at, form }) => at !== undefined && form.kind === 'name')
    .toSorted((a, b) => b.form.key.length - a.form.key.length);
  if (!longest?.at) return undefined;
  const called = calledOf(longest.form.entry);
  const [from, to] = longest.at;
  if (conceptsOf([...words.slice(0, from), ...words.slice(to)]).length === 0) return undefined;
  return called.join('') === longest.form.key
    ? undefined
    : [...words.slice(0, from), ...called, ...words.slice(to)];
}
