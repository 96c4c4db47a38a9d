import { Button } from '../glossary/Button.tsx';
import { t } from '../platform/i18n.ts';
import type { Undo } from './entry-actions.ts';

/** What was just done, in one sentence, with the way back where there is one. */
export type Notice = { text: string; undo?: Undo | undefined };

/** What was asked for could not be done. */
export const failed = (): Notice => ({ text: t('noticeFailed') });

/** Gives the focus of a button that goes with its press to the notice; one pressed with the mouse has none. */
export function leaveFocus(button: HTMLElement): void {
  if (button.matches(':focus')) button.closest('.bar')?.querySelector('output')?.focus();
}

/** The place for notices; there from the start, so that screen readers announce what comes into it. */
export function NoticeBar({
  notice,
  onNotice,
}: {
  notice: Notice | undefined;
  onNotice: (notice: Notice) => void;
}) {
  const undo = notice?.undo;
  const takeBack = ({ currentTarget }: { currentTarget: HTMLElement }): void => {
    leaveFocus(currentTarget);
    undo?.().then(
      () => onNotice({ text: t('noticeUndone') }),
      () => onNotice(failed()),
    );
  };
  return (
    <output class="notice" tabIndex={-1}>
      {notice && <span>{notice.text}</span>}
      {undo && (
        <Button class="notice-button" onClick={takeBack}>
          {t('actionUndo')}
        </Button>
      )}
    </output>
  );
}
