import { rectsOf } from '../platform/live-range.ts';
import { matchesSelector } from '../platform/matches-selector.ts';
import type { Mention, Point } from '../platform/page-bridge.ts';
import type { MentionBook, PlacedMention } from './mention-book.ts';
import type { Painter } from './painter.ts';
import { isText } from './node-kinds.ts';
import { boxAround } from './sight.ts';

/** Px around the text that still count as on it. */
const SLACK = 2;

/** What fills its box without a background. */
const PICTURES = 'img,video,canvas,iframe,object,embed,svg *';

/** Whether a point lies on a mention's text, not only nearest to it. */
export const isOn = (mention: Mention, { x, y }: Point): boolean =>
  rectsOf(mention).some(
    ({ left, right, top, bottom }) =>
      x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
  );

/** Whether an element hides what lies under its box: a link over a whole tile does not. Its own text counts as a gap. */
const isOpaque = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true }) &&
  (matchesSelector(element, PICTURES) ||
    ['', '::before', '::after'].some((part) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(element, part);
      return backgroundImage !== 'none' || !/^rgba.*, 0\)$/.test(backgroundColor);
    }));

/**
 * Whether an element is to be seen at a point.
 * @param there what stands there in the document, topmost first
 */
function isSeenAt(element: Element, { x, y }: Point, there: readonly Element[]): boolean {
  const root = element.getRootNode();
  const isInShadow = root instanceof ShadowRoot;
  const tops = isInShadow ? root.elementsFromPoint(x, y) : there;
  const at = tops.findIndex((top) => element.contains(top));
  return (
    at >= 0 &&
    tops.slice(0, at).every((top) => top.contains(element) || !isOpaque(top)) &&
    (!isInShadow || isSeenAt(root.host, { x, y }, there))
  );
}

/** A painted mention. The browser's highlight hit test knows none under a see-through link, and some under an opaque bar. */
function paintedAt(point: Point, painter: Painter): PlacedMention | undefined {
  const there = document.elementsFromPoint(point.x, point.y);
  return painter.find(
    (mention) =>
      mention.ranges.some(({ startContainer }) => {
        const element = boxAround(startContainer);
        return element && isSeenAt(element, point, there);
      }) && isOn(mention, point),
  );
}

/** Any mention at a point. The caret API answers the nearest text, so the text's boxes are asked too. */
function anyAt(
  point: Point,
  book: MentionBook,
  shadowRoots: readonly ShadowRoot[],
): PlacedMention | undefined {
  const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: [...shadowRoots] });
  if (!caret || !isText(caret.offsetNode)) return undefined;
  const { offsetNode, offset } = caret;
  for (const segment of book.segmentsAt(offsetNode))
    for (const mention of book.mentionsIn(segment)) {
      const holds = mention.ranges.some(
        ({ startContainer, startOffset, endOffset }) =>
          startContainer === offsetNode && startOffset <= offset && offset <= endOffset,
      );
      if (holds && isOn(mention, point)) return mention;
    }
  return undefined;
}

/** The mention whose text lies at a point of the viewport, CSS px; `marked`: only one that is painted. */
export type HitTest = (point: Point, which: 'marked' | 'also unmarked') => PlacedMention | undefined;

/** @param shadowRoots those known by now; unmarked text in any other is not found */
export const createHitTest =
  (painter: Painter, book: MentionBook, shadowRoots: () => readonly ShadowRoot[]): HitTest =>
  (point, which) =>
    paintedAt(point, painter) ?? (which === 'also unmarked' ? anyAt(point, book, shadowRoots()) : undefined);
