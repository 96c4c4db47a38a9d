import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { popoverText, startBrowser, until, type TestBrowser } from './harness.ts';
import { openCard, textBoxes, waitUntilClosed } from './pointing.ts';

/** ms in which a card would be there: 50 until the pointer counts as resting, 350 of rest, and a slow machine. */
const PATIENCE_MS = 1_500;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser({ width: 800, height: 600 });
  return () => browser.close();
});

/** A page with the part to be tried, which was read, and hears the pointer. */
async function openPart(part: string): Promise<Page> {
  const page = await browser.openPage(
    `<!doctype html><meta charset="utf-8"><title>x</title><style>body { margin: 0; padding: 0 20px 400px }</style>
     <p style="margin: 20px 0 400px">Free: Taobao</p>${part}`,
  );
  await openCard(page, 'Taobao');
  await page.mouse.move(5, 5);
  await waitUntilClosed(page);
  return page;
}

/** Moves the pointer onto a text, wherever it is painted, and waits for nothing. */
async function moveTo(page: Page, text: string): Promise<void> {
  const [box] = await textBoxes(page, text);
  if (!box) throw new Error(`“${text}” is not laid out`);
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  await page.mouse.move(x - 4, y);
  await page.mouse.move(x, y);
}

/** Whether a text has a card, for as long as one may take. */
async function hasCard(page: Page, text: string): Promise<boolean> {
  await moveTo(page, text);
  return page.evaluate(
    (patience) =>
      new Promise<boolean>((resolve) => {
        const start = performance.now();
        const look = (): void => {
          const isThere = document.querySelector('[data-which-ali]') !== null;
          if (isThere || performance.now() - start > patience) resolve(isThere);
          else requestAnimationFrame(look);
        };
        look();
      }),
    PATIENCE_MS,
  );
}

const SEE_THROUGH: [what: string, part: string][] = [
  [
    'a link stretched over a whole tile',
    `<style>.tile { position: relative } .tile a::after { content: ""; position: absolute; inset: 0; z-index: 1 }</style>
     <div class="tile"><h3><a href="#offer">Offer</a></h3><p>Paid with Alipay</p></div>`,
  ],
  [
    'an empty link over a tile',
    `<div style="position: relative"><p>Paid with Alipay</p><a href="#offer" style="position: absolute; inset: 0"></a></div>`,
  ],
  [
    'a field for files that is transparent',
    `<div style="position: relative"><p>Paid with Alipay</p><input type="file" style="position: absolute; inset: 0; opacity: 0"></div>`,
  ],
  [
    'a link over a component with the name in its shadow root',
    `<div style="position: relative"><my-tile><template shadowrootmode="open"><p>Paid with Alipay</p></template></my-tile>
     <a href="#offer" style="position: absolute; inset: 0"></a></div>`,
  ],
];

it.each(SEE_THROUGH)('a name under %s has its card', async (_, part) => {
  const page = await openPart(part);
  const box = await until(() =>
    page.evaluate(() => {
      const marked = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const found = marked.find(({ startContainer }) => startContainer.nodeValue?.includes('Alipay'));
      if (!found) return undefined;
      const range = document.createRange();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }),
  );
  await page.mouse.move(box.x - 4, box.y);
  await page.mouse.move(box.x, box.y);
  await expect.poll(() => popoverText(page)).toMatch(/^Alipay/);
});

it.each([
  ['<b>Ali</b><i>pay</i>', 'Ali'],
  ['<b>Ali</b><i>pay</i>', 'pay'],
  ['Ali<mark>pay</mark>', 'pay'],
  ['<span style="display: contents">Alipay</span>', 'Alipay'],
])('a name split over tags, %s, has its card on %s', async (html, half) => {
  const page = await openPart(`<p>Paid with ${html}</p>`);
  await moveTo(page, half);
  await expect.poll(() => popoverText(page)).toMatch(/^Alipay/);
});

const COVERED: [what: string, part: string][] = [
  [
    'a bar that stays',
    `<div style="position: fixed; inset: 0 0 auto; height: 600px; clip-path: inset(300px 0 0); background: white">Bar</div>
     <p>Paid with Alipay</p>`,
  ],
  [
    'a picture',
    `<div style="position: relative"><p>Paid with Alipay</p><img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" style="position: absolute; inset: 0; width: 100%; height: 100%"></div>`,
  ],
  [
    'a shade',
    `<div style="position: relative"><p>Paid with Alipay</p><div style="position: absolute; inset: 0; background: rgb(0 0 0 / 50%)"></div></div>`,
  ],
  [
    'a tile whose cover is drawn before its text',
    `<style>.tile { position: relative } .tile a::before { content: ""; position: absolute; inset: 0; background: white }</style>
     <div class="tile"><p>Paid with Alipay</p><a href="#offer">Offer</a></div>`,
  ],
];

it.each(COVERED)('a name under %s has none', async (_, part) => {
  const page = await openPart(part);
  expect(await hasCard(page, 'Alipay')).toBe(false);
});

it('a name that its box cuts off has none where other text stands in its place', async () => {
  const page = await openPart(
    `<div style="height: 30px; overflow: auto"><p style="margin: 60px 0 0">Paid with Alipay</p></div>
     <p style="margin: 0; line-height: 80px">Other text, wide and high</p>`,
  );
  expect(await hasCard(page, 'Alipay')).toBe(false);
});
