import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { DismissButton } from './DismissButton.tsx';

/** Which notice was dismissed; kept with our pages, since it changes nothing of what is set. */
const DISMISSED = 'dismissedNotice';

type BrokenNoticeProps = {
  /** When the settings were found damaged, ms since the epoch. */
  at: number;
  /** Leads to where they are kept. */
  children: ComponentChildren;
};

/** Says that stored settings were damaged, until it is dismissed. */
export function BrokenNotice({ at, children }: BrokenNoticeProps) {
  const [dismissed, setDismissed] = useState(() => localStorage.getItem(DISMISSED));
  if (dismissed === String(at)) return null;
  const dismiss = (): void => {
    setDismissed(String(at));
    // Last: where the browser has no room left, it is gone for now and comes back.
    localStorage.setItem(DISMISSED, String(at));
  };
  return (
    <div class="notice">
      <p>
        {t('brokenSettings')} {children}
      </p>
      <DismissButton onDismiss={dismiss} />
    </div>
  );
}
