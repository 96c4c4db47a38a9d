import type { Point } from '../platform/page-bridge.ts';

/** A rectangle in viewport coordinates, CSS px. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** How far the pointer may stray at the mouth of the corridor, px. */
const MARGIN_PX = 8;

/** What rounding may take off a point that lies on the edge, a part of the way. */
const ROUNDING = 1e-6;

export const containsPoint = (box: Box, { x, y }: Point): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/**
 * Whether the pointer is on its way from where it left a mention to the card: in the convex hull of that point's
 * surroundings and the card, which holds the straight way to any part of the card. It is what the one box covers as it
 * grows into the other: at the time `t` from 0 to 1 each edge stands between the two, and keeps the point inside from a
 * time on, or until one.
 *
 * @param from where the pointer was last on the mention
 */
export function isInCorridor({ x, y }: Point, from: Point, card: Box): boolean {
  let [first, last] = [0, 1];
  /** Room that an edge leaves the point, px, at the start and at the end; below 0 it is outside. */
  const edge = (atStart: number, atEnd: number): void => {
    if (atStart < 0 && atEnd < 0) last = -1;
    const turnsAt = atStart / (atStart - atEnd);
    if (atStart < 0) first = Math.max(first, turnsAt);
    else if (atEnd < 0) last = Math.min(last, turnsAt);
  };
  edge(x - from.x + MARGIN_PX, x - card.left);
  edge(from.x + MARGIN_PX - x, card.right - x);
  edge(y - from.y + MARGIN_PX, y - card.top);
  edge(from.y + MARGIN_PX - y, card.bottom - y);
  return first <= last + ROUNDING;
}
