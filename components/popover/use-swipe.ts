import { useRef } from 'preact/hooks';
import type { Flow } from './PopoverCard.tsx';

/** How far a sheet is dragged until it closes when let go, px. */
const CLOSING_PX = 56;

type GripEvent = PointerEvent & { currentTarget: HTMLElement };

/** Drags a sheet by its grip towards the edge it stands at, and closes it there. */
export function useSwipe(flow: Flow, onClose: () => void) {
  const startRef = useRef(0);
  const dragRef = useRef(0);
  const drag = ({ currentTarget }: GripEvent, by: number): void => {
    const sheet = currentTarget.parentElement;
    if (!sheet) return;
    dragRef.current = flow === 'sheet-top' ? Math.min(0, by) : Math.max(0, by);
    // In per cent of the sheet's height: in a zoomed page its px are not the pointer's.
    sheet.style.translate = `0 ${(dragRef.current / sheet.getBoundingClientRect().height) * 100}%`;
  };

  return {
    onPointerDown(event: GripEvent): void {
      event.currentTarget.setPointerCapture(event.pointerId);
      startRef.current = event.clientY;
    },
    onPointerMove(event: GripEvent): void {
      if (event.buttons) drag(event, event.clientY - startRef.current);
    },
    /** Let go, or taken by the browser. */
    onLostPointerCapture(event: GripEvent): void {
      if (Math.abs(dragRef.current) >= CLOSING_PX) onClose();
      drag(event, 0);
    },
  };
}
