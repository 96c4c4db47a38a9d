import type { ButtonHTMLAttributes } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../data/card.ts';
import { Button } from '../glossary/Button.tsx';
import { citeCard } from '../glossary/cite.ts';
import { t } from '../platform/i18n.ts';
import type { EntryActions, Undo } from './entry-actions.ts';
import { failed, leaveFocus, type Notice } from './Notice.tsx';

type Props = {
  card: Card;
  /** The words in the page the card was opened on; absent for an entry opened from another card. */
  form: string | undefined;
  actions: EntryActions;
  /** The card must outlive its mention from now on: the marks go before the answer comes. */
  onHold: () => void;
  onNotice: (notice: Notice | undefined) => void;
};

const Action = (props: ButtonHTMLAttributes) => <Button class="action" {...props} />;

/** What can be done with an entry: keep it, know it, or send it away. Each says what it did and offers the way back. */
export function CardActions({ card, form, actions, onHold, onNotice }: Props) {
  /** What is open below the buttons: the question, or the text to copy by hand. */
  const [opened, setOpened] = useState<'why' | { citation: string }>();
  const isAsking = opened === 'why';
  const { id, headword } = card.entry;

  const run = (act: () => Promise<Undo | undefined>, done: string): void => {
    setOpened(undefined);
    onHold();
    act().then(
      (undo) => onNotice({ text: done, undo }),
      () => onNotice(failed()),
    );
  };
  const ask = (): void => {
    setOpened(isAsking ? undefined : 'why');
    onNotice(undefined);
  };
  const copy = async (): Promise<void> => {
    const citation = citeCard(card);
    try {
      await navigator.clipboard.writeText(citation);
      setOpened(undefined);
      onNotice({ text: t('noticeCopied') });
    } catch {
      // Pages without https have no clipboard, and some forbid it: then the text is laid out to be copied by hand.
      setOpened({ citation });
      onNotice(undefined);
    }
  };

  return (
    <>
      <div class="actions">
        <div>
          <Action title={t('actionCopyLong')} onClick={() => void copy()}>
            {t('actionCopy')}
          </Action>
          <Action onClick={() => run(() => actions.mute(id), t('noticeMuted', headword))}>
            {t('actionMute')}
          </Action>
        </div>
        <div>
          <Action onClick={() => run(() => actions.turnSiteOff(), t('noticeSiteOff', actions.site))}>
            {t('actionSiteOff')}
          </Action>
          {form !== undefined && (
            <Action aria-expanded={isAsking} onClick={ask}>
              {t('actionWhy')}
            </Action>
          )}
        </div>
      </div>
      {isAsking && form !== undefined && (
        <div class="why">
          <p>{t('whyMarked', form, headword)}</p>
          {[actions.frameSite, '*'].map((site) => (
            <Action
              key={site}
              onClick={({ currentTarget }) => {
                leaveFocus(currentTarget);
                run(() => actions.rejectMeaning(id, form, site), t('noticeWrongMeaning', form, headword));
              }}
            >
              {site === '*' ? t('whyRejectAll') : t('whyRejectHere', site)}
            </Action>
          ))}
        </div>
      )}
      {typeof opened === 'object' && <Citation text={opened.citation} />}
    </>
  );
}

/** The text to copy, selected, where the browser gives no clipboard. */
function Citation({ text }: { text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    // From its end to its start: Firefox shows the place where a selection ends.
    field.current?.setSelectionRange(0, text.length, 'backward');
    field.current?.scrollIntoView({ block: 'nearest' });
  }, [text]);
  return (
    <label class="why">
      {t('citationLabel')}
      <textarea class="citation" ref={field} readOnly value={text} />
    </label>
  );
}
