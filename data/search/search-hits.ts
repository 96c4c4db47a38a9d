import type { EntryId } from '../entry.ts';
import type { LexiconEntry } from './lexicon.ts';
import type { Way } from './search-names.ts';
import { isVetoed } from './search-veto.ts';

/** One answer. */
export type Hit = {
  id: EntryId;
  /** The name or phrase that answered, as written in the entry. */
  form: string;
  /** How: by a name, by a description, or by most of the words scattered over its descriptions and text. */
  way: Way | 'phrase' | 'text';
  /** For order only; a higher one stands first. */
  score: number;
};

/** Gathers the answers to a query: of each entry the best, none that the words of the query turn down. */
export function createHits(
  entries: readonly Pick<LexiconEntry, 'id' | 'veto'>[],
  words: readonly string[],
): {
  offer: (entry: number, hit: Omit<Hit, 'id'>) => void;
  /** The answers so far, best first. */
  toList: (limit: number) => Hit[];
} {
  const best = new Map<number, Hit>();
  return {
    offer: (at, hit) => {
      const entry = entries[at];
      if (!entry || (best.get(at)?.score ?? -1) >= hit.score) return;
      if (hit.way !== 'exact' && isVetoed(entry.veto, words)) return;
      best.set(at, { id: entry.id, ...hit });
    },
    toList: (limit) => [...best.values()].toSorted((a, b) => b.score - a.score).slice(0, limit),
  };
}
