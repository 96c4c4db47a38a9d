import {
  CONCEPT_WORDS,
  conceptsOf,
  FAINT_WEIGHT,
  isFaint,
  LIKENESSES,
  MEANINGS,
  tellingOf,
} from './search-words.ts';
import { createReadings } from './search-readings.ts';
import type { Steps } from './steps.ts';

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
  knows(concept: string): boolean;
  /** Whether any phrase of the entry has the concept. */
  holds(entry: number, concept: string): boolean;
};

/** Phrases read in one step. */
const AT_ONCE = 512;

export function* phraseIndexSteps(phrases: readonly Phrase[]): Steps<PhraseIndex> {
  const postings = new Map<string, Phrase[]>();
  for (const [at, phrase] of phrases.entries()) {
    if (at % AT_ONCE === 0) yield;
    for (const concept of phrase.concepts) {
      const list = postings.get(concept);
      if (list) list.push(phrase);
      else postings.set(concept, [phrase]);
    }
  }
  yield;
  const entries = new Set(phrases.map(({ entry }) => entry)).size;
  const weights = new Map(
    [...postings].map(([concept, list]) => {
      const held = new Set(list.map(({ entry }) => entry)).size;
      return [concept, isFaint(concept) ? FAINT_WEIGHT : 1 + Math.log(entries / held)];
    }),
  );
  const unknownWeight = 1 + Math.log(Math.max(entries, 2));
  const weightOf = (concept: string): number =>
    weights.get(concept) ?? (isFaint(concept) ? FAINT_WEIGHT : unknownWeight);
  const weigh = (found: ReadonlyMap<string, number>): number =>
    [...found].reduce((sum, [concept, sure]) => sum + weightOf(concept) * sure, 0);
  const wholeOf = ({ concepts }: Phrase): number =>
    concepts.reduce((sum, concept) => sum + weightOf(concept), 0);
  yield;
  const readings = createReadings(new Set(postings.keys()));
  const named = new Set(phrases.flatMap(({ kind, concepts }) => (kind === 'name' ? concepts : [])));
  /** Whether a word is a brand that no entry has in its name. */
  const isForeign = (concept: string): boolean =>
    LIKENESSES.has(concept) && !MEANINGS.has(concept) && !named.has(concept);

  /** Phrases of empty words answer only word for word: "one app for everything". */
  const typedOut = (key: string): PhraseMatch[] =>
    phrases
      .filter((phrase) => phrase.kind === 'description' && phrase.key === key)
      .map((phrase) => ({ entry: phrase.entry, phrase, covered: 1, used: 1, found: new Map() }));

  return {
    weightOf,
    knows: (concept) => postings.has(concept),
    holds: (entry, concept) => postings.get(concept)?.some((phrase) => phrase.entry === entry) ?? false,
    find(words, strangeShare = 1) {
      const concepts = [...new Set(conceptsOf(words))];
      const said = tellingOf(words);
      const key = words.join('');
      const isOfChina = concepts.includes('china');
      // A brand that stands for comparison only, with nothing it is compared for: "h&m dresses" asks for H&M.
      const isElsewhere = !isOfChina && strangeShare === 1;
      const meant = new Map(
        concepts.map((concept) => [
          concept,
          isElsewhere && isForeign(concept)
            ? []
            : readings(concept, {
                unfinished: concept === words.at(-1),
                mayBeMisspelled: said.length > 1,
              }),
        ]),
      );
      const isStrange = (concept: string): boolean => meant.get(concept)?.length === 0;
      const known = said.filter((concept) => !isStrange(concept) || LIKENESSES.has(concept));
      // Where strange words count little, those that are known must still tell something together.
      const telling = strangeShare < 1 && known.length >= FEWEST_KNOWN ? known : said;
      const [only] = telling;
      if (only === undefined) return words.length > 1 ? typedOut(key) : [];
      // One word says enough only where it is a word of the trade, or all of the phrase.
      const isVague = telling.length === 1 && !CONCEPT_WORDS.has(only);
      const share = telling === known ? strangeShare : 1;
      const total = concepts.reduce(
        (sum, concept) => sum + weightOf(concept) * (isStrange(concept) ? share : 1),
        0,
      );
      // Everyday words with a strange one among them: "honey badger documentary".
      const isEveryday =
        isElsewhere &&
        said.length <= FEW_WORDS &&
        known.length < said.length &&
        !known.some((concept) => CONCEPT_WORDS.has(concept));
      const byPhrase = new Map<Phrase, Map<string, number>>();
      const byEntry = new Map<number, Map<string, number>>();
      const byName = new Map<number, Map<string, number>>();
      for (const [concept, found] of meant)
        for (const [word, sure] of found)
          for (const phrase of postings.get(word) ?? []) {
            raise(byPhrase, phrase, concept, sure);
            raise(byEntry, phrase.entry, concept, sure);
            if (phrase.kind === 'name') raise(byName, phrase.entry, concept, sure);
          }
      const best = new Map<number, PhraseMatch>();
      for (const [phrase, found] of byPhrase) {
        // At least one word must tell, and a likeness tells nothing without the word it is turned by.
        if (!telling.some((concept) => found.has(concept))) continue;
        if (!isOfChina && [...found.keys()].every((concept) => LIKENESSES.has(concept))) continue;
        if (isEveryday && phrase.kind !== 'name' && weigh(found) < total * FAMILIAR) continue;
        const held = weigh(found);
        const match = {
          entry: phrase.entry,
          phrase,
          covered: held / total,
          used: Math.min(1, held / wholeOf(phrase)),
          found: byEntry.get(phrase.entry) ?? found,
        };
        if (isVague && match.used < leastUsed(phrase, concepts.length)) continue;
        if (isVague && phrase.kind === 'name' && !words.some((word) => isWrittenIn(phrase, word))) continue;
        const other = best.get(phrase.entry);
        const closer = other ? closenessOf(match) - closenessOf(other) : 1;
        if (closer > 0 || (closer === 0 && phrase.key === key)) best.set(phrase.entry, match);
      }
      const isShort = telling.filter((concept) => !isFaint(concept)).length <= SHORT_QUERY;
      const isOnTopic = strangeShare < 1 || telling.every((concept) => CONCEPT_WORDS.has(concept));
      const isPlain =
        !isOfChina && telling.length > 1 && !telling.some((concept) => CONCEPT_WORDS.has(concept));
      return [...best.values()].flatMap((match) => {
        const inPhrase = byPhrase.get(match.phrase);
        const inNames = byName.get(match.entry);
        const isHeld = (concept: string): boolean =>
          (isFaint(concept) && (strangeShare < 1 || match.found.has(concept))) ||
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

/** Whether a name has the word itself, whatever its ending: "rapid" is not Instant retail. */
const isWrittenIn = ({ key }: Phrase, word: string): boolean => key.includes(word.slice(0, SAME_BEGINNING));
/** Letters that a word keeps in all its forms. */
const SAME_BEGINNING = 4;

/** Share of a phrase that one telling word must be: all of a description, or half where only faint words stand beside it. */
function leastUsed({ kind }: Phrase, words: number): number {
  if (kind === 'text') return 0;
  if (kind === 'name') return 0.52;
  return words > 1 ? 0.5 : 1;
}
/** In a query of so few telling words, all of them everyday ones and one of them strange, so much must be found. */
const FEW_WORDS = 3;
const FAMILIAR = 0.75;
/** Fewer known words among strange ones tell nothing. */
const FEWEST_KNOWN = 2;
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
