import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults } from './axe.ts';
import { startBrowser, type TestBrowser } from './harness.ts';
import { changeOf, hasEdge } from './painting.ts';
import { createPageKeeper, openPopupIn } from './popup-page.ts';

/** The popup under a high-contrast theme, whose colours take the place of ours. */

const ARTICLE = `<!doctype html><meta charset="utf-8"><title>Article</title>
  <p>Alibaba Group opened Taobao in 2003. Alipay pays for it.</p>`;
/** A ring has at least this share of the outline's length in pixels, one px wide; text under it hides some. */
const RING = 0.6;

let browser: TestBrowser;
let article: Page;
beforeAll(async () => {
  browser = await startBrowser({ width: 400, height: 600, forcedColors: true });
  article = await browser.openPage(ARTICLE);
});
afterAll(() => browser.close());
const keep = createPageKeeper();

async function show(hash: string, sign: string): Promise<Page> {
  const popup = keep(await openPopupIn(browser, hash, article));
  await popup.waitForSelector(sign);
  await popup.bringToFront();
  return popup;
}

/** Gives the focus as a key does. */
const focus = (popup: Page, selector: string): Promise<void> =>
  popup.$eval(selector, (element) => {
    if (element instanceof HTMLElement) element.focus({ focusVisible: true });
  });

/** What can be pressed and has neither frame nor underline. */
const plain = (popup: Page): Promise<(string | null)[]> =>
  popup.$$eval('.quiet, .quiet-button', (buttons) =>
    buttons
      .filter((button) => getComputedStyle(button).textDecorationLine !== 'underline')
      .map(({ textContent }) => textContent),
  );

describe('the popup, in forced colours', () => {
  it.each([
    ['the page list', '', '.page-list', ['.search-box input', '.switch'], ['.switch', '.row-open', '.quiet']],
    ['nothing that fits', '#/search/banana%20bread', '.no-hits', ['.entry-chip', '.back'], ['.entry-chip']],
    ['a card', '#/entry/alipay', '.primary', ['.primary', '.kind-chip', '.not-same'], ['.back', '.primary']],
    ['a comparison', '#/compare/huabei/aliexpress', '.path-drawing', ['select', '.compare'], ['select']],
  ])(
    'has no accessibility fault with %s, frames or underlines what can be pressed, and shows the focus',
    async (_, hash, sign, framed, focusable) => {
      const popup = await show(hash, sign);
      expect(await popup.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      const { faults, contrastChecked } = await findFaults(popup);
      expect(faults).toEqual([]);
      expect(contrastChecked).toBeGreaterThan(4);
      expect(await plain(popup)).toEqual([]);
      for (const selector of framed)
        expect([selector, await hasEdge(popup, selector)]).toEqual([selector, true]);
      for (const selector of focusable) {
        const { changed, outline } = await changeOf(popup, selector, () => focus(popup, selector));
        expect([selector, changed > RING * outline]).toEqual([selector, true]);
      }
    },
  );

  it('shows which answer Enter opens, and the letters typed', async () => {
    const popup = await show('#/search/ali', '.results mark');
    const { faults } = await findFaults(popup);
    expect(faults).toEqual([]);
    const { changed, outline } = await changeOf(popup, '.results li', () =>
      focus(popup, '.footer-end .quiet'),
    );
    expect(changed).toBeGreaterThan(RING * outline);
  });

  it('shows whether it is on', async () => {
    const popup = await show('', '.switch:checked');
    const { changed, outline } = await changeOf(popup, '.switch', async () => {
      await popup.click('.switch');
      await popup.waitForSelector('.switch:not(:checked)');
    });
    await browser.setSettings({ sitesOff: null });
    expect(changed).toBeGreaterThan(outline);
  });
});
