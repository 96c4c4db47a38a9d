import { editDistance } from './edit-distance.ts';
import { CONCEPT_WORDS, conceptsOf, FAINT, FAINT_WEIGHT, LIKENESSES } from './search-words.ts';

/**
 * Search by description: every phrase of an entry is a bag of words; a query is answered by the phrase that holds most
 * of its weight. Rare words weigh more (inverse document frequency).
 */

/** A phrase that describes an entry. */
export type Phrase = {
  entry: number;
  text: string;
  concepts: readonly string[];
  /** Any one of its words may stand for it, as with a name; a description says little by one word. */
  byOneWord: boolean;
};
export type PhraseMatch = {
  entry: number;
  /** The phrase that answers best; the entry's words taken together may answer better than it. */
  phrase: Phrase;
  /** Share of the query's weight found, 0 to 1. */
  covered: number;
  /** Share of the phrase's weight that the query names, 0 to 1. */
  used: number;
};

export type PhraseIndex = {
  /** @param words of the query; the last may be unfinished */
  find(words: readonly string[]): PhraseMatch[];
  /** Whether any phrase has the concept. */
  knows(concept: string): boolean;
};

/** From which length a word may be unfinished, and from which it may hold one slip or two. */
const SHORTEST_BEGUN = 3;
const SHORTEST_WITH_SLIP = 5;
const SHORTEST_WITH_TWO = 9;
/** How sure a word is that was unfinished or misspelled. */
const BEGUN = 0.75;
const MISSPELLED = 0.8;

export function createPhraseIndex(phrases: readonly Phrase[]): PhraseIndex {
  const postings = new Map<string, Phrase[]>();
  for (const phrase of phrases)
    for (const concept of new Set(phrase.concepts)) {
      const list = postings.get(concept);
      if (list) list.push(phrase);
      else postings.set(concept, [phrase]);
    }
  const entries = new Set(phrases.map(({ entry }) => entry)).size;
  const weights = new Map(
    [...postings].map(([concept, list]) => {
      const held = new Set(list.map(({ entry }) => entry)).size;
      return [concept, FAINT.has(concept) ? FAINT_WEIGHT : 1 + Math.log(entries / held)];
    }),
  );
  const unknownWeight = 1 + Math.log(Math.max(entries, 2));
  const weightOf = (concept: string): number =>
    weights.get(concept) ?? (FAINT.has(concept) ? FAINT_WEIGHT : unknownWeight);
  const weigh = (found: ReadonlyMap<string, number>): number =>
    [...found].reduce((sum, [concept, sure]) => sum + weightOf(concept) * sure, 0);
  const vocabulary = Map.groupBy(postings.keys(), (concept) => concept.charAt(0));

  /** The known words a query word can stand for, with how sure that is. */
  const readings = (concept: string, unfinished: boolean, mayBeMisspelled: boolean): [string, number][] => {
    if (postings.has(concept)) return [[concept, 1]];
    const slips = concept.length >= SHORTEST_WITH_TWO ? 2 : concept.length >= SHORTEST_WITH_SLIP ? 1 : 0;
    return (vocabulary.get(concept.charAt(0)) ?? []).flatMap((known): [string, number][] => {
      if (unfinished && concept.length >= SHORTEST_BEGUN && known.startsWith(concept))
        return [[known, BEGUN]];
      if (
        mayBeMisspelled &&
        slips > 0 &&
        known.length >= SHORTEST_WITH_SLIP - 1 &&
        editDistance(concept, known, slips) <= slips
      )
        return [[known, MISSPELLED]];
      return [];
    });
  };

  return {
    knows: (concept) => postings.has(concept),
    find(words) {
      const concepts = [...new Set(conceptsOf(words))];
      const telling = concepts.filter((concept) => !FAINT.has(concept));
      const [only] = telling;
      if (only === undefined) return [];
      // One word says enough only where it is a word of the trade, or all of the phrase.
      const isVague = concepts.length === 1 && !CONCEPT_WORDS.has(only);
      const total = concepts.reduce((sum, concept) => sum + weightOf(concept), 0);
      const byPhrase = new Map<Phrase, Map<string, number>>();
      const byEntry = new Map<number, Map<string, number>>();
      for (const concept of concepts) {
        const unfinished = concept === words.at(-1);
        for (const [known, sure] of readings(concept, unfinished, telling.length > 1))
          for (const phrase of postings.get(known) ?? []) {
            raise(byPhrase, phrase, concept, sure);
            raise(byEntry, phrase.entry, concept, sure);
          }
      }
      const best = new Map<number, PhraseMatch>();
      for (const [phrase, found] of byPhrase) {
        // At least one word must tell, and a likeness tells nothing without the word it is turned by.
        if (!telling.some((concept) => found.has(concept))) continue;
        if (found.size === 1 && concepts.some((concept) => found.has(concept) && LIKENESSES.has(concept)))
          continue;
        const held = weigh(found);
        const whole = phrase.concepts.reduce((sum, concept) => sum + weightOf(concept), 0);
        const match = { entry: phrase.entry, phrase, covered: held / total, used: Math.min(1, held / whole) };
        if (isVague && match.used < 1 && !phrase.byOneWord) continue;
        const other = best.get(phrase.entry);
        if (!other || closenessOf(match) > closenessOf(other)) best.set(phrase.entry, match);
      }
      const isShort = telling.length <= SHORT_QUERY;
      return [...best.values()].flatMap((match) => {
        const found = byEntry.get(match.entry);
        if (isShort && !telling.every((concept) => found?.has(concept))) return [];
        const together = weigh(found ?? new Map()) / total;
        // Words scattered over several phrases say less than the same words in one.
        return together * TOGETHER > match.covered ? { ...match, covered: together * TOGETHER } : match;
      });
    },
  };
}

/** In a query of so few telling words each must be found: "credit union" is not UnionPay. */
const SHORT_QUERY = 2;
/** What words found in several phrases of an entry count for, against one phrase. */
const TOGETHER = 0.75;
/** How much of a phrase's closeness is that the query names all of it. */
const USED_SHARE = 0.3;

export const closenessOf = ({ covered, used }: PhraseMatch): number =>
  covered * (1 - USED_SHARE + USED_SHARE * used);

function raise<K>(lists: Map<K, Map<string, number>>, key: K, concept: string, sure: number): void {
  const found = lists.get(key) ?? new Map<string, number>();
  found.set(concept, Math.max(found.get(concept) ?? 0, sure));
  lists.set(key, found);
}
