import type { Card } from '../../data/card.ts';
import { ownCard } from '../../data/own/own-card.ts';
import { OWN_ID_PREFIX } from '../../data/own/own-entry.ts';
import { withNotes } from '../../data/own/own-notes.ts';
import type { OwnEntriesStore } from '../platform/own-entries-store.ts';

/**
 * Adds the cards of own entries to a lookup of bundled ones, and to bundled ones what own entries say of them. Where own
 * entries cannot be read, bundled cards come without, and a question for own ones fails.
 */
export const withOwnCards =
  (bundled: (ids: readonly string[]) => Promise<Card[]>, store: OwnEntriesStore) =>
  async (ids: readonly string[]): Promise<Card[]> => {
    const cards = await bundled(ids);
    if ((await store.revision()) === undefined) return cards;
    const ownIds = ids.filter((id) => id.startsWith(OWN_ID_PREFIX));
    try {
      const glossaries = await store.glossaries();
      const adds = glossaries.some(({ prefer }) => prefer === 'bundled');
      const forms = adds ? cards.flatMap(({ entry }) => entry.names.map(({ text }) => text)) : [];
      const [owned, sharing] = await Promise.all([store.entriesById(ownIds), store.entriesByForm(forms)]);
      const names = new Map(glossaries.map(({ id, name }) => [id, name]));
      return [
        ...withNotes(cards, sharing, glossaries),
        ...owned.map((entry) => ownCard(entry, names.get(entry.glossaryId) ?? '')),
      ];
    } catch (error) {
      if (ownIds.length > 0) throw error;
      return cards;
    }
  };
