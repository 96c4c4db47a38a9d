import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Question } from './Question.tsx';
import { FormGuardContext } from './use-form-guard.ts';

type Props = {
  title: string;
  /** Where the work in it stands; at each next step its heading is read. */
  step?: string;
  onClose: () => void;
  children: ComponentChildren;
};

/**
 * What opens over the list to be filled in: takes the focus to its first field, gives it back when it closes, closes on
 * Escape, and asks before where something was written, as it does before another takes its place. Where what opened it is
 * gone, as the invitation to a first glossary is, the focus goes to what can be done next.
 */
export function FormPanel({ title, step, onClose, children }: Props) {
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const stepRef = useRef(step);
  const { next, leave, letGo, stay, setWritten } = useContext(FormGuardContext);
  const isAsking = next !== undefined;

  useLayoutEffect(() => {
    const opener = document.activeElement;
    const place = panel.current?.parentElement;
    setWritten(false);
    panel.current?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
    // Of a panel higher than the window at least its title is seen.
    for (const { current } of [panel, heading]) current?.scrollIntoView({ block: 'nearest' });
    return () => {
      setWritten(false);
      const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
      if (isThere) opener.focus();
      // What takes the panel's place is drawn with its removal.
      else queueMicrotask(() => place?.querySelector<HTMLElement>('.button.primary')?.focus());
    };
  }, [setWritten]);

  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      event.preventDefault();
      leave(onClose);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  useEffect(() => {
    if (stepRef.current !== step) heading.current?.focus();
    stepRef.current = step;
  }, [step]);

  return (
    <section
      class="settings-section own-panel"
      ref={panel}
      aria-labelledby={id}
      onInput={() => setWritten(true)}
    >
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
      {isAsking && (
        <Question
          text={t('ownCloseAsk')}
          stay={t('ownGoOn')}
          go={t('ownClose')}
          onStay={() => stay(panel.current)}
          onGo={letGo}
        />
      )}
    </section>
  );
}
