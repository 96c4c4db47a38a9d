import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../../data/card.ts';
import type { EntryId } from '../../../data/entry.ts';
import { EntryCard } from '../../glossary/EntryCard.tsx';
import { t } from '../../platform/i18n.ts';
import { sendMessage } from '../../platform/messages.ts';

type CardPanelProps = {
  id: EntryId;
  onOpen: (id: EntryId) => void;
};

type Loading = { card: Card | undefined; failed: boolean };

/** One entry opened from search or page list. */
export function CardPanel({ id, onOpen }: CardPanelProps) {
  const [{ card, failed }, setLoading] = useState<Loading>({ card: undefined, failed: false });
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let isCurrent = true;
    sendMessage('getCards', { ids: [id] }).then(
      ([found]) => isCurrent && setLoading({ card: found, failed: !found }),
      () => isCurrent && setLoading({ card: undefined, failed: true }),
    );
    return () => {
      isCurrent = false;
    };
  }, [id]);

  useEffect(() => {
    // The card is read from its headword on; the search field keeps what was typed.
    panel.current?.querySelector('h2')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [card]);

  return (
    <div class="card-panel" ref={panel}>
      {failed && (
        <p class="state" role="alert">
          {t('stateFailed')}
        </p>
      )}
      {card && <EntryCard card={card} onOpen={onOpen} />}
    </div>
  );
}
