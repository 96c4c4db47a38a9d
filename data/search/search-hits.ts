import type { EntryId } from '../entry.ts';
import type { LexiconEntry } from './lexicon.ts';
import type { Way } from './search-names.ts';
import type { Query } from './search-query.ts';
import { isSearchVetoed } from './search-veto.ts';

/** One answer, as it is listed. */
export type Hit = {
  id: EntryId;
  /** The name or phrase that answered, as written in the entry. */
  form: string;
  /** How: by a name, by a description, or by most of the words scattered over its descriptions and text. */
  way: Way | 'phrase' | 'text';
  /** For order only; a higher one stands first. */
  score: number;
};

/** One of the ways an entry answers a query; there may be others. */
export type Answer = Omit<Hit, 'id'> & {
  /** Position of the entry in the list searched. */
  entry: number;
};

/**
 * Of each entry the best answer, the best entry first; none that the words of the query turn down.
 * What the query asks about stands behind the answer to that, and what it names alone no lower than it may.
 */
export function bestHits(
  answers: readonly Answer[],
  entries: readonly Pick<LexiconEntry, 'id' | 'veto'>[],
  { words, spokenOf, alone }: Pick<Query, 'words' | 'spokenOf' | 'alone'>,
): Hit[] {
  const best = new Map<number, Hit>();
  for (const { entry: at, ...answer } of answers) {
    const entry = entries[at];
    if (!entry || (best.get(at)?.score ?? -1) >= answer.score) continue;
    if (answer.way !== 'exact' && isSearchVetoed(entry.veto, words)) continue;
    best.set(at, { id: entry.id, ...answer });
  }
  const hits = [...best.values()].toSorted((a, b) => b.score - a.score);
  const [answer] = hits;
  const subject = spokenOf === undefined ? undefined : best.get(spokenOf);
  if (answer && subject) return answer === subject ? hits : raised(hits, subject, 1);
  const named = alone && best.get(alone.entry);
  return named ? raised(hits, named, alone.lastPlace) : hits;
}

/** The list with a hit no lower than at a place, counted from 0. */
function raised(hits: Hit[], hit: Hit, place: number): Hit[] {
  if (hits.indexOf(hit) <= place) return hits;
  const others = hits.filter((other) => other !== hit);
  const score = others[place - 1]?.score ?? hit.score;
  return [...others.slice(0, place), { ...hit, score }, ...others.slice(place)];
}
