import type { Page } from 'puppeteer-core';
import { markBox, popoverBox, popoverText, until } from './harness.ts';

/** Rests the real pointer on a painted mark, and waits for nothing. */
export async function restOn(page: Page, text: string, nth = 0): Promise<void> {
  const { x, y, width, height } = await until(() => markBox(page, text, nth));
  // A pointer that was somewhere else before: one move alone has no speed.
  await page.mouse.move(x + width / 2 - 4, y + height / 2);
  await page.mouse.move(x + width / 2, y + height / 2);
}

/** Rests the pointer on a painted mark until its card shows this headword (by default the marked words). */
export async function openCard(page: Page, text: string, headword = text, nth = 0): Promise<void> {
  await restOn(page, text, nth);
  await until(async () => (await popoverText(page))?.startsWith(headword));
}

/** Waits until no card is open and the host is gone. */
export const waitUntilClosed = (page: Page): Promise<true> =>
  until(async () => (await popoverBox(page)) === undefined);

export type Edges = { left: number; top: number; right: number; bottom: number };

/** The card's edges in the viewport. */
export async function cardEdges(page: Page): Promise<Edges> {
  const { x, y, width, height } = await until(() => popoverBox(page));
  return { left: x, top: y, right: x + width, bottom: y + height };
}

export const overlaps = (a: Edges, b: Edges): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Every box of the n-th text that reads so, as laid out now. */
export const textBoxes = (page: Page, text: string): Promise<Edges[]> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
        left,
        top,
        right,
        bottom,
      }));
    }
    return [];
  }, text);
