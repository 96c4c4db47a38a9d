import type { Point } from '../platform/page-bridge.ts';
import type { MentionBook, PlacedMention } from './mention-book.ts';
import type { Painter } from './painter.ts';
import { isText } from './node-kinds.ts';
import { isOn } from './pointer.ts';

type HitTestOptions = { shadowRoots: readonly ShadowRoot[] };

/** What TypeScript's DOM types do not know yet (Chromium 140, Firefox 150). */
type HitTestingRegistry = {
  highlightsFromPoint(
    x: number,
    y: number,
    options: HitTestOptions,
  ): readonly { ranges: readonly AbstractRange[] }[];
};

const canHitTest = (registry: object): registry is HitTestingRegistry => 'highlightsFromPoint' in registry;

/** The painted mention that the browser answers for a point, where its text really is there. */
function markedAt(point: Point, painter: Painter, options: HitTestOptions): PlacedMention | undefined {
  const registry = CSS.highlights;
  if (!canHitTest(registry)) return undefined;
  for (const { ranges } of registry.highlightsFromPoint(point.x, point.y, options))
    for (const range of ranges) {
      const mention = painter.mentionOf(range);
      if (mention && isOn(mention, point)) return mention;
    }
  return undefined;
}

/** Any mention at a point. The caret API answers the nearest text, so the text's boxes are asked too. */
function anyAt(point: Point, book: MentionBook, options: HitTestOptions): PlacedMention | undefined {
  const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: [...options.shadowRoots] });
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

const isPainted = (mention: PlacedMention, painter: Painter): boolean =>
  mention.ranges.some((range) => painter.mentionOf(range) === mention);

/** The mention whose text lies at a point of the viewport, CSS px; `marked`: only one that is painted. */
export type HitTest = (point: Point, which: 'marked' | 'also unmarked') => PlacedMention | undefined;

/**
 * Asks the browser's own hit test first, then the caret.
 * @param shadowRoots those known by now; text in any other is not found
 */
export const createHitTest =
  (painter: Painter, book: MentionBook, shadowRoots: () => readonly ShadowRoot[]): HitTest =>
  (point, which) => {
    if (which === 'marked' && painter.size === 0) return undefined;
    const options = { shadowRoots: shadowRoots() };
    const marked = markedAt(point, painter, options);
    if (marked) return marked;
    // Chromium's highlight hit test looks elsewhere while its developer tools emulate a screen of another pixel density
    // (156: no highlight at any point, at 2 and at 0.5); the caret is found there.
    const any = anyAt(point, book, options);
    return any && (which === 'also unmarked' || isPainted(any, painter)) ? any : undefined;
  };
