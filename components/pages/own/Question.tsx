import { useId, useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  text: string;
  /** The answers: that all stays as it is, and that it goes. */
  stay: string;
  go: string;
  onStay: () => void;
  onGo: () => void;
};

/** Asks within a form before something goes; takes the focus, and is answered on Escape: it stays. */
export function Question({ text, stay, go, onStay, onGo }: Props) {
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      event.preventDefault();
      onStay();
    };
    // Before the form, which Escape would close.
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  });
  return (
    <div class="own-form own-question" role="alertdialog" aria-labelledby={id}>
      <p id={id}>{text}</p>
      <div class="buttons">
        <button type="button" class="button primary" ref={first} onClick={onStay}>
          {stay}
        </button>
        <button type="button" class="button" onClick={onGo}>
          {go}
        </button>
      </div>
    </div>
  );
}
