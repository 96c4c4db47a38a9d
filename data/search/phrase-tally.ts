import type { DescribedQuery } from './described-query.ts';
import { LIKENESSES } from './search-words.ts';

/** What phrases have of a query, told by their places in the list searched. */
export type PhraseTally = {
  /** Counts anew what the phrases have of a query; those that can answer it, in the order they were found. */
  count: (query: DescribedQuery, weightOf: (concept: string) => number) => number[];
  /** The weight of the query that a phrase has. */
  heldBy: (place: number) => number;
};

/** A word of the query that tells, and one that is no likeness: a likeness tells nothing without the word it is turned by. */
const TELLS = 1;
const STANDS = 2;
const ANSWERS = TELLS | STANDS;

/**
 * Asked for each letter typed, of words that thousands of phrases have: numbers in columns that are kept from query to
 * query, where a map for each phrase took most of the time of a query.
 */
export function createPhraseTally(size: number, placesOf: (known: string) => readonly number[]): PhraseTally {
  const held = new Float64Array(size);
  const flags = new Uint8Array(size);
  /** The last concept of the query that was counted in a phrase, by its number from 1. */
  const last = new Int32Array(size);
  let found: number[] = [];

  return {
    heldBy: (place) => held[place] ?? 0,
    count({ meant, telling, isOfChina }, weightOf) {
      for (const place of found) held[place] = flags[place] = last[place] = 0;
      found = [];
      let number = 0;
      for (const [concept, readings] of meant) {
        number++;
        const weight = weightOf(concept);
        const flag =
          (telling.includes(concept) ? TELLS : 0) | (isOfChina || !LIKENESSES.has(concept) ? STANDS : 0);
        // The surest readings come first; what a phrase has by one of them it does not have once more.
        for (const [known, sure] of readings)
          for (const place of placesOf(known)) {
            const before = last[place];
            if (before === number) continue;
            if (before === 0) found.push(place);
            last[place] = number;
            held[place] = (held[place] ?? 0) + weight * sure;
            flags[place] = (flags[place] ?? 0) | flag;
          }
      }
      return found.filter((place) => flags[place] === ANSWERS);
    },
  };
}
