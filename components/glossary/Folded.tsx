import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';

type FoldedProps = { class: string; label: ComponentChildren; whole: boolean; children: ComponentChildren };

/** What unfolds may lie below the edge of the card. */
const showWhole = (unfolded: Element | null): void =>
  unfolded?.parentElement?.scrollIntoView({ block: 'nearest' });

/**
 * A part of a card that is folded away. Not a `<details>`: Chromium gives each a style sheet of its own, a twelfth of what
 * it takes to lay a card out.
 */
export function Folded({ class: name, label, whole, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(whole);
  return (
    <div class={name}>
      <Button class="fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {label}
      </Button>
      {isOpen && <div ref={whole ? null : showWhole}>{children}</div>}
    </div>
  );
}
