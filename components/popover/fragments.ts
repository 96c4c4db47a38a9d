import { rectsOf } from '../platform/live-range.ts';
import type { Mention, Point } from '../platform/page-bridge.ts';
import type { Box } from './corridor.ts';

/** Pieces of one line overlap in the line's direction of stacking by at least this part of the smaller one. */
const SAME_LINE_OVERLAP = 0.5;

/** The edges between which lines are stacked. */
const stacking = (isVertical: boolean) =>
  isVertical ? (['left', 'right'] as const) : (['top', 'bottom'] as const);

const overlap = (a: Box, b: Box, isVertical: boolean): number => {
  const [start, end] = stacking(isVertical);
  const shared = Math.min(a[end], b[end]) - Math.max(a[start], b[start]);
  return shared / Math.max(1, Math.min(a[end] - a[start], b[end] - b[start]));
};

/** The smallest box around both. */
export const union = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** Joins the pieces of a name that inline tags cut, line by line. */
export function joinLines(pieces: readonly Box[], isVertical: boolean): Box[] {
  const lines: Box[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last && overlap(last, piece, isVertical) >= SAME_LINE_OVERLAP)
      lines[lines.length - 1] = union(last, piece);
    else lines.push(piece);
  }
  return lines;
}

/** Where a mention stands now, one box per line it takes, in viewport px of its own frame; empty where it is not laid out. */
export const fragmentsOf = (mention: Mention, isVertical: boolean): Box[] =>
  joinLines(
    rectsOf(mention)
      .filter(({ width, height }) => width > 0 && height > 0)
      // Plain objects, which can be spread.
      .map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
    isVertical,
  );

const distance = ({ left, top, right, bottom }: Box, { x, y }: Point): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** The index of the fragment under (or nearest to) the point; the first without one. */
export function pickFragment(fragments: readonly Box[], point: Point | undefined): number {
  if (!point) return 0;
  const distances = fragments.map((fragment) => distance(fragment, point));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

/** Lines of one name lie at most this many line heights apart; further ones are in another column. */
const MAX_LINES_SPANNED = 4;

/**
 * What the card must not cover: the fragment under the pointer along the line, all lines of the name across it, so that
 * a card below the first line does not hide the second.
 */
export function anchorBox(fragments: readonly Box[], index: number, isVertical: boolean): Box | undefined {
  const fragment = fragments[index];
  if (!fragment) return undefined;
  const all = fragments.reduce(union);
  const [start, end] = stacking(isVertical);
  const isNear = all[end] - all[start] <= MAX_LINES_SPANNED * (fragment[end] - fragment[start]);
  return isNear ? { ...fragment, [start]: all[start], [end]: all[end] } : fragment;
}
