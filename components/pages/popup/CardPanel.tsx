import { useEffect, useRef } from 'preact/hooks';
import type { EntryId } from '../../../data/entry.ts';
import { EntryCard } from '../../glossary/EntryCard.tsx';
import type { ComparePair } from '../../glossary/EntryLink.tsx';
import { useCard } from '../../glossary/use-card.ts';
import { t } from '../../platform/i18n.ts';
import { EditLink } from '../EditLink.tsx';
import { RetryButton } from '../RetryButton.tsx';

type CardPanelProps = {
  id: EntryId;
  /** Of the glossary. */
  language: string;
  onOpen: (id: EntryId) => void;
  onCompare: ComparePair;
};

/** One entry opened from search or page list. */
export function CardPanel({ id, language, onOpen, onCompare }: CardPanelProps) {
  const state = useCard(id, language);
  const panel = useRef<HTMLDivElement>(null);
  const card = state.is === 'ready' ? state.card : undefined;

  useEffect(() => {
    // The card is read from its headword on; the search field keeps what was typed.
    panel.current?.querySelector('h2')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [card]);

  return (
    <div class="card-panel" ref={panel}>
      {state.is === 'loading' && (
        <p class="state" aria-busy="true">
          {t('stateLoading')}
        </p>
      )}
      {state.is === 'missing' && (
        <p class="state" role="alert">
          {t('entryMissingHint', id)}
        </p>
      )}
      {state.is === 'failed' && (
        <div class="state" role="alert">
          <p>{t('stateFailed')}</p>
          <RetryButton label={t('actionRetry')} onRetry={state.retry} />
        </div>
      )}
      {card && <EntryCard card={card} onOpen={onOpen} onCompare={onCompare} edit={<EditLink id={id} />} />}
    </div>
  );
}
