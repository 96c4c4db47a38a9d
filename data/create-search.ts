import type { EntryId } from './entry.ts';
import { createSimplifier, fold, soundOf, wordsOf } from './search-fold.ts';
import { createNameIndex, type Form, type NameMatch, type Way } from './search-names.ts';
import { closenessOf, conceptsOf, createPhraseIndex, isFiller, type Phrase } from './search-phrases.ts';
import type { Searchable } from './searchable.ts';

/** One answer. */
export type Hit = {
  id: EntryId;
  /** The name or phrase that answered, as written in the entry. */
  form: string;
  /** How: by a name, or by a description. */
  way: Way | 'phrase';
  /** For order only; a higher one stands first. */
  score: number;
};

export type SearchResult = {
  /** Answers by name and description, best first. Empty where nothing fits. */
  hits: Hit[];
  /** Ids of entries that only mention the words in their text: a second, lower list. */
  mentionedIn: EntryId[];
  /** "Did you mean …?": the name the first hit was read as, where the query was not it. */
  meant?: string;
};

export type Search = (query: string) => SearchResult;

/** Longest query looked at, in UTF-16 units; what is longer was pasted and is cut. */
const QUERY_LIMIT = 120;
const HIT_LIMIT = 20;
/** The second list beside answers; alone it may be as long as the first. */
const MENTIONS_BESIDE_HITS = 5;

/** A name that is the query stands before one that sounds like it, begins with it, or contains it. */
const BASE: Record<Way, number> = { exact: 100, sound: 84, typo: 62, prefix: 66, part: 60 };
const CLOSENESS: Record<Way, number> = { exact: 0, sound: 0, typo: 24, prefix: 16, part: 20 };
/** Points a step of importance is worth: a tie-break for whole names, a voice where a few letters could be many. */
const IMPORTANCE: Record<Way, number> = { exact: 0.5, sound: 0.5, typo: 0.5, prefix: 2.5, part: 0.5 };

const PHRASE_BASE = 40;
const PHRASE_CLOSENESS = 52;
/** Below this share of the query's weight a description is a coincidence, and silence better. */
const PHRASE_COVERED = 0.62;
/** From this share on a part of the query that is a name answers. */
const PART_COVERED = 0.45;
/** Longest name looked for inside a query, in words. */
const PART_WORDS = 5;

const CJK = /[\p{Script=Han}\p{Script=Katakana}]/u;

export function createSearch(searchables: readonly Searchable[]): Search {
  const simplify = createSimplifier(searchables.flatMap(({ chinese }) => chinese ?? []));
  const read = (text: string): string[] => wordsOf(simplify(fold(text)));
  const formOf = (entry: number, text: string, whole: boolean): Form => {
    const words = read(text);
    const key = words.join('');
    return { entry, text, words, key, sound: soundOf(key), whole };
  };
  const forms = searchables.flatMap(({ names, initials }, entry) => {
    const written = Map.groupBy(
      names.map((text) => formOf(entry, text, false)),
      ({ key }) => key,
    );
    written.delete('');
    return [
      ...[...written.values()].flatMap(([first]) => first ?? []),
      ...initials.map((text) => formOf(entry, text, true)),
    ];
  });
  const phrases = searchables
    .flatMap(({ names, phrases: said }, entry) =>
      [...said, ...names].map((text): Phrase => ({ entry, text, concepts: conceptsOf(read(text)) })),
    )
    .filter(({ concepts }) => concepts.length > 0);
  const texts = searchables.map(({ text }, entry): Phrase => ({
    entry,
    text,
    concepts: [...new Set(conceptsOf(read(text)))],
  }));
  const never = searchables.map((each) =>
    each.never.map((text) => read(text).join('')).filter((key) => key !== ''),
  );
  const nameIndex = createNameIndex(forms);
  const phraseIndex = createPhraseIndex(phrases);
  const textIndex = createPhraseIndex(texts);

  const headwords = new Map(searchables.map(({ id, headword }) => [id, headword]));
  const headwordOf = (id: EntryId): string => headwords.get(id) ?? id;
  const importanceOf = (entry: number): number => searchables[entry]?.importance ?? 0;
  const scoreOf = ({ form, way, closeness }: NameMatch): number =>
    BASE[way] + CLOSENESS[way] * closeness + IMPORTANCE[way] * importanceOf(form.entry);

  /** Names that stand inside a longer query: "is alipay safe", 支付宝怎么用. */
  const parts = (words: readonly string[]): NameMatch[] => {
    const total = Math.max(1, conceptsOf(words).length);
    const found: NameMatch[] = [];
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= Math.min(words.length, from + PART_WORDS); to++) {
        const part = words.slice(from, to);
        const covered = Math.max(1, conceptsOf(part).length) / total;
        if (to - from === words.length || covered < PART_COVERED) continue;
        const key = part.join('');
        if (key.length < 3 && !CJK.test(key)) continue;
        for (const form of nameIndex.exact(key))
          if (!form.whole) found.push({ form, way: 'part', closeness: covered });
      }
      const word = words[from] ?? '';
      if (!CJK.test(word)) continue;
      for (let start = 0; start < word.length; start++)
        for (let end = word.length; end >= start + 2; end--) {
          if (end - start === word.length || (end - start) / word.length < PART_COVERED / 2) continue;
          for (const form of nameIndex.exact(word.slice(start, end)))
            found.push({ form, way: 'part', closeness: (end - start) / word.length });
        }
    }
    return found;
  };

  return (query) => {
    const words = read(query.slice(0, QUERY_LIMIT));
    const key = words.join('');
    const best = new Map<number, Hit>();
    const offer = (entry: number, hit: Omit<Hit, 'id'>): void => {
      const id = searchables[entry]?.id;
      if (id === undefined || (best.get(entry)?.score ?? -1) >= hit.score) return;
      if (never[entry]?.some((form) => key.includes(form)) === true && hit.way !== 'exact') return;
      best.set(entry, { id, ...hit });
    };
    const named = nameIndex.find(words).filter(({ way }) => way === 'exact' || !isFiller(words));
    for (const match of [...named, ...parts(words)])
      offer(match.form.entry, { form: match.form.text, way: match.way, score: scoreOf(match) });
    for (const match of phraseIndex.find(words)) {
      if (match.covered < PHRASE_COVERED) continue;
      const score = PHRASE_BASE + PHRASE_CLOSENESS * closenessOf(match) + importanceOf(match.entry) * 0.5;
      offer(match.entry, { form: match.phrase.text, way: 'phrase', score });
    }
    const hits = [...best.values()].toSorted((a, b) => b.score - a.score).slice(0, HIT_LIMIT);
    const answered = new Set(hits.map(({ id }) => id));
    const mentionedIn = textIndex
      .find(words)
      .filter(({ covered }) => covered >= PHRASE_COVERED)
      .toSorted((a, b) => b.covered - a.covered)
      .flatMap(({ entry }) => searchables[entry]?.id ?? [])
      .filter((id) => !answered.has(id))
      .slice(0, hits.length > 0 ? MENTIONS_BESIDE_HITS : HIT_LIMIT);
    const [first] = hits;
    const guessed = first?.way === 'typo' || first?.way === 'sound';
    return { hits, mentionedIn, ...(guessed && { meant: headwordOf(first.id) }) };
  };
}
