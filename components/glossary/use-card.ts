import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../../data/card.ts';
import type { EntryId } from '../../data/entry.ts';
import { sendMessage } from '../platform/messages.ts';

/**
 * The card of an entry, bundled or own, in the glossary language; `undefined` while it is fetched, `missing` where there
 * is none.
 * @param language fetches anew when it changes
 */
export function useCard(id: EntryId, language: string): Card | 'missing' | undefined {
  const [shown, setShown] = useState<{ id: EntryId; card: Card | 'missing' }>();
  useEffect(() => {
    let isCurrent = true;
    const fetchCard = async (): Promise<void> => {
      const [card] = await sendMessage('getCards', { ids: [id] });
      if (isCurrent) setShown({ id, card: card ?? 'missing' });
    };
    fetchCard().catch(() => isCurrent && setShown({ id, card: 'missing' }));
    return () => {
      isCurrent = false;
    };
  }, [id, language]);
  // The card before stays until the next one is here, so that nothing jumps.
  return shown?.card;
}
