import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CloseQuestion } from './CloseQuestion.tsx';

type Props = {
  title: string;
  /** Where the work in it stands; at each next step its heading is read. */
  step?: string;
  onClose: () => void;
  children: ComponentChildren;
};

/**
 * What opens over the list to be filled in: takes the focus to its first field, gives it back when it closes, closes on
 * Escape, and asks before where something was written. Where what opened it is gone, as the invitation to a first glossary
 * is, the focus goes to what can be done next.
 */
export function FormPanel({ title, step, onClose, children }: Props) {
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const stepRef = useRef(step);
  const isWrittenRef = useRef(false);
  const [isAsking, setAsking] = useState(false);
  /** Where the focus was as it was asked. */
  const leftRef = useRef<Element | null>(null);
  const stay = (): void => {
    setAsking(false);
    const { current: left } = leftRef;
    if (left instanceof HTMLElement && panel.current?.contains(left)) left.focus();
    else heading.current?.focus();
  };

  useLayoutEffect(() => {
    const opener = document.activeElement;
    const place = panel.current?.parentElement;
    panel.current?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
    // Of a panel higher than the window at least its title is seen.
    for (const { current } of [panel, heading]) current?.scrollIntoView({ block: 'nearest' });
    return () => {
      const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
      if (isThere) opener.focus();
      // What takes the panel's place is drawn with its removal.
      else queueMicrotask(() => place?.querySelector<HTMLElement>('.button.primary')?.focus());
    };
  }, []);

  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      event.preventDefault();
      if (isAsking) stay();
      else if (isWrittenRef.current) {
        leftRef.current = document.activeElement;
        setAsking(true);
      } else onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onClose, isAsking]);

  useEffect(() => {
    if (stepRef.current !== step) heading.current?.focus();
    stepRef.current = step;
  }, [step]);

  return (
    <section
      class="settings-section own-panel"
      ref={panel}
      aria-labelledby={id}
      onInput={() => (isWrittenRef.current = true)}
    >
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
      {isAsking && <CloseQuestion onClose={onClose} onStay={stay} />}
    </section>
  );
}
