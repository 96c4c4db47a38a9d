import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  title: string;
  /** Where the work in it stands; at each next step its heading is read. */
  step?: string;
  onClose: () => void;
  children: ComponentChildren;
};

/**
 * What opens over the list to be filled in: takes the focus to its first field, gives it back when it closes, closes on
 * Escape.
 */
export function FormPanel({ title, step, onClose, children }: Props) {
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const stepRef = useRef(step);

  useLayoutEffect(() => {
    const opener = document.activeElement;
    panel.current?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onClose]);

  useEffect(() => {
    if (stepRef.current !== step) heading.current?.focus();
    stepRef.current = step;
  }, [step]);

  return (
    <section class="settings-section own-panel" ref={panel} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
