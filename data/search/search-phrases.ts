import { canAnswer, createDescriber, isEnough, type DescribedQuery } from './described-query.ts';
import { isWritten, type Phrase } from './phrase.ts';
import { createPhraseTally } from './phrase-tally.ts';
import { remembered } from './remembered.ts';
import { conceptsOf, FAINT_WEIGHT, isFaint } from './search-words.ts';
import { createReadings } from './search-readings.ts';
import type { Steps } from '../steps.ts';

/**
 * Search by description: every phrase of an entry is a bag of words; a query is answered by the phrase that holds most
 * of its weight. Rare words weigh more (inverse document frequency).
 */

/** An entry of which a description, or a sentence of its text, answers a query. */
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

/** Descriptions, or sentences of running text, to be asked with a query, and what is known of their concepts. */
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

const NOTHING: ReadonlyMap<string, number> = new Map();

/** Where a concept is: the places of its phrases, those of an entry one behind the other, and how many entries have it. */
type Posting = { places: number[]; last: number; entries: number };

/** Phrases read in one step. */
const AT_ONCE = 512;

/** Builds the index in steps of about a millisecond. Phrases of an entry must stand one behind the other. */
export function* phraseIndexSteps(phrases: readonly Phrase[]): Steps<PhraseIndex> {
  const postings = new Map<string, Posting>();
  const named = new Set<string>();
  let entries = 0;
  // Read once, while the reader waits for the first answer: an iterator of code that is not warm yet makes an object a step.
  for (let at = 0; at < phrases.length; at++) {
    if (at % AT_ONCE === 0) yield;
    const phrase = phrases[at];
    if (!phrase) continue;
    const { entry, concepts, kind } = phrase;
    if (entry !== phrases[at - 1]?.entry) entries++;
    for (let word = 0; word < concepts.length; word++) {
      const concept = concepts[word] ?? '';
      if (kind === 'name') named.add(concept);
      const posting = postings.get(concept);
      if (!posting) postings.set(concept, { places: [at], last: entry, entries: 1 });
      else {
        posting.places.push(at);
        if (posting.last !== entry) posting.entries++;
        posting.last = entry;
      }
    }
  }
  yield;
  const rarest = 1 + Math.log(Math.max(entries, 2));
  const weightOf = (concept: string): number => {
    if (isFaint(concept)) return FAINT_WEIGHT;
    const posting = postings.get(concept);
    return posting ? 1 + Math.log(entries / posting.entries) : rarest;
  };
  const weigh = (found: ReadonlyMap<string, number>): number => {
    let sum = 0;
    for (const [concept, sure] of found) sum += weightOf(concept) * sure;
    return sum;
  };
  const wholes = new Float64Array(phrases.length);
  /** What all of a phrase weighs, added up when it is first asked. */
  const wholeOf = (at: number): number =>
    (wholes[at] ||= phrases[at]?.concepts.reduce((sum, concept) => sum + weightOf(concept), 0) ?? 0);

  const readings = createReadings(postings);
  const describe = createDescriber({ readings, weightOf, isInName: (concept) => named.has(concept) });
  const placesOf = (concept: string): readonly number[] => postings.get(concept)?.places ?? [];
  const phrasesOf = (concept: string): Phrase[] => placesOf(concept).flatMap((at) => phrases[at] ?? []);
  const holdersOf = remembered(
    (concept: string) => concept,
    (concept) => new Set(phrasesOf(concept).map(({ entry }) => entry)),
  );
  const tally = createPhraseTally(phrases.length, placesOf);

  /** Phrases of empty words answer only word for word: "one app for everything". */
  const typedOut = (key: string): PhraseMatch[] =>
    phrases
      .filter((phrase) => phrase.kind === 'description' && isWritten(phrase, key))
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
        for (const entry of holdersOf(word)) {
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
    holders: holdersOf,
    knows: (concept) => postings.has(concept),
    describedBy: (words) => saidInFull(words).map(({ entry }) => entry),
    holds: (entry, concept) => holdersOf(concept).has(entry),
    find(words, strangeShare = 1) {
      const query = describe(words, strangeShare);
      if (query.telling.length === 0) return words.length > 1 ? typedOut(words.join('')) : [];
      const byEntry = foundByEntry(query);
      const best = new Map<number, PhraseMatch>();
      for (const at of tally.count(query, weightOf)) {
        const phrase = phrases[at];
        if (!phrase) continue;
        const { entry } = phrase;
        const held = tally.heldBy(at);
        const covered = held / query.total;
        const used = Math.min(1, held / wholeOf(at));
        if (!canAnswer(query, phrase, { covered, used })) continue;
        const other = best.get(entry);
        const closer = other ? closenessOf({ covered, used }) - closenessOf(other) : 1;
        if (closer > 0 || (closer === 0 && isWritten(phrase, query.key)))
          best.set(entry, { entry, phrase, covered, used, found: byEntry.get(entry) ?? NOTHING });
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

/** How well a phrase fits, 0 to 1: the share of the query it has, less up to `USED_SHARE` of that if it says more. */
export const closenessOf = ({ covered, used }: Pick<PhraseMatch, 'covered' | 'used'>): number =>
  covered * (1 - USED_SHARE + USED_SHARE * used);

/** Whether query and phrase are the same words. */
export const isAllSaid = ({ covered, used }: PhraseMatch): boolean => covered === 1 && used === 1;
