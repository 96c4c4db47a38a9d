import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryId } from '../../data/entry.ts';
import type { FamilyMap } from '../../data/family-map.ts';
import { t } from '../platform/i18n.ts';
import { fitView, nextNode, reveal, zoomAt, type Direction } from './map-view.ts';
import { MapDrawing } from './MapDrawing.tsx';
import { useMapView } from './use-map-view.ts';

/** One press of a zoom button or key. */
const ZOOM_STEP = 1.3;

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

type FamilyMapViewProps = {
  map: FamilyMap;
  rivals: readonly (readonly [EntryId, EntryId])[];
  /** The entry the map begins at where not all of it fits. */
  start: EntryId;
  chosen: EntryId | undefined;
  /** Px at the end of the map that the card of the chosen entry covers. */
  covered: number;
  onChoose: (id: EntryId) => void;
  hrefOf: (id: EntryId) => string;
};

/** The family as a drawing that can be dragged, zoomed and walked through with arrow keys. */
export function FamilyMapView({ map, rivals, start, chosen, covered, onChoose, hrefOf }: FamilyMapViewProps) {
  const frame = useRef<SVGSVGElement>(null);
  const startNode = map.nodes.find(({ id }) => id === start) ?? map.nodes[0];
  const { view, size, setView } = useMapView(frame, map, startNode);
  const [at, setAt] = useState(start);

  const zoom = (factor: number): void =>
    setView((current, { width, height }) => zoomAt(current, factor, { x: width / 2, y: height / 2 }));

  const walk = (direction: Direction): void => {
    const from = map.nodes.find(({ id }) => id === at);
    const next = from && nextNode(map.nodes, from, direction);
    if (!next) return;
    setAt(next.id);
    setView((current) => reveal(current, next, size));
    frame.current?.querySelector<SVGGElement>(`#map-${CSS.escape(next.id)}`)?.focus({ preventScroll: true });
  };

  const choose = (id: EntryId): void => {
    setAt(id);
    onChoose(id);
  };

  // Also one that was opened from the card of another, and anew where the window's width changed.
  const { width, height } = size;
  useLayoutEffect(() => {
    const node = map.nodes.find(({ id }) => id === chosen);
    if (!node) return;
    setAt(node.id);
    setView((current) => reveal(current, node, { width: width - covered, height }));
  }, [map, chosen, covered, width, height, setView]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = DIRECTIONS[event.key];
    if (direction) walk(direction);
    else if (event.key === ' ') choose(at);
    else if (event.key === '+' || event.key === '=') zoom(ZOOM_STEP);
    else if (event.key === '-') zoom(1 / ZOOM_STEP);
    else if (event.key === '0') setView(() => fitView(map, size));
    else return;
    event.preventDefault();
  };

  return (
    <section class="family-map" aria-label={t('mapLabel')}>
      <div class="map-zoom">
        <button type="button" class="button" aria-label={t('mapZoomIn')} onClick={() => zoom(ZOOM_STEP)}>
          +
        </button>
        <button type="button" class="button" aria-label={t('mapZoomOut')} onClick={() => zoom(1 / ZOOM_STEP)}>
          −
        </button>
        <button type="button" class="button" onClick={() => setView(() => fitView(map, size))}>
          {t('mapFit')}
        </button>
      </div>
      <svg ref={frame} class="map-frame">
        <g transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>
          <MapDrawing
            map={map}
            rivals={rivals}
            at={at}
            chosen={chosen}
            onChoose={choose}
            onKeyDown={onKeyDown}
            hrefOf={hrefOf}
          />
        </g>
      </svg>
    </section>
  );
}
