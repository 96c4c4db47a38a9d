import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../../data/card.ts';
import type { EntryId } from '../../data/entry.ts';

/** Where cards come from: those at hand at once, the others from the background. */
export type CardSource = {
  peek: (id: EntryId) => Card | undefined;
  /** Rejects where the background cannot be reached or has no such entry. */
  load: (id: EntryId) => Promise<Card>;
};

/** How far a card is; after `retry` it is loading again. */
export type ShelfCardState =
  { is: 'loading' } | { is: 'failed'; retry: () => void } | { is: 'ready'; card: Card };

/** The card of an entry, ready in the first render where it was prefetched. */
export function useShelfCard(id: EntryId, source: CardSource): ShelfCardState {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<{ id: EntryId; card: Card | undefined }>();
  const atHand = source.peek(id);
  useEffect(() => {
    if (atHand) return undefined;
    let isWanted = true;
    const settle = (card: Card | undefined): void => {
      if (isWanted) setOutcome({ id, card });
    };
    source.load(id).then(settle, () => settle(undefined));
    return () => {
      isWanted = false;
    };
  }, [id, attempt, atHand, source]);

  const card = atHand ?? (outcome?.id === id ? outcome.card : undefined);
  if (card) return { is: 'ready', card };
  if (outcome?.id !== id) return { is: 'loading' };
  const retry = (): void => {
    setOutcome(undefined);
    setAttempt(attempt + 1);
  };
  return { is: 'failed', retry };
}
