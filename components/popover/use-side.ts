import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Flow } from './PopoverCard.tsx';

/** The side of its term a card stays on once it is used, and its left edge then, px. */
export type Side = { is: 'above' | 'below'; left: number };

/**
 * Keeps a card on its side of the term from the first press or focus in it on: what opens in it would else have the
 * browser look for more room, and take the card away from under the pointer. One that stands beside its term needs none.
 *
 * @returns the side, and what is to be called at a press or focus
 */
export function useSide(
  card: RefObject<HTMLElement | null>,
  flow: Flow,
): [side: Side | undefined, keep: () => void] {
  const [side, setSide] = useState<Side>();
  return [
    side,
    () => {
      const box = card.current?.getBoundingClientRect();
      // The host's anchor stands where the term stands.
      const term = card.current?.closest('.cards')?.previousElementSibling?.getBoundingClientRect();
      if (side || !box || !term || (flow !== 'ltr' && flow !== 'rtl')) return;
      if (box.top >= term.bottom) setSide({ is: 'below', left: box.left });
      else if (box.bottom <= term.top) setSide({ is: 'above', left: box.left });
    },
  ];
}
