import type { Card } from '../../data/card.ts';
import type { EntryId } from '../../data/entry.ts';
import type { CardSource } from './use-shelf-card.ts';

/** Cards kept at hand; the oldest go first. Ten cards are about 40 kB. */
const MAX_KEPT = 30;

/** The cards at hand, so that one opens in the moment its time comes. */
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
    cards.delete(id);
    cards.set(id, card);
    const oldest = cards.keys().next();
    if (cards.size > MAX_KEPT && !oldest.done) cards.delete(oldest.value);
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
