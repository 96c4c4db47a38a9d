import type { Frame, Page } from 'puppeteer-core';

/** A painted mention: the words under it and the name of the highlight that paints them. */
export type PaintedMark = { text: string; highlight: string };

/** What is painted in a page or frame. Reads the registry as the page sees it. */
export const marks = (frame: Page | Frame): Promise<PaintedMark[]> =>
  frame.evaluate(() => {
    const painted: { text: string; highlight: string }[] = [];
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
        painted.push({ text: range.toString(), highlight });
      }
    }
    return painted;
  });

/** A painted mention and the words around it. */
export type MarkContext = { text: string; context: string };

/** What is painted, in document order, each with up to 30 characters on either side. */
export const markContexts = (frame: Page | Frame): Promise<MarkContext[]> =>
  frame.evaluate(() => {
    const reach = 30;
    const found: Range[] = [];
    for (const ranges of CSS.highlights.values()) {
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        found.push(range);
      }
    }
    found.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return found.map((range) => {
      const text = range.toString();
      const block =
        range.startContainer.parentElement?.closest('p, li, td, blockquote, div') ??
        range.startContainer.parentElement;
      const before = document.createRange();
      before.setStart(block ?? range.startContainer, 0);
      before.setEnd(range.startContainer, range.startOffset);
      const after = document.createRange();
      after.setStart(range.endContainer, range.endOffset);
      after.setEnd(block ?? range.endContainer, block?.childNodes.length ?? range.endOffset);
      const context = `${before.toString().slice(-reach)}[${text}]${after.toString().slice(0, reach)}`;
      return { text, context: context.replaceAll(/\s+/g, ' ').trim() };
    });
  });

/** A rectangle in CSS px of the viewport. */
export type Box = { x: number; y: number; width: number; height: number };

/** Where the n-th painted mark with these words stands (its first fragment); `undefined` if there is none. */
export const markBox = (frame: Page | Frame, text: string, nth = 0): Promise<Box | undefined> =>
  frame.evaluate(
    (wanted, index) => {
      const found: Range[] = [];
      for (const ranges of CSS.highlights.values()) {
        for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          if (range.toString() === wanted) found.push(range);
        }
      }
      found.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const box = found[index]?.getClientRects()[0];
      return box && { x: box.x, y: box.y, width: box.width, height: box.height };
    },
    text,
    nth,
  );
