import type { EntryId } from './entry.ts';
import { createSimplifier, fold, soundOf, wordsOf } from './search-fold.ts';
import { createPartFinder, isComparing } from './search-parts.ts';
import { createNameIndex, type Form, type NameMatch, type Way } from './search-names.ts';
import { closenessOf, createPhraseIndex, type Phrase, type PhraseIndex } from './search-phrases.ts';
import { conceptsOf, isFiller } from './search-words.ts';
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
  /** The two entries a query weighs against each other: "alipay vs wechat pay". */
  pair?: readonly [EntryId, EntryId];
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
const BASE: Record<Way, number> = { exact: 100, sound: 84, typo: 68, prefix: 66, part: 68 };
const CLOSENESS: Record<Way, number> = { exact: 0, sound: 0, typo: 24, prefix: 16, part: 20 };
/** Points a step of importance is worth: a tie-break for whole names, a voice where a few letters could be many. */
const IMPORTANCE: Record<Way, number> = { exact: 0.5, sound: 0.5, typo: 0.5, prefix: 2.5, part: 0.5 };

/** The two longest names of a query, in its order; "wechat pay" is not WeChat. */
function weighed(parts: readonly NameMatch[], key: string): number[] {
  const longest = Map.groupBy(
    parts.toSorted((a, b) => b.form.key.length - a.form.key.length),
    ({ form }) => form.entry,
  );
  return [...longest]
    .slice(0, 2)
    .map(([entry, [match]]) => ({ entry, at: key.indexOf(match?.form.key ?? '') }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
}

/** Points for a name in a query that weighs two against each other: there it is not said in passing. */
const COMPARED = 30;

/** Shorter spellings are initials and count only as typed. */
const SHORTEST_SPELLING = 4;

const PHRASE_BASE = 40;
const PHRASE_CLOSENESS = 52;
/** Points for a phrase typed word for word, before one that only means the same. */
const LITERAL = 2;
/** Below this share of the query's weight a description is a coincidence, and silence better. */
const PHRASE_COVERED = 0.62;

/** The running text of each entry as one phrase. */
const textsOf = (searchables: readonly Searchable[], read: (text: string) => string[]): Phrase[] =>
  searchables.map(({ text }, entry) => ({
    entry,
    text,
    concepts: [...new Set(conceptsOf(read(text)))],
    byOneWord: true,
  }));

export function createSearch(searchables: readonly Searchable[]): Search {
  const simplify = createSimplifier(searchables.flatMap(({ chinese }) => chinese ?? []));
  const read = (text: string): string[] => wordsOf(simplify(fold(text)));
  const formOf = (entry: number, text: string, kind: Form['kind']): Form => {
    const words = read(text);
    const key = words.join('');
    return { entry, text, words, key, sound: soundOf(key), kind };
  };
  const forms = searchables.flatMap(({ names, pinyin, spellings, initials }, entry) => {
    const written = Map.groupBy(
      [
        ...[...names, ...pinyin].map((text) => formOf(entry, text, 'name')),
        ...spellings.map((text) =>
          formOf(entry, text, text.length < SHORTEST_SPELLING ? 'initials' : 'spelling'),
        ),
      ],
      ({ key }) => key,
    );
    written.delete('');
    return [
      ...[...written.values()].flatMap(([first]) => first ?? []),
      ...initials.map((text) => formOf(entry, text, 'initials')),
    ];
  });
  const phrases = searchables
    .flatMap(({ names, phrases: said }, entry) => [
      ...said.map((text): Phrase => ({ entry, text, concepts: conceptsOf(read(text)), byOneWord: false })),
      ...names.map((text): Phrase => ({ entry, text, concepts: conceptsOf(read(text)), byOneWord: true })),
    ])
    .filter(({ concepts }) => concepts.length > 0);
  const keysOf = Map.groupBy(forms, ({ entry }) => entry);
  // Run together, "Ali Baba" of the tale is the company's own name; only longer phrases tell that something else is meant.
  const never = searchables.map((each, entry) =>
    each.never
      .map((text) => read(text).join(''))
      .filter((veto) => veto !== '' && !keysOf.get(entry)?.some(({ key }) => key.includes(veto))),
  );
  const nameIndex = createNameIndex(forms);
  const phraseIndex = createPhraseIndex(phrases);
  // Running text is most of the work and needed last: read at the first query.
  let textIndex: PhraseIndex | undefined;

  const headwords = new Map(searchables.map(({ id, headword }) => [id, headword]));
  const headwordOf = (id: EntryId): string => headwords.get(id) ?? id;
  const importanceOf = (entry: number): number => searchables[entry]?.importance ?? 0;
  const scoreOf = ({ form, way, closeness }: NameMatch): number =>
    BASE[way] + CLOSENESS[way] * closeness + IMPORTANCE[way] * importanceOf(form.entry);

  const findParts = createPartFinder({
    exact: (key) => nameIndex.exact(key).filter(({ kind }) => kind !== 'initials'),
    isAside: (entry) => searchables[entry]?.isAside ?? false,
    knows: (concept) => phraseIndex.knows(concept),
  });

  const pairOf = (compared: readonly number[]): Pick<SearchResult, 'pair'> => {
    const [left, right] = compared.flatMap((entry) => searchables[entry]?.id ?? []);
    return left !== undefined && right !== undefined ? { pair: [left, right] } : {};
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
    const parts = findParts(words);
    const compared = isComparing(words) ? weighed(parts, key) : [];
    for (const match of [...named, ...parts]) {
      const bonus = compared.length === 2 && compared.includes(match.form.entry) ? COMPARED : 0;
      offer(match.form.entry, { form: match.form.text, way: match.way, score: scoreOf(match) + bonus });
    }
    for (const match of phraseIndex.find(words)) {
      if (match.covered < PHRASE_COVERED) continue;
      const isLiteral = read(match.phrase.text).join('') === key;
      const score =
        PHRASE_BASE +
        PHRASE_CLOSENESS * closenessOf(match) +
        importanceOf(match.entry) * 0.5 +
        (isLiteral ? LITERAL : 0);
      offer(match.entry, { form: match.phrase.text, way: 'phrase', score });
    }
    const hits = [...best.values()].toSorted((a, b) => b.score - a.score).slice(0, HIT_LIMIT);
    const answered = new Set(hits.map(({ id }) => id));
    textIndex ??= createPhraseIndex(textsOf(searchables, read));
    const mentionedIn = textIndex
      .find(words)
      .filter(({ covered }) => covered >= PHRASE_COVERED)
      .toSorted((a, b) => b.covered - a.covered)
      .flatMap(({ entry }) => searchables[entry]?.id ?? [])
      .filter((id) => !answered.has(id))
      .slice(0, hits.length > 0 ? MENTIONS_BESIDE_HITS : HIT_LIMIT);
    const [first] = hits;
    const guessed = first?.way === 'typo' || first?.way === 'sound';
    return { hits, mentionedIn, ...pairOf(compared), ...(guessed && { meant: headwordOf(first.id) }) };
  };
}
