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

/** The painted mention at a point. */
function markedAt({ x, y }: Point, painter: Painter, options: HitTestOptions): PlacedMention | undefined {
  const registry = CSS.highlights;
  if (painter.size === 0 || !canHitTest(registry)) return undefined;
  for (const { ranges } of registry.highlightsFromPoint(x, y, options))
    for (const range of ranges) {
      const mention = painter.mentionOf(range);
      if (mention) return mention;
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

export type HitTest = (point: Point, which: 'marked' | 'also unmarked') => PlacedMention | undefined;

export const createHitTest =
  (painter: Painter, book: MentionBook, shadowRoots: () => readonly ShadowRoot[]): HitTest =>
  (point, which) => {
    const options = { shadowRoots: shadowRoots() };
    const marked = markedAt(point, painter, options);
    return marked ?? (which === 'also unmarked' ? anyAt(point, book, options) : undefined);
  };
