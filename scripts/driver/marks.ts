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
