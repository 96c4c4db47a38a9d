import { useRef, useState } from 'preact/hooks';

/** Where a pinned card stands in the viewport, px. */
export type Place = { left: number; top: number };

/** How far an arrow key moves a pinned card, px. */
const STEP_PX = 24;
/** How much of a card always stays in the viewport, px. */
const KEPT_PX = 48;

const ARROWS: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const clamp = (value: number, max: number): number => Math.max(0, Math.min(value, max - KEPT_PX));

/** Moves a pinned card by dragging its handle or with the arrow keys on it. */
export function useMove(initial: Place | undefined) {
  const [place, setPlace] = useState(initial);
  const gripRef = useRef<{ x: number; y: number }>(undefined);

  const moveTo = ({ left, top }: Place, { innerWidth, innerHeight }: Window): void =>
    setPlace({ left: clamp(left, innerWidth), top: clamp(top, innerHeight) });

  return {
    place,
    setPlace,
    handle: {
      onPointerDown(event: PointerEvent & { currentTarget: HTMLElement }): void {
        if (!place) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        gripRef.current = { x: event.clientX - place.left, y: event.clientY - place.top };
      },
      onPointerMove(event: PointerEvent & { currentTarget: HTMLElement }): void {
        const view = event.currentTarget.ownerDocument.defaultView;
        if (!gripRef.current || !view) return;
        moveTo({ left: event.clientX - gripRef.current.x, top: event.clientY - gripRef.current.y }, view);
      },
      onPointerUp(): void {
        gripRef.current = undefined;
      },
      onKeyDown(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
        const arrow = ARROWS[event.key];
        const view = event.currentTarget.ownerDocument.defaultView;
        if (!arrow || !place || !view) return;
        event.preventDefault();
        moveTo({ left: place.left + arrow[0] * STEP_PX, top: place.top + arrow[1] * STEP_PX }, view);
      },
    },
  };
}
