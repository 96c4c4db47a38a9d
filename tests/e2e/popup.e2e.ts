import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickInPopover, startBrowser, type TestBrowser } from './harness.ts';
import { openCard } from './pointing.ts';
import { createPageKeeper, headword, openPopupIn, results, search } from './popup-page.ts';

const ARTICLE = `<!doctype html><meta charset="utf-8"><title>Article</title>
  <p>Alibaba Group opened Taobao in 2003.</p><h2>Later</h2><p>Alipay pays for it.</p>`;
/** Read from another page of ours: Firefox shows its driver neither popup nor sidebar. Width, focus, page list. */
const READ_POPUP = (focus: readonly string[]): unknown => {
  const views: unknown[] =
    (globalThis.browser ?? globalThis.chrome)?.extension.getViews({ type: 'popup' }) ?? [];
  const popup = views.find(
    (view): view is typeof window => typeof view === 'object' && view !== null && 'document' in view,
  );
  const rows = popup?.document.querySelectorAll<HTMLElement>('.page-list > li') ?? [];
  return [
    // Chromium may keep its window some px wider than the page asks for, and a scroll bar takes some; the page fills it.
    popup &&
      popup.innerWidth >= 400 &&
      popup.document.body.offsetWidth === popup.document.documentElement.clientWidth,
    focus.includes(popup?.document.activeElement?.localName ?? ''),
    [...rows].map((row) => row.dataset['entry']),
  ];
};
/** The same of a comparison in it: the chosen two, and the names over the columns. */
const READ_COMPARED = (): unknown => {
  const views: unknown[] =
    (globalThis.browser ?? globalThis.chrome)?.extension.getViews({ type: 'popup' }) ?? [];
  const popup = views.find(
    (view): view is typeof window => typeof view === 'object' && view !== null && 'document' in view,
  );
  const picked = popup?.document.querySelectorAll('select') ?? [];
  const heads = popup?.document.querySelectorAll('.compare thead th') ?? [];
  return [[...picked].map(({ value }) => value), [...heads].map(({ textContent }) => textContent)];
};
/** Firefox opens no popup while another one is open, as it would be on a second try. */
const CLOSE_POPUPS = (): void => {
  const views: (Partial<Window> | undefined)[] =
    (globalThis.browser ?? globalThis.chrome)?.extension.getViews({ type: 'popup' }) ?? [];
  for (const view of views) if (typeof view?.close === 'function') view.close();
};

let browser: TestBrowser;

beforeAll(async () => {
  browser = await startBrowser({ width: 400, height: 600 });
});
afterAll(() => browser.close());
const keep = createPageKeeper();

const openPopup = async (hash = '', about?: Page): Promise<Page> =>
  keep(await openPopupIn(browser, hash, about));

describe('search', () => {
  it.each([
    ['alipai', 'alipay'],
    ['zhi fu bao', 'alipay'],
    ['支付宝', 'alipay'],
    ['hungry delivery app', 'ele-me'],
  ])('answers %s', async (query, id) => {
    const popup = await openPopup();
    await search(popup, query);
    await expect.poll(() => results(popup).then(([first]) => first)).toBe(id);
    await popup.keyboard.press('Enter');
    await expect.poll(() => headword(popup)).toBeTruthy();
  });

  it('marks the letters typed and says what a misspelled query was read as', async () => {
    const popup = await openPopup();
    await search(popup, 'taobbo');
    await expect.poll(() => results(popup).then(([first]) => first)).toBe('taobao');
    expect(await popup.$eval('.meant strong', ({ textContent }) => textContent)).toBe('Taobao');
    expect(await popup.$eval('.rows mark', ({ textContent }) => textContent)).toMatch(/^Taob/i);
  });

  it('helps where nothing fits', async () => {
    const popup = await openPopup();
    await search(popup, 'banana bread');
    await popup.waitForSelector('.no-hits');
    expect(await results(popup)).toEqual([]);
    await popup.click('.no-hits .entry-chip');
    await expect.poll(() => headword(popup)).toBe('Alibaba Group');
  });
});

