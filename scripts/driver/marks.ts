import type { Frame, Page } from 'puppeteer-core';

/** A rectangle in CSS px of the viewport. */
export type Box = { x: number; y: number; width: number; height: number };

/** A painted mention: the words under it and the name of the highlight that paints them. */
export type PaintedMark = { text: string; highlight: string };

/** A painted mention, and the whole words in 30 characters on either side of it. */
export type MarkContext = { text: string; context: string };

type Painted = PaintedMark & MarkContext & { box: Box | undefined };

/**
 * Everything that is painted in a page or frame, in document order, as the page itself sees the registry.
 * @param withSurroundings false: without context and box, which cost time on a long page
 */
const painted = (frame: Page | Frame, withSurroundings: boolean): Promise<Painted[]> =>
  frame.evaluate((isFull) => {
    const reach = 30;
    // Loops and few methods: a hostile page may have replaced the others.
    const found: { highlight: string; range: Range; root: number }[] = [];
    const roots: Node[] = [];
    for (const [highlight, ranges] of CSS.highlights) {
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        const range = document.createRange();
        try {
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
        } catch {
          // Out of bounds after the page changed its text: a browser paints nothing there.
          continue;
        }
        const root = startContainer.getRootNode();
        if (!roots.includes(root)) roots.push(root);
        found.push({ highlight, range, root: roots.indexOf(root) });
      }
    }
    // Places in two shadow roots have no order: root by root.
    found.sort((a, b) =>
      a.root === b.root ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range) : a.root - b.root,
    );

    const contextOf = (range: Range): string => {
      const parent = range.startContainer.parentElement;
      const block = parent?.closest('p, li, td, blockquote, div') ?? parent ?? range.startContainer;
      const before = document.createRange();
      before.setStart(block, 0);
      before.setEnd(range.startContainer, range.startOffset);
      const after = document.createRange();
      after.setStart(range.endContainer, range.endOffset);
      after.setEnd(block, block.childNodes.length);
      const lead = before.toString().replaceAll(/\s+/g, ' ');
      const rest = after.toString().replaceAll(/\s+/g, ' ');
      const left = lead.length > reach ? `…${lead.slice(-reach).replace(/^\S+(?= )/, '')}` : lead;
      const right = rest.length > reach ? `${rest.slice(0, reach).replace(/(?<= )\S+$/, '')}…` : rest;
      return `${left}[${range.toString()}]${right}`.trim();
    };
    const all: Painted[] = [];
    for (const { highlight, range } of found) {
      const box = isFull ? range.getClientRects()[0] : undefined;
      all.push({
        highlight,
        text: range.toString(),
        context: isFull ? contextOf(range) : '',
        box: box && { x: box.x, y: box.y, width: box.width, height: box.height },
      });
    }
    return all;
  }, withSurroundings);

/** What is painted in a page or frame, in document order. */
export async function marks(frame: Page | Frame): Promise<PaintedMark[]> {
  const all = await painted(frame, false);
  return all.map(({ text, highlight }) => ({ text, highlight }));
}

/** What is painted in a page or frame, in document order, with the words around it. */
export const markContexts = (frame: Page | Frame): Promise<MarkContext[]> => painted(frame, true);

/** Where the n-th painted mark with these words stands (its first fragment); `undefined` if there is none. */
export async function markBox(frame: Page | Frame, text: string, nth = 0): Promise<Box | undefined> {
  const all = await painted(frame, true);
  return all.filter((mark) => mark.text === text)[nth]?.box;
}
