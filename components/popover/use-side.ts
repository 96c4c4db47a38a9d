import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Flow } from './PopoverCard.tsx';
import type { CardPlace } from './use-move.ts';

/**
 * Keeps a card on its side of the term from the first press or focus in it on: what opens in it would else have the
 * browser look for more room, and take the card away from under the pointer. One that stands beside its term is on neither.
 *
 * @returns the side, and what is to be called at a press or focus
 */
export function useSide(
  card: RefObject<HTMLElement | null>,
  flow: Flow,
): [side: CardPlace | undefined, keep: () => void] {
  const [side, setSide] = useState<CardPlace>();
  return [
    side,
    () => {
      const box = card.current?.getBoundingClientRect();
      // The host's anchor stands where the term stands.
      const term = card.current?.closest('.cards')?.previousElementSibling?.getBoundingClientRect();
      if (side || !box || !term || flow.startsWith('sheet')) return;
      const { left, top } = box;
      if (top >= term.bottom) setSide({ flow: 'below', left, top });
      else if (box.bottom <= term.top) setSide({ flow: 'above', left, top });
    },
  ];
}
