import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../../data/card.ts';
import type { EntryId } from '../../../data/entry.ts';
import type { ListedEntry } from '../../../data/page-list.ts';
import { EntryCard } from '../../glossary/EntryCard.tsx';
import { t } from '../../platform/i18n.ts';
import { sendMessage } from '../../platform/messages.ts';
import type { GoTo } from './PageList.tsx';

type CardPanelProps = {
  id: EntryId;
  /** The entry in the current page, where it is mentioned there. */
  listed: ListedEntry | undefined;
  onOpen: (id: EntryId) => void;
  onGo: GoTo;
  onCompare: (id: EntryId) => void;
};

type Loading = { card: Card | undefined; failed: boolean };

/** One entry opened from search or page list, with the way to its mention and to a comparison. */
export function CardPanel({ id, listed, onOpen, onGo, onCompare }: CardPanelProps) {
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

  const [first] = listed?.frames ?? [];
  return (
    <div class="card-panel" ref={panel}>
      {failed && (
        <p class="state" role="alert">
          {t('stateFailed')}
        </p>
      )}
      {card && (
        <EntryCard
          card={card}
          onOpen={onOpen}
          actions={
            <p class="card-actions">
              {first && (
                <button type="button" class="primary" onClick={() => onGo(id, first.frameId, 0)}>
                  {t('cardGoToMention')}
                </button>
              )}
              {!card.own && (
                <button type="button" class="quiet" onClick={() => onCompare(id)}>
                  {t('cardCompare')}
                </button>
              )}
            </p>
          }
        />
      )}
    </div>
  );
}
