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

/** px between the card and every edge. */
const GAP = 8;

/** px between a term and its card at most: the gap, and the lines of a name that wraps. */
const REACH = 40;

const isNear = (a: Edges, b: Edges): boolean =>
  overlaps({ left: a.left - REACH, top: a.top - REACH, right: a.right + REACH, bottom: a.bottom + REACH }, b);

/** Opens the card and answers what is wrong with its place; nothing when all is well. */
export async function placeFaults(tab: Page, text: string, headword = text): Promise<string[]> {
  await openCard(tab, text, headword);
  const card = await cardEdges(tab);
  const size = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const terms = await textBoxes(tab, text);
  return [
    card.left < GAP - 0.5 && `left ${card.left}`,
    card.top < GAP - 0.5 && `top ${card.top}`,
    card.right > size.width - GAP + 0.5 && `right ${card.right}`,
    card.bottom > size.height - GAP + 0.5 && `bottom ${card.bottom}`,
    card.right - card.left < 200 && `width ${card.right - card.left}`,
    card.bottom - card.top < 140 && `height ${card.bottom - card.top}`,
    terms.length === 0 && 'no term',
    terms.some((term) => overlaps(term, card)) && `over the term ${JSON.stringify([terms, card])}`,
    !terms.some((term) => isNear(term, card)) && `far from the term ${JSON.stringify([terms, card])}`,
  ].filter((fault) => fault !== false);
}
