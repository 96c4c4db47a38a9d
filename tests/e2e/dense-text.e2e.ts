import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser, type TestBrowser } from './harness.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser({ width: 800, height: 600 });
  await browser.setSettings({ density: 'all' });
});
afterAll(async () => {
  await browser.setSettings({ density: null });
  await browser.close();
});

const LINES = 800;
const lines = (text: string, end: string): string =>
  Array.from({ length: LINES }, (_, at) => `${at}: ${text}`).join(end);

/** Where the names stand that are in the box and not marked, and how many are. */
const inBox = (page: Page): Promise<{ bare: string[]; marked: number }> =>
  page.$eval('#box', (box) => {
    const view = box.getBoundingClientRect();
    const painted = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const seen: Range[] = [];
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { index } of (node.nodeValue ?? '').matchAll(/Alipay/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 'Alipay'.length);
        const { left, top, right, bottom } = range.getBoundingClientRect();
        const [width, height] = [Math.min(view.right, innerWidth), Math.min(view.bottom, innerHeight)];
        if (
          left >= Math.max(view.left, 0) &&
          top >= Math.max(view.top, 0) &&
          right <= width &&
          bottom <= height
        )
          seen.push(range);
      }
    const bare = seen.filter(
      ({ startContainer, startOffset }) =>
        !painted.some(
          (range) => range.startContainer === startContainer && range.startOffset === startOffset,
        ),
    );
    return {
      bare: bare.map(({ startContainer }) => startContainer.nodeValue?.slice(0, 9) ?? ''),
      marked: seen.length - bare.length,
    };
  });

/** Scrolls there, and waits until all names that are seen now are marked. */
async function scrollAndLook(page: Page, left: number, top: number): Promise<void> {
  await page.evaluate(
    (x, y) => {
      scrollTo(x, y);
      document.querySelector('#box')?.scrollTo(x, y);
    },
    left,
    top,
  );
  await expect.poll(() => inBox(page)).toEqual({ bare: [], marked: expect.any(Number) });
  expect((await inBox(page)).marked).toBeGreaterThan(1);
}

it.each<[where: string, body: string, left: number, top: number]>([
  ['lines', `<div id="box">${lines('Alipay', '<br>')}</div>`, 0, 4_000],
  ['one text', `<pre id="box">${lines('Alipay', '\n')}</pre>`, 0, 4_000],
  [
    'a low box that scrolls',
    `<div id="box" style="margin-top:400px; height:120px; overflow:auto; font:8px/10px sans-serif">
     <div>${lines('Alipay, Alipay, Alipay', '<br>')}</div></div>`,
    0,
    1_500,
  ],
  [
    'one line that scrolls',
    `<div id="box" style="width:300px; overflow:auto; white-space:nowrap">${lines('Alipay', ' ')}</div>`,
    9_000,
    0,
  ],
])(
  'more names than are marked at once, in %s, are marked where they are seen',
  async (_, body, left, top) => {
    const page = await browser.openPage(`<!doctype html><meta charset="utf-8"><title>x</title><body>${body}`);
    await scrollAndLook(page, 0, 0);
    // The first may come to pass while the page is still read.
    await scrollAndLook(page, left, top);
    await scrollAndLook(page, 2 * left, 2 * top);
    const painted = await page.evaluate(() =>
      [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
    );
    expect(painted).toBeLessThanOrEqual(100);
  },
);
