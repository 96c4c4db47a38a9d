import type { Card } from '../../data/card.ts';
import type { EntryId } from '../../data/entry.ts';

/** Cards asked for ahead after a scan, at most: a page of hundreds of entries is read a few at a time. */
const MAX_PREFETCHED = 40;

/** Cards fetched from the background, so that a popover opens without waiting. */
export type CardCache = {
  get(ids: readonly EntryId[]): Promise<Card[]>;
  prefetch(ids: Iterable<EntryId>): void;
  /** Forgets all: the glossary language changed, or own entries did. */
  clear(): void;
};

/** @param fetchCards asks the background; cards it does not know are left out of its answer */
export function createCardCache(fetchCards: (ids: readonly EntryId[]) => Promise<Card[]>): CardCache {
  let cards = new Map<EntryId, Promise<Card | undefined>>();

  const ask = (ids: readonly EntryId[]): void => {
    const missing = ids.filter((id) => !cards.has(id));
    if (missing.length === 0) return;
    const kept = cards;
    const answer = fetchCards(missing);
    for (const id of missing) {
      const card = answer.then((found) => found.find(({ entry }) => entry.id === id));
      kept.set(id, card);
      // Asked for again the next time: by a reader who tries once more.
      const forget = (): unknown => kept.delete(id);
      card.then((found) => found ?? forget(), forget);
    }
  };

  return {
    async get(ids) {
      ask(ids);
      const found = await Promise.all(ids.map(async (id) => cards.get(id)));
      return found.filter((card) => card !== undefined);
    },
    prefetch(ids) {
      ask([...ids].slice(0, MAX_PREFETCHED));
    },
    clear() {
      cards = new Map();
    },
  };
}
