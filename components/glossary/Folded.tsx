import type { ComponentChildren } from 'preact';

type FoldedProps = { class: string; label: ComponentChildren; whole: boolean; children: ComponentChildren };

/** A part of a card that is folded away; what unfolds may lie below the edge of the card, and comes into sight. */
export const Folded = ({ class: name, label, whole, children }: FoldedProps) => (
  <details
    class={name}
    open={whole}
    onToggle={({ currentTarget }) =>
      !whole && currentTarget.open && currentTarget.scrollIntoView({ block: 'nearest' })
    }
  >
    <summary>{label}</summary>
    {children}
  </details>
);
