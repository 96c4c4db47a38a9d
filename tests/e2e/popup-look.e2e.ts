import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputFolder } from '../../scripts/driver/browser-kind.ts';
import { findFaults } from './axe.ts';
import { startBrowser, type TestBrowser } from './harness.ts';
import { createPageKeeper, openPopupIn } from './popup-page.ts';
import { expectNoFaultInEitherTheme } from './themes.ts';

const ARTICLE = `<!doctype html><meta charset="utf-8"><title>Article</title>
  <p>Alibaba Group opened Taobao in 2003. Alipay pays for it.</p>`;
const EMPTY = '<!doctype html><meta charset="utf-8"><title>Empty</title><p>Nothing here.</p>';

/** What the popup can show, and the element that says that it does. */
const STATES = [
  ['the page list', '', '.page-list'],
  ['results', '#/search/alipay', '.results li'],
  ['a misspelled query', '#/search/taobbo', '.meant'],
  ['two names', '#/search/alipay%20vs%20alibaba', '.compare-row'],
  ['nothing that fits', '#/search/banana%20bread', '.no-hits'],
  ['a card', '#/entry/alipay', '.entry-card'],
  ['an unknown entry', '#/entry/nothing', '.card-panel .state'],
  ['pickers', '#/compare', '.entry-picker'],
  ['a written comparison', '#/compare/alipay/alibaba-group', '.compare-advice'],
  ['a generated comparison', '#/compare/huabei/aliexpress', '.path-drawing'],
] as const;

let browser: TestBrowser;
let article: Page;
beforeAll(async () => {
  browser = await startBrowser({ width: 400, height: 600 });
  article = await browser.openPage(ARTICLE);
});
afterAll(() => browser.close());
const keep = createPageKeeper();

async function show(hash: string, sign: string, about = article): Promise<Page> {
  const popup = keep(await openPopupIn(browser, hash, about));
  await popup.waitForSelector(sign);
  return popup;
}

/** Doubles every text as a reader's own text size does, in whichever unit it is given. */
const doubleText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sizes = [...document.querySelectorAll<HTMLElement>('body, body *')].map((element) => {
      const { fontSize, lineHeight } = getComputedStyle(element);
      return [element, Number.parseFloat(fontSize), Number.parseFloat(lineHeight)] as const;
    });
    for (const [element, size, line] of sizes) {
      element.style.fontSize = `${size * 2}px`;
      if (!Number.isNaN(line)) element.style.lineHeight = `${line * 2}px`;
    }
  });

/** How much of the search field's hint is cut off, px: Chromium sets no ellipsis while the field has the focus. */
const hintCut = (page: Page): Promise<number> =>
  page.$eval('input[type=search]', (field) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    const { font, paddingLeft, paddingRight } = getComputedStyle(field);
    if (!canvas || !(field instanceof HTMLInputElement)) return Number.NaN;
    canvas.font = font;
    const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    return Math.max(0, canvas.measureText(field.placeholder).width - room);
  });

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the popup, light and dark', () => {
  it.each(STATES)(
    'has no accessibility fault with %s, and fits 320 and 800 px, and text of twice the size',
    async (_, hash, sign) => {
      const popup = await show(hash, sign);
      await expectNoFaultInEitherTheme(browser, popup);
      for (const width of [800, 320]) {
        await popup.setViewport({ width, height: 600 });
        expect(await overflow(popup)).toBeLessThanOrEqual(0);
      }
      expect(await hintCut(popup)).toBe(0);
      await doubleText(popup);
      expect(await overflow(popup)).toBeLessThanOrEqual(0);
      expect(await hintCut(popup)).toBe(0);
    },
  );
});

