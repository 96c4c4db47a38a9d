import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { FamilyMap, MapNode } from '../../data/family-map.ts';
import { firstView, inSight, zoomAt, type MapView, type Size } from './map-view.ts';

/** How much a turn of the wheel zooms; pinching a touchpad sends many small turns. */
const WHEEL_ZOOM = 0.002;

type MapViewState = {
  view: MapView;
  size: Size;
  setView: (change: (view: MapView, size: Size) => MapView) => void;
};

/** The part of the map in sight: dragged, pinched, zoomed by wheel with Ctrl; starts over when the window's width changes. */
export function useMapView(
  frame: RefObject<SVGSVGElement | null>,
  map: FamilyMap,
  start: MapNode | undefined,
): MapViewState {
  const [{ view, size }, setState] = useState<{ view: MapView; size: Size }>({
    view: { x: 0, y: 0, scale: 1 },
    size: { width: 0, height: 0 },
  });
  const setView = useCallback<MapViewState['setView']>(
    (change) =>
      setState((state) => ({ ...state, view: inSight(change(state.view, state.size), map, state.size) })),
    [map],
  );

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    const pointers = new Map<number, { x: number; y: number }>();
    const placeOf = (event: MouseEvent): { x: number; y: number } => {
      const box = element.getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top };
    };
    const spread = (): number => {
      const [a, b] = pointers.values();
      return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
    };

    const sizes = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      setState((state) => ({
        size: { width, height },
        view: state.size.width === width ? state.view : firstView(map, start, { width, height }),
      }));
    });
    sizes.observe(element);

    element.addEventListener(
      'wheel',
      (event) => {
        // A plain turn scrolls the page, as everywhere; touchpads send pinches with `ctrlKey`.
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        const at = placeOf(event);
        setView((current) => zoomAt(current, Math.exp(-event.deltaY * WHEEL_ZOOM), at));
      },
      { passive: false, signal },
    );
    element.addEventListener(
      'pointerdown',
      (event) => {
        // Another button may open a menu, which keeps its release to itself.
        if (event.button === 0) pointers.set(event.pointerId, placeOf(event));
      },
      { signal },
    );
    element.addEventListener(
      'pointermove',
      (event) => {
        const before = pointers.get(event.pointerId);
        if (!before) return;
        const at = placeOf(event);
        const spreadBefore = spread();
        pointers.set(event.pointerId, at);
        // Captured, the end of a drag is no click on the name it began on.
        if (Math.hypot(at.x - before.x, at.y - before.y) > 0) element.setPointerCapture(event.pointerId);
        const share = 1 / pointers.size;
        setView((current) => {
          const moved = {
            ...current,
            x: current.x + (at.x - before.x) * share,
            y: current.y + (at.y - before.y) * share,
          };
          return spreadBefore > 0 ? zoomAt(moved, spread() / spreadBefore, at) : moved;
        });
      },
      { signal },
    );
    for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
      element.addEventListener(end, ({ pointerId }) => pointers.delete(pointerId), { signal });
    return () => {
      stop.abort();
      sizes.disconnect();
    };
  }, [frame, map, start, setView]);

  return { view, size, setView };
}
