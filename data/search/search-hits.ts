import type { EntryId } from '../entry.ts';
import type { LexiconEntry } from './lexicon.ts';
import type { Way } from './search-names.ts';
import { isVetoed } from './search-veto.ts';

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
 * @param spokenOf what the query asks about, which stands behind the answer to that
 */
export function bestHits(
  answers: readonly Answer[],
  entries: readonly Pick<LexiconEntry, 'id' | 'veto'>[],
  words: readonly string[],
  spokenOf?: number,
): Hit[] {
  const best = new Map<number, Hit>();
  for (const { entry: at, ...answer } of answers) {
    const entry = entries[at];
    if (!entry || (best.get(at)?.score ?? -1) >= answer.score) continue;
    if (answer.way !== 'exact' && isVetoed(entry.veto, words)) continue;
    best.set(at, { id: entry.id, ...answer });
  }
  const hits = [...best.values()].toSorted((a, b) => b.score - a.score);
  const [answer] = hits;
  const subject = spokenOf === undefined ? undefined : best.get(spokenOf);
  if (!answer || !subject || answer === subject) return hits;
  const others = hits.filter((hit) => hit !== answer && hit !== subject);
  return [answer, { ...subject, score: answer.score }, ...others];
}
