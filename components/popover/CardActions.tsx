import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../data/card.ts';
import { citeCard } from '../glossary/cite.ts';
import { t } from '../platform/i18n.ts';
import type { EntryActions, Undo } from './entry-actions.ts';
import type { Notice } from './Notice.tsx';

type Props = {
  card: Card;
  /** The words in the page the card was opened on; absent for an entry opened from another card. */
  form: string | undefined;
  actions: EntryActions;
  /** The card must outlive its mention from now on: the marks go before the answer comes. */
  onHold: () => void;
  onNotice: (notice: Notice | undefined) => void;
};

/** What can be done with an entry: keep it, know it, or send it away. Each says what it did and offers the way back. */
export function CardActions({ card, form, actions, onHold, onNotice }: Props) {
  const [isAsking, setAsking] = useState(false);
  const [citation, setCitation] = useState<string>();
  const { id, headword } = card.entry;

  const run = (act: () => Promise<Undo>, done: string): void => {
    setAsking(false);
    onHold();
    act().then(
      (undo) => onNotice({ text: done, undo }),
      () => onNotice({ text: t('noticeFailed') }),
    );
  };
  const ask = (): void => {
    setAsking(!isAsking);
    onNotice(undefined);
  };
  const copy = (): void => {
    const text = citeCard(card);
    // Pages without https have no clipboard, and some forbid it: then the text is laid out to be copied by hand.
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('No clipboard here'));
    written.then(
      () => onNotice({ text: t('noticeCopied') }),
      () => setCitation(text),
    );
  };

  return (
    <>
      <div class="actions">
        <button type="button" class="action" title={t('actionCopyLong')} onClick={copy}>
          {t('actionCopy')}
        </button>
        <button
          type="button"
          class="action"
          onClick={() => run(() => actions.mute(id), t('noticeMuted', headword))}
        >
          {t('actionMute')}
        </button>
        <button
          type="button"
          class="action"
          onClick={() => run(() => actions.turnSiteOff(), t('noticeSiteOff', actions.site))}
        >
          {t('actionSiteOff')}
        </button>
        {form !== undefined && (
          <button type="button" class="action" aria-expanded={isAsking} onClick={ask}>
            {t('actionWhy')}
          </button>
        )}
      </div>
      {isAsking && form !== undefined && (
        <div class="why">
          <p>{t('whyMarked', form, headword)}</p>
          {[actions.frameSite, '*'].map((site) => (
            <button
              key={site}
              type="button"
              class="action"
              onClick={() =>
                run(() => actions.rejectMeaning(id, form, site), t('noticeWrongMeaning', form, headword))
              }
            >
              {site === '*' ? t('whyRejectAll') : t('whyRejectHere', site)}
            </button>
          ))}
        </div>
      )}
      {citation !== undefined && <Citation text={citation} />}
    </>
  );
}

/** The text to copy, selected, where the browser gives no clipboard. */
function Citation({ text }: { text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
    field.current?.scrollIntoView({ block: 'nearest' });
  }, [text]);
  return <textarea class="citation" ref={field} readOnly value={text} aria-label={t('citationLabel')} />;
}
