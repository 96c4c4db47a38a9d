import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  clickInPopover,
  inPopover,
  markBox,
  popoverText,
  startBrowser,
  until,
  type TestBrowser,
} from './harness.ts';
import { cardEdges, openCard, overlaps, textBoxes, waitUntilClosed } from './pointing.ts';
import { focusedInCard, stepTo } from './stepping.ts';

/** What becomes of a card whose term moves though nothing scrolls and the page keeps its size. */

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser({ width: 1000, height: 800 });
  return () => browser.close();
});

const html = (body: string, css = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>x</title>
   <meta name="viewport" content="width=device-width">
   <style>html, body { height: 100%; margin: 0; overflow: hidden; font: 16px/24px sans-serif } ${css}</style>${body}`;

/** An app whose page is as large as the window, and scrolls within. */
const SHELL = html(
  '<div id="app"><p>Paid with Alipay</p><div style="height: 3000px"></div></div>',
  '#app { height: 100%; overflow: auto } p { margin: 200px 40px }',
);

const termOf = async (page: Page) => {
  const [term] = await textBoxes(page, 'Alipay');
  if (!term) throw new Error('No term');
  return term;
};

describe('a card follows its term', () => {
  it.each([
    ['the pointer', (page: Page) => openCard(page, 'Alipay')],
    [
      'a key',
      async (page: Page) => {
        await until(() => markBox(page, 'Alipay'));
        await stepTo(browser, page);
        await expect.poll(() => focusedInCard(page)).toBe('Alipay');
      },
    ],
  ])('opened with %s, when something comes above it', async (_, open) => {
    const page = await browser.openPage(SHELL);
    await page.bringToFront();
    await open(page);
    const before = [(await cardEdges(page)).top, (await termOf(page)).top] as const;
    await page.evaluate(() => {
      const block = document.createElement('div');
      block.style.height = '120px';
      document.querySelector('#app')?.prepend(block);
    });
    expect((await termOf(page)).top - before[1]).toBe(120);
    await expect.poll(async () => Math.round((await cardEdges(page)).top - before[0])).toBe(120);
  });

  it('on a side with room, when the window is turned', async () => {
    const page = await browser.openPage(
      html('<p>Paid with Alipay</p>', 'p { position: absolute; top: 200px; left: 40px; margin: 0 }'),
    );
    await page.setViewport({ width: 360, height: 640 });
    const { x, y } = await until(() => markBox(page, 'Alipay'));
    await page.touchscreen.tap(x + 10, y + 10);
    await until(async () => (await popoverText(page))?.startsWith('Alipay'));
    const flow = (): Promise<string | null | undefined> =>
      inPopover(page, (root) => root.querySelector('.popover')?.getAttribute('data-flow'), undefined);
    expect(await flow()).toBe('sheet-bottom');
    await page.setViewport({ width: 640, height: 300 });
    await expect.poll(flow).toBe('sheet-top');
    expect(overlaps(await cardEdges(page), await termOf(page))).toBe(false);
  });
});

describe('a card goes with its term', () => {
  it('that a carousel slides out of sight', async () => {
    const page = await browser.openPage(
      html(
        '<div id="frame"><div id="slides"><p>Paid with Alipay</p><p>Next</p></div></div>',
        `#frame { width: 400px; margin: 100px 500px; overflow: hidden } #slides { display: flex; width: 800px }
         p { width: 400px }`,
      ),
    );
    await openCard(page, 'Alipay');
    await page.$eval('#slides', (slides) => slides.setAttribute('style', 'transform: translateX(-400px)'));
    expect(await waitUntilClosed(page)).toBe(true);
  });

  it('unless it was used: then it stays where that was cut off', async () => {
    const page = await browser.openPage(
      html(
        '<div id="box"><p>Paid with Alipay</p><div style="height: 900px"></div></div>',
        '#box { height: 200px; margin: 300px 40px; overflow: auto }',
      ),
    );
    await openCard(page, 'Alipay');
    await clickInPopover(page, 'Wrong meaning?');
    const before = await cardEdges(page);
    await page.evaluate(async () => {
      document.querySelector('#box')?.scrollTo(0, 100);
      for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    });
    expect((await cardEdges(page)).top).toBe(before.top);
  });

  it('that is not laid out any more, also one opened with a key', async () => {
    const page = await browser.openPage(html('<p>Paid with Alipay</p>'));
    await page.bringToFront();
    await until(() => markBox(page, 'Alipay'));
    await stepTo(browser, page);
    await expect.poll(() => focusedInCard(page)).toBe('Alipay');
    await page.$eval('p', (element) => element.setAttribute('style', 'display: none'));
    expect(await waitUntilClosed(page)).toBe(true);
  });

  it('but not with a box that cuts off only what is laid out by it', async () => {
    const page = await browser.openPage(
      html(
        '<div id="box"><p>Paid with Alipay</p></div>',
        '#box { height: 10px; overflow: hidden } p { position: absolute; top: 200px; left: 40px }',
      ),
    );
    await openCard(page, 'Alipay');
    const before = await cardEdges(page);
    await page.$eval('p', (element) => element.setAttribute('style', 'top: 240px'));
    await expect.poll(async () => Math.round((await cardEdges(page)).top - before.top)).toBe(40);
  });
});
