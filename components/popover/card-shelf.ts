import type { Card } from '../../data/card.ts';
import type { EntryId } from '../../data/entry.ts';
import type { CardSource } from './use-shelf-card.ts';

/** The cards at hand, so that one opens in the moment its time comes; not more than the highlighter keeps, too. */
export type CardShelf = CardSource & {
  /**
   * Fetches the card while the pointer still rests, also one at hand: own entries may have changed. A failure shows when the
   * card is opened, which asks again.
   */
  prefetch: (id: EntryId) => Promise<void>;
  /** Forgets all, after the glossary language changed or the frame was turned off. */
  clear: () => void;
};

/** @param getCards prefetched cards or the background's; one it leaves out is a failure of `load` */
export function createCardShelf(getCards: (ids: readonly EntryId[]) => Promise<Card[]>): CardShelf {
  const cards = new Map<EntryId, Card>();
  const load = async (id: EntryId): Promise<Card> => {
    const [card] = await getCards([id]);
    if (!card) throw new Error(`No card of ${id}`);
    cards.set(id, card);
    return card;
  };
  return {
    peek: (id) => cards.get(id),
    load,
    async prefetch(id) {
      await load(id).catch(() => undefined);
    },
    clear: () => cards.clear(),
  };
}
