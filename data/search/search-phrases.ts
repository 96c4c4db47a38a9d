import { canAnswer, createDescriber, isEnough, type DescribedQuery } from './described-query.ts';
import { createPhraseTally } from './phrase-tally.ts';
import { conceptsOf, FAINT_WEIGHT, isFaint } from './search-words.ts';
import { createReadings } from './search-readings.ts';
import type { Steps } from '../steps.ts';

/**
 * Search by description: every phrase of an entry is a bag of words; a query is answered by the phrase that holds most
 * of its weight. Rare words weigh more (inverse document frequency).
 */

/** A phrase that describes an entry. */
export type Phrase = {
  entry: number;
  text: string;
  /** Its words without spaces. */
  key: string;
  concepts: readonly string[];
  /** One word may stand for a name, but seldom for a description; running text has any word. */
  kind: 'name' | 'description' | 'text';
};
export type PhraseMatch = {
  entry: number;
  /** The phrase that answers best; the entry's words taken together may answer better than it. */
  phrase: Phrase;
  /** Share of the query's weight found, 0 to 1. */
  covered: number;
  /** Share of the phrase's weight that the query names, 0 to 1. */
  used: number;
  /** The words of the query found anywhere in the entry, with how sure that is, 0 to 1. */
  found: ReadonlyMap<string, number>;
};

export type PhraseIndex = {
  /**
   * @param words of the query; the last may be unfinished
   * @param strangeShare what a word that no phrase has counts for, 0 to 1
   */
  find(words: readonly string[], strangeShare?: number): PhraseMatch[];
  /** What a word tells: more, the fewer entries have it. */
  weightOf(concept: string): number;
  /** What a word weighs that one entry alone has, or none. */
  rarest: number;
  knows(concept: string): boolean;
  /** The entries that have the concept in a phrase. */
  holders(concept: string): ReadonlySet<number>;
  /** Whether any phrase of the entry has the concept. */
  holds(entry: number, concept: string): boolean;
  /** The entries that have a description of just these words. */
  describedBy(words: readonly string[]): number[];
};

const NONE: ReadonlySet<number> = new Set();

/** Phrases read in one step. */
const AT_ONCE = 512;