describe('compare', () => {
  it('shows what was written of a pair', async () => {
    const popup = await openPopup('#/compare/alipay/alibaba-group');
    await popup.waitForSelector('.compare .compare-advice');
    expect(
      await popup.$$eval('.compare thead th', (cells) => cells.map(({ textContent }) => textContent)),
    ).toEqual(['Alipay', 'Alibaba Group']);
  });

  it('makes one from the facts of any other pair, and draws how they hang together', async () => {
    const popup = await openPopup('#/compare/cainiao/jack-ma');
    await popup.waitForSelector('.path-drawing');
    const names = await popup.$$eval('.path-name', (texts) => texts.map(({ textContent }) => textContent));
    expect(names).toEqual(['Cainiao', 'Alibaba Group', 'Jack Ma']);
    expect(await popup.$$eval('.compare tbody', ({ length }) => length)).toBeGreaterThan(2);
  });

  it('tells how many use either, where the glossary says so', async () => {
    const popup = await openPopup('#/compare/amap/dingtalk');
    await popup.waitForSelector('.compare tbody');
    const rows = await popup.$$eval('.compare tbody', (bodies) =>
      bodies.map(({ textContent }) => textContent),
    );
    expect(rows.find((row) => row?.startsWith('How many use it'))).toMatch(/360 million.*700 million/);
  });

  it('opens with Enter from a query for two names', async () => {
    const popup = await openPopup();
    await search(popup, 'cainiao vs jack ma');
    await popup.waitForSelector('.compare-row');
    await popup.keyboard.press('Enter');
    await expect.poll(() => popup.$('.path-drawing')).not.toBeNull();
  });

  it('lets the reader pick', async () => {
    const popup = await openPopup('#/compare');
    await popup.waitForSelector('.entry-picker select');
    const [first, second] = await popup.$$('.entry-picker select');
    await first?.select('taobao');
    await second?.select('tmall');
    await popup.waitForSelector('.compare thead th');
    expect(await popup.$eval('.compare thead', ({ textContent }) => textContent)).toBe('TaobaoTmall');
  });
});

describe('compare, from a card in the page', () => {
  it.each([
    ['a pair whose comparison it showed', 'Alipay', 'Alibaba Group', 'alipay', 'alibaba-group'],
    ['a pair nobody wrote about', 'Cainiao', 'Alibaba Group', 'cainiao', 'alibaba-group'],
  ])('opens the popup with %s', async (_, name, other, id, otherId) => {
    const options = keep(await browser.openExtensionPage('options.html'));
    const page = keep(await browser.openPage(`<!doctype html><title>One</title><p>${name}`, 'pair.example'));
    await page.bringToFront();
    await openCard(page, name);
    await clickInPopover(page, `Compare with ${other}`);
    // What was written is shown in the card first.
    if (id === 'alipay') await clickInPopover(page, 'Compare with …');
    try {
      await expect
        .poll(() => options.evaluate(READ_COMPARED))
        .toEqual([
          [id, otherId],
          [name, other],
        ]);
    } finally {
      await options.evaluate(CLOSE_POPUPS);
    }
  });
});

describe('the way to the options', () => {
  it('is in sight, and opens their page', async () => {
    const popup = await openPopup('#/entry/alipay');
    const addresses = (): Promise<(string | undefined)[]> =>
      popup.evaluate(async () => {
        const tabs = await (globalThis.browser ?? globalThis.chrome)?.tabs.query({});
        return tabs?.map(({ url }) => url) ?? [];
      });
    await popup.click('.footer-end .quiet:last-child');
    await expect.poll(addresses).toContain(browser.extensionUrl('options.html'));
  });
});

describe('the toolbar button', () => {
  it('opens the popup over the page it speaks of', async () => {
    const options = keep(await browser.openExtensionPage('options.html'));
    const page = keep(await browser.openPage(ARTICLE, 'button.example'));
    await page.bringToFront();
    try {
      await options.evaluate(() => (globalThis.browser ?? globalThis.chrome)?.action.openPopup());
      // Without a display, Firefox may give its popup no focus to pass on.
      const focus = browser.kind === 'chromium' ? ['input'] : ['input', 'body'];
      const shown = (): Promise<unknown> => options.evaluate(READ_POPUP, focus);
      await expect.poll(shown).toEqual([true, true, ['alibaba-group', 'taobao', 'alipay']]);
    } finally {
      await options.evaluate(CLOSE_POPUPS);
    }
  });
});
