import {
  CONCEPT_WORDS,
  conceptsOf,
  FAINT,
  FAINT_WEIGHT,
  LIKENESSES,
  MEANINGS,
  tellingOf,
} from './search-words.ts';
import { createVocabulary } from './search-vocabulary.ts';

/**
 * Search by description: every phrase of an entry is a bag of words; a query is answered by the phrase that holds most
 * of its weight. Rare words weigh more (inverse document frequency).
 */

/** A phrase that describes an entry. */
export type Phrase = {
  entry: number;
  text: string;
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
  /** @param words of the query; the last may be unfinished */
  find(words: readonly string[]): PhraseMatch[];
  /** What a word tells: more, the fewer entries have it. */
  weightOf(concept: string): number;
  /** Whether any phrase has the concept. */
  knows(concept: string): boolean;
  /** Whether any phrase of the entry has the concept. */
  holds(entry: number, concept: string): boolean;
};

/** From which length a word may be unfinished, and from which it may hold one slip or two. */
const SHORTEST_BEGUN = 3;
const SHORTEST_WITH_SLIP = 5;
const SHORTEST_WITH_TWO = 9;
const FIGURES = /^\d+$/;
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
  const wholes = new Map(
    phrases.map((phrase) => [phrase, phrase.concepts.reduce((sum, concept) => sum + weightOf(concept), 0)]),
  );
  const vocabulary = createVocabulary(
    new Map([
      ...[...MEANINGS].filter(([, concept]) => postings.has(concept)),
      ...[...postings.keys()].map((concept): [string, string] => [concept, concept]),
    ]),
  );

  /** The known words a query word can stand for, with how sure that is. */
  const readings = (concept: string, unfinished: boolean, mayBeMisspelled: boolean): [string, number][] => {
    if (postings.has(concept)) return [[concept, 1]];
    const slips = concept.length >= SHORTEST_WITH_TWO ? 2 : concept.length >= SHORTEST_WITH_SLIP ? 1 : 0;
    const mayGoOn = unfinished && concept.length >= SHORTEST_BEGUN && !FIGURES.test(concept);
    const begun = mayGoOn ? vocabulary.begunWith(concept) : [];
    const near = mayBeMisspelled && slips > 0 ? vocabulary.near(concept, slips) : [];
    return [
      ...near.map((known): [string, number] => [known, MISSPELLED]),
      ...begun.map((known): [string, number] => [known, BEGUN]),
    ];
  };

  return {
    weightOf,
    knows: (concept) => postings.has(concept),
    holds: (entry, concept) => postings.get(concept)?.some((phrase) => phrase.entry === entry) ?? false,
    find(words) {
      const concepts = [...new Set(conceptsOf(words))];
      const telling = tellingOf(words);
      const [only] = telling;
      if (only === undefined) return [];
      // One word says enough only where it is a word of the trade, or all of the phrase.
      const isVague = telling.length === 1 && !CONCEPT_WORDS.has(only);
      const total = concepts.reduce((sum, concept) => sum + weightOf(concept), 0);
      const isOfChina = concepts.includes('china');
      const byPhrase = new Map<Phrase, Map<string, number>>();
      const byEntry = new Map<number, Map<string, number>>();
      const byName = new Map<number, Map<string, number>>();
      for (const concept of concepts) {
        const unfinished = concept === words.at(-1);
        for (const [known, sure] of readings(concept, unfinished, telling.length > 1))
          for (const phrase of postings.get(known) ?? []) {
            raise(byPhrase, phrase, concept, sure);
            raise(byEntry, phrase.entry, concept, sure);
            if (phrase.kind === 'name') raise(byName, phrase.entry, concept, sure);
          }
      }
      const best = new Map<number, PhraseMatch>();
      for (const [phrase, found] of byPhrase) {
        // At least one word must tell, and a likeness tells nothing without the word it is turned by.
        if (!telling.some((concept) => found.has(concept))) continue;
        if (!isOfChina && [...found.keys()].every((concept) => LIKENESSES.has(concept))) continue;
        const held = weigh(found);
        const whole = wholes.get(phrase) ?? held;
        const match = {
          entry: phrase.entry,
          phrase,
          covered: held / total,
          used: Math.min(1, held / whole),
          found: byEntry.get(phrase.entry) ?? found,
        };
        if (isVague && match.used < leastUsed(phrase, concepts.length)) continue;
        const other = best.get(phrase.entry);
        if (!other || closenessOf(match) > closenessOf(other)) best.set(phrase.entry, match);
      }
      const isShort = telling.length <= SHORT_QUERY;
      const isOnTopic = concepts.includes('china') || telling.every((concept) => CONCEPT_WORDS.has(concept));
      const isPlain = telling.length > 1 && !telling.some((concept) => CONCEPT_WORDS.has(concept));
      return [...best.values()].flatMap((match) => {
        const inPhrase = byPhrase.get(match.phrase);
        const inNames = byName.get(match.entry);
        const isHeld = (concept: string): boolean =>
          inPhrase?.has(concept) === true ||
          inNames?.has(concept) === true ||
          (isOnTopic && match.found.has(concept));
        if (isShort && !telling.every(isHeld)) return [];
        if (isShort && isPlain && match.used < NEARLY_ALL && !inNames) return [];
        const together = weigh(match.found) / total;
        // Words scattered over several phrases say less than the same words in one.
        return together * TOGETHER > match.covered ? { ...match, covered: together * TOGETHER } : match;
      });
    },
  };
}

/** Share of a phrase that one telling word must be: all of a description, or half where only faint words stand beside it. */
function leastUsed({ kind }: Phrase, words: number): number {
  if (kind === 'text') return 0;
  if (kind === 'name') return 0.3;
  return words > 1 ? 0.5 : 1;
}
/** In a query of so few telling words each must be in one phrase or in a name, or in several of what is asked for in China or in words of the trade: "credit union" is not UnionPay. */
const SHORT_QUERY = 2;
/** Share of a description that ordinary words must be: "new york" is not "listing in New York". */
const NEARLY_ALL = 0.8;
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
