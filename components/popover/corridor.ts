import type { Point } from '../platform/page-bridge.ts';

/** A rectangle in viewport coordinates, CSS px. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** How far the pointer may stray at the mouth of the corridor, px. */
const MARGIN_PX = 8;

/** What rounding may take off a point that lies on the edge, px². */
const ROUNDING = 1e-3;

export const containsPoint = (box: Box, { x, y }: Point): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

const grow = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

const corners = ({ left, top, right, bottom }: Box): Point[] => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
];

/** Twice the area of the triangle, positive where `c` lies to the right of the way from `a` to `b` (y points down). */
const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** One side of the hull over points in order, without its last point. */
function chain(ordered: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of ordered) {
    for (;;) {
      const [a, b] = kept.slice(-2);
      if (!a || !b || turn(a, b, point) > 0) break;
      kept.pop();
    }
    kept.push(point);
  }
  return kept.slice(0, -1);
}

/** Convex hull by Andrew's monotone chain, in the order that {@link turn} calls positive. */
function hull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  return [...chain(sorted), ...chain(sorted.toReversed())];
}

/**
 * Whether the pointer is on its way from where it left a mention to the card: inside the convex hull of that point's
 * surroundings and the card. The straight way to any part of the card lies in it.
 *
 * @param from where the pointer was last on the mention
 */
export function isInCorridor(point: Point, from: Point, card: Box): boolean {
  const mouth = grow({ left: from.x, right: from.x, top: from.y, bottom: from.y }, MARGIN_PX);
  const polygon = hull([...corners(mouth), ...corners(card)]);
  return polygon.every((corner, index) => {
    const next = polygon[(index + 1) % polygon.length];
    return next !== undefined && turn(corner, next, point) >= -ROUNDING;
  });
}
