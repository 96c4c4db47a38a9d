import type { Point } from '../platform/page-bridge.ts';

/** A rectangle in viewport coordinates, CSS px. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** What rounding may take off a point that lies on the edge, in px and as a part of the way. */
const ROUNDING = 1e-6;
const rounded = (room: number): number => (room < 0 && room > -ROUNDING ? 0 : room);

/**
 * Whether the pointer is on its way from a mention to its card: in the convex hull of the two, which holds the straight
 * way from any place on the one to any in the other. It is what the one box covers as it grows into the other: at the time
 * `t` from 0 to 1 each edge stands between the two, and keeps the point inside from a time on, or until one.
 */
export function isInCorridor({ x, y }: Point, mention: Box, card: Box): boolean {
  let [first, last] = [0, 1];
  /** Room that an edge leaves the point, px, at the start and at the end; below 0 it is outside. */
  const edge = (start: number, end: number): void => {
    const [atStart, atEnd] = [rounded(start), rounded(end)];
    if (atStart < 0 && atEnd < 0) last = -1;
    const turnsAt = atStart / (atStart - atEnd);
    if (atStart < 0) first = Math.max(first, turnsAt);
    else if (atEnd < 0) last = Math.min(last, turnsAt);
  };
  edge(x - mention.left, x - card.left);
  edge(mention.right - x, card.right - x);
  edge(y - mention.top, y - card.top);
  edge(mention.bottom - y, card.bottom - y);
  return first <= last + ROUNDING;
}