export function* phraseIndexSteps(phrases: readonly Phrase[]): Steps<PhraseIndex> {
  const postings = new Map<string, number[]>();
  for (const [at, phrase] of phrases.entries()) {
    if (at % AT_ONCE === 0) yield;
    for (const concept of phrase.concepts) {
      const list = postings.get(concept);
      if (list) list.push(at);
      else postings.set(concept, [at]);
    }
  }
  yield;
  const entryAt = Int32Array.from(phrases, ({ entry }) => entry);
  const entries = new Set(entryAt).size;
  const holders = new Map(
    [...postings].map(([concept, list]) => [concept, new Set(list.map((at) => entryAt[at] ?? 0))]),
  );
  const weights = new Map(
    [...holders].map(([concept, { size }]) => [
      concept,
      isFaint(concept) ? FAINT_WEIGHT : 1 + Math.log(entries / size),
    ]),
  );
  const rarest = 1 + Math.log(Math.max(entries, 2));
  const weightOf = (concept: string): number =>
    weights.get(concept) ?? (isFaint(concept) ? FAINT_WEIGHT : rarest);
  const weigh = (found: ReadonlyMap<string, number>): number => {
    let sum = 0;
    for (const [concept, sure] of found) sum += weightOf(concept) * sure;
    return sum;
  };
  const wholes = Float64Array.from(phrases, ({ concepts }) =>
    concepts.reduce((sum, concept) => sum + weightOf(concept), 0),
  );
  yield;
  const readings = createReadings(new Set(postings.keys()));
  const named = new Set(phrases.flatMap(({ kind, concepts }) => (kind === 'name' ? concepts : [])));
  const describe = createDescriber({ readings, weightOf, isInName: (concept) => named.has(concept) });
  const phrasesOf = (concept: string): Phrase[] =>
    (postings.get(concept) ?? []).flatMap((at) => phrases[at] ?? []);
  const tally = createPhraseTally(phrases.length, (concept) => postings.get(concept) ?? []);

  /** Phrases of empty words answer only word for word: "one app for everything". */
  const typedOut = (key: string): PhraseMatch[] =>
    phrases
      .filter((phrase) => phrase.kind === 'description' && phrase.key === key)
      .map((phrase) => ({ entry: phrase.entry, phrase, covered: 1, used: 1, found: new Map() }));

  /** Descriptions of just these words, though a brand among them stands elsewhere for what it is: "owner of venmo". */
  const saidInFull = (words: readonly string[]): PhraseMatch[] => {
    const concepts = [...new Set(conceptsOf(words))];
    if (concepts.length < 2) return [];
    return phrasesOf(concepts[0] ?? '')
      .filter(
        (phrase) =>
          phrase.kind === 'description' &&
          phrase.concepts.length === concepts.length &&
          concepts.every((concept) => phrase.concepts.includes(concept)),
      )
      .map((phrase) => ({
        entry: phrase.entry,
        phrase,
        covered: 1,
        used: 1,
        found: new Map(concepts.map((concept) => [concept, 1])),
      }));
  };

  /** What each entry has of a query in any of its phrases. */
  const foundByEntry = ({ meant }: DescribedQuery): Map<number, Map<string, number>> => {
    const byEntry = new Map<number, Map<string, number>>();
    for (const [concept, known] of meant)
      for (const [word, sure] of known)
        for (const entry of holders.get(word) ?? NONE) {
          const found = byEntry.get(entry);
          if (!found) byEntry.set(entry, new Map([[concept, sure]]));
          else if (!found.has(concept)) found.set(concept, sure);
        }
    return byEntry;
  };

  /** The names that have something of a query, by their entries. */
  const namesOf = ({ meant }: DescribedQuery): Map<number, Phrase[]> =>
    Map.groupBy(
      [...meant.values()].flatMap((known) =>
        known.flatMap(([word]) => phrasesOf(word).filter(({ kind }) => kind === 'name')),
      ),
      ({ entry }) => entry,
    );

  return {
    weightOf,
    rarest,
    holders: (concept) => holders.get(concept) ?? NONE,
    knows: (concept) => postings.has(concept),
    describedBy: (words) => saidInFull(words).map(({ entry }) => entry),
    holds: (entry, concept) => holders.get(concept)?.has(entry) ?? false,
    find(words, strangeShare = 1) {
      const query = describe(words, strangeShare);
      if (query.telling.length === 0) return words.length > 1 ? typedOut(words.join('')) : [];
      const byEntry = foundByEntry(query);
      const best = new Map<number, PhraseMatch>();
      for (const at of tally.count(query, weightOf)) {
        const phrase = phrases[at];
        const found = byEntry.get(entryAt[at] ?? 0);
        if (!phrase || !found) continue;
        const { entry } = phrase;
        const held = tally.heldBy(at);
        const covered = held / query.total;
        const used = Math.min(1, held / (wholes[at] ?? held));
        if (!canAnswer(query, phrase, { covered, used })) continue;
        const other = best.get(entry);
        const closer = other ? closenessOf({ covered, used }) - closenessOf(other) : 1;
        if (closer > 0 || (closer === 0 && phrase.key === query.key))
          best.set(entry, { entry, phrase, covered, used, found });
      }
      const names = query.isShort ? namesOf(query) : undefined;
      const matches = [...best.values()].flatMap((match) => {
        if (!isEnough(query, match, names?.get(match.entry) ?? [])) return [];
        const together = weigh(match.found) / query.total;
        // Words scattered over several phrases say less than the same words in one.
        return together * TOGETHER > match.covered ? { ...match, covered: together * TOGETHER } : match;
      });
      return matches.length > 0 ? matches : saidInFull(words);
    },
  };
}

/** What words found in several phrases of an entry count for, against one phrase. */
const TOGETHER = 0.75;
/** How much of a phrase's closeness is that the query names all of it. */
const USED_SHARE = 0.3;

export const closenessOf = ({ covered, used }: Pick<PhraseMatch, 'covered' | 'used'>): number =>
  covered * (1 - USED_SHARE + USED_SHARE * used);

/** Whether query and phrase are the same words. */
export const isAllSaid = ({ covered, used }: PhraseMatch): boolean => covered === 1 && used === 1;
