import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Card } from '../../data/card.ts';
import type { EntryId } from '../../data/entry.ts';
import { sendMessage } from '../platform/messages.ts';
import { watchOwnEntries } from '../platform/own-revision.ts';

/** A card on its way, here, of no entry at all, or out of reach for now. */
export type CardState =
  { is: 'loading' } | { is: 'ready'; card: Card } | { is: 'missing' } | { is: 'failed'; retry: () => void };

/** The one that is shown, where it says the same. */
const newest = (shown: Card | string | undefined, found: Card): Card =>
  typeof shown === 'object' && JSON.stringify(shown) === JSON.stringify(found) ? shown : found;

/**
 * The card of an entry, bundled or own, in the glossary language, also after own entries were changed. The card before stays
 * until the next one is here, so that nothing jumps.
 * @param language fetches anew when it changes
 */
export function useCard(id: EntryId, language?: string): CardState {
  const [card, setCard] = useState<Card | 'missing' | 'failed'>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    sendMessage('getCards', { ids: [id] }).then(
      ([found]) => isCurrent && setCard((shown) => (found ? newest(shown, found) : 'missing')),
      () => isCurrent && setCard('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [id, language, attempt]);
  const askAgain = useCallback(() => setAttempt((last) => last + 1), []);
  const retry = useCallback(() => {
    setCard(undefined);
    askAgain();
  }, [askAgain]);
  useEffect(() => {
    const stop = new AbortController();
    watchOwnEntries(askAgain, stop.signal);
    return () => stop.abort();
  }, [askAgain]);
  if (card === undefined) return { is: 'loading' };
  if (card === 'missing') return { is: card };
  return card === 'failed' ? { is: card, retry } : { is: 'ready', card };
}
