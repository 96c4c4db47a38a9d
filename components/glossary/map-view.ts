import type { FamilyMap, MapNode } from '../../data/family-map.ts';

/** What of the map is seen: screen = map × scale + offset, px. */
export type MapView = { x: number; y: number; scale: number };

/** Size of the window onto the map, px. */
export type Size = { width: number; height: number };

const MIN_SCALE = 0.2;
const MAX_SCALE = 3;

/** Below this scale names are under 10 px and cannot be read. */
const READABLE_SCALE = 0.75;

/** Free space around the map when all of it is shown, px. */
const MARGIN = 24;

const clampScale = (scale: number): number => Math.min(MAX_SCALE, Math.max(MIN_SCALE, scale));

/** Shows all of the map, as large as it fits. */
export function fitView(map: FamilyMap, size: Size): MapView {
  const scale = clampScale(
    Math.min((size.width - 2 * MARGIN) / map.width, (size.height - 2 * MARGIN) / map.height, 1),
  );
  return { scale, x: (size.width - map.width * scale) / 2, y: (size.height - map.height * scale) / 2 };
}

/** Puts a node into the middle. */
export const centreOn = (node: MapNode, size: Size, scale: number): MapView => ({
  scale,
  x: size.width / 2 - (node.x + node.width / 2) * scale,
  y: size.height / 2 - (node.y + node.height / 2) * scale,
});

/** The offset that leaves no more free space beside the map than needed: its middle where all of it fits. */
function withoutGap(offset: number, length: number, room: number): number {
  if (length <= room - 2 * MARGIN) return (room - length) / 2;
  return Math.min(MARGIN, Math.max(room - MARGIN - length, offset));
}

/** All of the map where it can be read so, else the surroundings of a node, as wide a part as can be read. */
export function firstView(map: FamilyMap, node: MapNode | undefined, size: Size): MapView {
  const whole = fitView(map, size);
  if (whole.scale >= READABLE_SCALE || !node) return whole;
  const scale = Math.max(READABLE_SCALE, Math.min(1, (size.width - 2 * MARGIN) / map.width));
  const { x, y } = centreOn(node, size, scale);
  return {
    scale,
    x: withoutGap(x, map.width * scale, size.width),
    y: withoutGap(y, map.height * scale, size.height),
  };
}

/** Zooms by a factor while the place under a point of the screen stays where it is. */
export function zoomAt(view: MapView, factor: number, at: { x: number; y: number }): MapView {
  const scale = clampScale(view.scale * factor);
  const grown = scale / view.scale;
  return { scale, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown };
}

/** How much of the map stays in sight however far it is dragged or zoomed, px. */
const LEAST_IN_SIGHT = 80;

const offsetInSight = (offset: number, length: number, room: number): number =>
  Math.min(room - LEAST_IN_SIGHT, Math.max(LEAST_IN_SIGHT - length, offset));

/** The nearest view that does not lose the map: nobody would know which way to drag it back. */
export const inSight = (view: MapView, map: FamilyMap, size: Size): MapView => ({
  ...view,
  x: offsetInSight(view.x, map.width * view.scale, size.width),
  y: offsetInSight(view.y, map.height * view.scale, size.height),
});

/** How far a stretch must move to lie within a room, px. */
function shift(start: number, end: number, room: number): number {
  if (start < MARGIN) return MARGIN - start;
  return end > room - MARGIN ? room - MARGIN - end : 0;
}

/** Moves just as far as needed for a node to be seen. */
export function reveal(view: MapView, node: MapNode, size: Size): MapView {
  const left = node.x * view.scale + view.x;
  const top = node.y * view.scale + view.y;
  const right = left + node.width * view.scale;
  const bottom = top + node.height * view.scale;
  return { ...view, x: view.x + shift(left, right, size.width), y: view.y + shift(top, bottom, size.height) };
}

/** The way of an arrow key, as the map lies on the screen. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** How much further away something beside the way seems than something ahead. */
const ASIDE_WEIGHT = 3;

const middle = ({ x, y, width, height }: MapNode): { x: number; y: number } => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** The nearest node in a direction, by its middle; `undefined` at the edge of the map. */
export function nextNode(
  nodes: readonly MapNode[],
  from: MapNode,
  direction: Direction,
): MapNode | undefined {
  const start = middle(from);
  const sign = direction === 'right' || direction === 'down' ? 1 : -1;
  const isLevel = direction === 'left' || direction === 'right';
  const candidates = nodes.flatMap((node) => {
    const { x, y } = middle(node);
    const ahead = (isLevel ? x - start.x : y - start.y) * sign;
    // Names of one column begin together: the middle of a long one is none the less right below a short one.
    const aside = isLevel
      ? Math.abs(y - start.y)
      : Math.max(0, Math.abs(x - start.x) - (node.width + from.width) / 2);
    return ahead > 1 ? [{ node, distance: ahead + ASIDE_WEIGHT * aside }] : [];
  });
  return candidates.toSorted((a, b) => a.distance - b.distance)[0]?.node;
}
