import type { OwnChange } from './own-change.ts';
import type { OwnEntry, OwnGlossary } from './own-entry.ts';

/** Glossaries by name, entries by headword: the order in which the options page lists them. */
export type OwnLists = { glossaries: readonly OwnGlossary[]; entries: readonly OwnEntry[] };

/** One collator for all: `localeCompare` makes its own for each pair, which takes seconds over 100,000; PZ-9 stands before PZ-40. */
const { compare } = new Intl.Collator(undefined, { numeric: true });
const byName = (a: OwnGlossary, b: OwnGlossary): number => compare(a.name, b.name);
const byHeadword = (a: OwnEntry, b: OwnEntry): number => compare(a.headword, b.headword);

/** Puts what the store gave in order. */
export const inOrder = ({ glossaries, entries }: OwnLists): OwnLists => ({
  glossaries: glossaries.toSorted(byName),
  entries: entries.toSorted(byHeadword),
});

/** Where an entry goes in an ordered list: behind those that compare the same. */
function placeIn(ordered: readonly OwnEntry[], entry: OwnEntry, from: number): number {
  let [low, high] = [from, ordered.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const before = ordered[middle];
    if (before && byHeadword(before, entry) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function merged(ordered: readonly OwnEntry[], added: readonly OwnEntry[]): readonly OwnEntry[] {
  const parts: (readonly OwnEntry[])[] = [];
  let taken = 0;
  for (const entry of added.toSorted(byHeadword)) {
    const place = placeIn(ordered, entry, taken);
    parts.push(ordered.slice(taken, place), [entry]);
    taken = place;
  }
  return [...parts, ordered.slice(taken)].flat();
}

/**
 * Ordered lists after a change, in order. Only what the change holds is compared: sorting 100,000 entries anew for each
 * word that is added would hold the page up.
 */
export function changedInOrder(before: OwnLists, change: OwnChange): OwnLists {
  const { removeGlossaries, putGlossaries = [], removeEntries, putEntries = [] } = change;
  const goneGlossaries = new Set(removeGlossaries);
  const replaced = new Set([...goneGlossaries, ...putGlossaries.map(({ id }) => id)]);
  // The last one written under an id is the one that stays.
  const put = new Map(putEntries.map((entry) => [entry.id, entry]));
  const goneEntries = new Set(removeEntries);
  const kept = before.entries.filter(
    ({ id, glossaryId }) => !goneGlossaries.has(glossaryId) && !goneEntries.has(id) && !put.has(id),
  );
  return {
    glossaries: [...before.glossaries.filter(({ id }) => !replaced.has(id)), ...putGlossaries].toSorted(
      byName,
    ),
    entries: merged(kept, [...put.values()]),
  };
}
