import { rangeOf } from '../platform/live-range.ts';
import type { Mention } from '../platform/page-bridge.ts';
import { isElement } from './node-kinds.ts';
import { elementAround } from './page-tags.ts';

/**
 * Px of a name, down and across, that only count as seen when there are more: what is kept for screen readers has one
 * for its text, a folded part has the borders.
 */
const UNSEEN = 2;

/** In viewport px. */
export type Edges = { left: number; top: number; right: number; bottom: number };

const meet = (a: Edges, b: Edges): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > UNSEEN &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > UNSEEN;

/** The nearest element around a node on the screen that has a box: those of `display: contents` and slots have none. */
export function boxAround(node: Node): Element | null {
  const parent = (isElement(node) && node.assignedSlot) || elementAround(node);
  return parent && getComputedStyle(parent).display === 'contents' ? boxAround(parent) : parent;
}

/** The element in whose box a mention begins. */
export const elementOf = ({ ranges: [first] }: Mention): Element | null =>
  first ? boxAround(first.startContainer) : null;

/** Known for this turn, in which nothing moves: mentions have most of what is around them in common. */
let views: Map<Element, Edges> | undefined;

/** Where text in an element may be seen, now or, if not, after scrolling. */
export function viewIn(element: Element, when?: 'now'): Edges {
  views ??= (queueMicrotask(() => (views = undefined)), new Map<Element, Edges>());
  const known = views.get(element);
  if (known && !when) return known;
  const root = document.documentElement;
  const { position, overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
  // What is placed stands outside of what it is not placed in; nothing holds what is fixed.
  const outer =
    /^[af]/.test(position) && element instanceof HTMLElement ? element.offsetParent : boxAround(element);
  const view = outer
    ? { ...viewIn(outer, when) }
    : when || position === 'fixed'
      ? { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
      : // What can be scrolled to; where lines run to the left, the page goes on there.
        {
          left: root.clientWidth - root.scrollWidth - scrollX,
          top: -scrollY,
          right: Infinity,
          bottom: Infinity,
        };
  const cut = (overflow: string, open: RegExp, from: 'left' | 'top', to: 'right' | 'bottom'): void => {
    if (overflow === 'visible') return;
    const box = element.getBoundingClientRect();
    const scrolls = !when && open.test(overflow) && meet(box, view);
    view[from] = scrolls ? -Infinity : Math.max(view[from], box[from]);
    view[to] = scrolls ? Infinity : Math.min(view[to], box[to]);
  };
  // Its overflow is the window's, and so is the body's where it has none.
  if (element !== root && (element !== document.body || getComputedStyle(root).overflowX !== 'visible')) {
    cut(overflowX, /^[as]/, 'left', 'right');
    // What is only hidden below is scrolled to as well, by us, but not after the last line that the page wants to be seen.
    cut(overflowY, webkitLineClamp === 'none' ? /^[ash]/ : /^[as]/, 'top', 'bottom');
  }
  if (!when) views.set(element, view);
  return view;
}

/**
 * Whether a mention is to be seen, wherever in the page it stands: also after scrolling to it, but not where it is cut off,
 * lies outside of the page or is transparent. What only a colour, a mask or something above it hides counts as seen.
 */
export function isSeen(mention: Mention): boolean {
  const element = elementOf(mention);
  if (!element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const box = rangeOf(mention)?.getBoundingClientRect();
  return !!box && meet(box, viewIn(element));
}
