import type { Card } from '../../data/card.ts';
import { comparisons } from '../../data/compiled/comparisons.js';
import { entries } from '../../data/compiled/entries.js';
import type { EntryId } from '../../data/entry.ts';

/** Answers the cards of bundled entries; ids it does not know are left out. */
export const createLookup = (): ((ids: readonly EntryId[]) => Card[]) => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const headwords = Object.fromEntries(entries.map(({ id, headword }) => [id, headword]));
  return (ids) =>
    ids.flatMap((id) => {
      const entry = byId.get(id);
      if (!entry) return [];
      return [
        {
          entry,
          headwords,
          owners: [],
          comparisons: comparisons.filter(({ entries: pair }) => pair.includes(id)),
        },
      ];
    });
};