/** Of what is written on the ties of a drawn way: its width as painted, by the width it has at full size. */
const tieScales = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    const walker = document.createTreeWalker(
      document.querySelector('.path-drawing') ?? document,
      NodeFilter.SHOW_TEXT,
    );
    const scales: number[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      const range = document.createRange();
      range.selectNodeContents(node);
      const { fontFamily, fontWeight } = getComputedStyle(node.parentElement ?? document.body);
      if (canvas) canvas.font = `${fontWeight} 12px ${fontFamily}`;
      const painted = [...range.getClientRects()].reduce((sum, { width }) => sum + width, 0);
      // A line break takes a space away.
      scales.push(painted / ((canvas?.measureText(text.replaceAll(' ', '')).width ?? 0) || Number.NaN));
    }
    return scales;
  });

describe('a comparison with long ties', () => {
  it('draws them at full size in a narrow window', async () => {
    const popup = await show('#/compare/ele-me/kakao-pay', '.path-drawing');
    await popup.setViewport({ width: 320, height: 600 });
    await expect.poll(() => popup.evaluate(() => innerWidth)).toBe(320);
    const scales = await tieScales(popup);
    expect(scales).toHaveLength(7);
    expect(Math.min(...scales)).toBeGreaterThanOrEqual(1);
    expect(await overflow(popup)).toBeLessThanOrEqual(0);
    // A tie is a line beside its words, no frame around them.
    expect(
      await popup.$$eval('.path-tie', (ties) => ties.map((tie) => getComputedStyle(tie).borderStyle)),
    ).toEqual(['none', 'none', 'none']);
  });
});

describe('the text of the popup', () => {
  it.each([
    ['a card', '#/entry/alipay', '.entry-card'],
    ['hits', '#/search/alibaba', '.row'],
    ['no hits', '#/search/qqqqqq', '.no-hits'],
  ])('grows with the browser’s font size, all of it: %s', async (_, route, sign) => {
    const popup = await show(route, sign);
    const sizes = (): Promise<number[]> =>
      popup.$$eval('#root *', (elements) =>
        elements
          .filter(
            (element) =>
              element.matches('input') ||
              [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== ''),
          )
          .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
      );
    const before = await sizes();
    expect(before.length).toBeGreaterThan(5);
    await popup.evaluate(() => document.documentElement.style.setProperty('font-size', '32px'));
    expect(await sizes()).toEqual(before.map((size) => 2 * size));
    expect(await overflow(popup)).toBeLessThanOrEqual(0);
  });
});

describe('the popup', () => {
  let empty: Page;
  beforeAll(async () => {
    empty = await browser.openPage(EMPTY);
  });

  it.each([
    ['without names on the page', {}, '.start'],
    ['off on the site', { sitesOff: ['news.example'] }, 'input[role=switch]:not(:checked)'],
    ['paused', { pausedUntil: Date.now() + 3_600_000 }, '.quiet[data-in-force=true]'],
    ['off everywhere', { enabled: false }, '.site-switch .state'],
  ])('has no accessibility fault %s', async (_, patch, sign) => {
    await browser.setSettings(patch);
    const { faults, checked } = await findFaults(await show('', sign, empty));
    await browser.setSettings({ sitesOff: null, pausedUntil: null, enabled: null });
    expect(faults).toEqual([]);
    expect(checked).toBeGreaterThan(12);
  });
});

const manifest = (): Record<string, Record<string, unknown>> =>
  JSON.parse(readFileSync(`${outputFolder(browser.kind)}/manifest.json`, 'utf8'));

describe('the manifest', () => {
  it('suggests four keys, no more', () => {
    const commands = Object.values(manifest()['commands'] ?? {});
    const suggested = commands.filter(
      (command) => typeof command === 'object' && command !== null && 'suggested_key' in command,
    );
    expect([suggested.length, commands.length]).toEqual([4, 6]);
  });

  it('answers to its own keyword and keeps the sidebar closed until asked for', () => {
    expect(manifest()['omnibox']).toEqual({ keyword: 'whichali' });
    const panel =
      browser.kind === 'chromium'
        ? { side_panel: { default_path: 'sidepanel.html' } }
        : { sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false } };
    expect(manifest()).toMatchObject(panel);
  });
});
