import { useRef, useState } from 'preact/hooks';

/**
 * Where a card stands in the viewport from the reader's first act on, px: on a side of its term, or pinned. `pinned-above`:
 * it ends at `top` and grows upwards, as it did above its term.
 */
export type CardPlace = { flow: 'above' | 'below' | 'pinned' | 'pinned-above'; left: number; top: number };

/** How far an arrow key moves a pinned card, px. */
const STEP_PX = 24;

const ARROWS: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const boxAround = (handle: HTMLElement): DOMRect | undefined =>
  handle.closest('.popover')?.getBoundingClientRect();

/** Moves a pinned card by dragging its handle or with the arrow keys on it; its style keeps it in the viewport. */
export function useMove() {
  const [place, setPlace] = useState<CardPlace>();
  const gripRef = useRef<{ x: number; y: number }>(undefined);

  const moveTo = (left: number, top: number): void => setPlace({ flow: 'pinned', left, top });

  return {
    place,
    setPlace,
    handle: {
      onPointerDown(event: PointerEvent & { currentTarget: HTMLElement }): void {
        const box = boxAround(event.currentTarget);
        if (!box) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        gripRef.current = { x: event.clientX - box.left, y: event.clientY - box.top };
      },
      onPointerMove(event: PointerEvent & { currentTarget: HTMLElement }): void {
        const grip = gripRef.current;
        if (grip) moveTo(event.clientX - grip.x, event.clientY - grip.y);
      },
      /** Let go, or taken by the browser. */
      onLostPointerCapture(): void {
        gripRef.current = undefined;
      },
      onKeyDown(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
        const arrow = ARROWS[event.key];
        const box = boxAround(event.currentTarget);
        if (!arrow || !box) return;
        event.preventDefault();
        moveTo(box.left + arrow[0] * STEP_PX, box.top + arrow[1] * STEP_PX);
      },
    },
  };
}
