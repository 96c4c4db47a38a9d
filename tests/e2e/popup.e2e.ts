import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickInPopover, startBrowser, type TestBrowser } from './harness.ts';
import { openCard } from './pointing.ts';
import {
  createPageKeeper,
  focused,
  headword,
  openPopupIn,
  readView,
  results,
  search,
  type FoundView,
} from './popup-page.ts';

const ARTICLE = `<!doctype html><meta charset="utf-8"><title>Article</title>
  <p>Alibaba Group opened Taobao in 2003.</p><h2>Later</h2><p>Alipay pays for it.</p>`;

/** Width, focus and page list of the real popup. */
const shownIn = ({ view }: FoundView): unknown => {
  if (!view) return undefined;
  const { document, innerWidth } = view;
  return {
    // Chromium may keep its window some px wider than the page asks for, and a scroll bar takes some; the page fills it.
    fills: innerWidth >= 400 && document.body.offsetWidth === document.documentElement.clientWidth,
    focus: document.activeElement?.localName,
    listed: [...document.querySelectorAll<HTMLElement>('.page-list > li')].map((row) => row.dataset['entry']),
  };
};
/** A comparison in it: the chosen two, and the names over the columns. */
const comparedIn = ({ view }: FoundView): unknown => {
  const picked = view?.document.querySelectorAll('select') ?? [];
  const heads = view?.document.querySelectorAll('.compare thead th') ?? [];
  return [[...picked].map(({ value }) => value), [...heads].map(({ textContent }) => textContent)];
};

let browser: TestBrowser;
let desk: Page;
beforeAll(async () => {
  browser = await startBrowser({ width: 400, height: 600 });
  desk = await browser.desk();
});
afterAll(() => browser.close());
const keep = createPageKeeper();

const openPopup = async (hash = ''): Promise<Page> => keep(await openPopupIn(browser, hash));

/** Firefox opens no popup while another one is open, as it would be on a second try. */
const closePopup = (): Promise<void> => readView(desk, 'popup.html', ({ view }) => view?.close());

/** Addresses of the tabs in front, one a window. */
const inFront = async (): Promise<(string | undefined)[]> => {
  const tabs = await desk.evaluate(() =>
    (globalThis.browser ?? globalThis.chrome)?.tabs.query({ active: true }),
  );
  return tabs?.map(({ url }) => url) ?? [];
};

describe('search', () => {
  let popup: Page;
  beforeAll(async () => {
    popup = await openPopupIn(browser, '');
  });
  afterAll(() => popup.close());

  it.each([
    ['alipai', 'alipay'],
    ['zhi fu bao', 'alipay'],
    ['支付宝', 'alipay'],
    ['hungry delivery app', 'ele-me'],
  ])('answers %s', async (query, id) => {
    await search(popup, query);
    await expect.poll(() => results(popup).then(([first]) => first)).toBe(id);
    await popup.keyboard.press('Enter');
    await expect.poll(() => headword(popup)).toBeTruthy();
  });

  it('marks the letters typed and says what a misspelled query was read as', async () => {
    await search(popup, 'taobbo');
    await expect.poll(() => results(popup).then(([first]) => first)).toBe('taobao');
    expect(await popup.$eval('.meant strong', ({ textContent }) => textContent)).toBe('Taobao');
    expect(await popup.$eval('.rows mark', ({ textContent }) => textContent)).toMatch(/^Taob/i);
  });

  it('answers what was typed before its script came', async () => {
    // Firefox lets no driver into an extension page before its scripts.
    if (browser.kind === 'firefox') return;
    const early = await openPopup();
    await early.evaluateOnNewDocument(() => {
      new MutationObserver((_, observer) => {
        const field = document.querySelector('input');
        if (!field) return;
        observer.disconnect();
        field.value = 'zhifubao';
      }).observe(document, { subtree: true, childList: true });
    });
    await early.reload();
    await expect.poll(() => results(early).then(([first]) => first)).toBe('alipay');
    expect(await focused(early)).toBe('field: zhifubao');
  });

  it('helps where nothing fits', async () => {
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
    const page = keep(await browser.openPage(`<!doctype html><title>One</title><p>${name}`, 'pair.example'));
    await page.bringToFront();
    await openCard(page, name);
    await clickInPopover(page, `Compare with ${other}`);
    // What was written is shown in the card first.
    if (id === 'alipay') await clickInPopover(page, 'Compare with …');
    try {
      await expect
        .poll(() => readView(desk, 'popup.html', comparedIn))
        .toEqual([
          [id, otherId],
          [name, other],
        ]);
    } finally {
      await closePopup();
    }
  });
});

describe('the ways to the options', () => {
  it.each([
    [
      'settings',
      ({ view }: FoundView) => view?.document.querySelector<HTMLElement>('.footer-end a')?.click(),
      '#/settings',
    ],
    [
      'glossary',
      ({ view }: FoundView) => view?.document.querySelector<HTMLElement>('.start-actions a')?.click(),
      '#/glossary/family',
    ],
    [
      'own entries',
      ({ view }: FoundView) => view?.document.querySelector<HTMLElement>('a[href$="#/own"]')?.click(),
      '#/own',
    ],
  ])('open the %s in a tab in front, and close the popup', async (_, click, hash) => {
    const page = keep(await browser.openPage('<p>Nothing here', 'ways.example'));
    await page.bringToFront();
    const address = browser.extensionUrl(`options.html${hash}`);
    try {
      await desk.evaluate(() => (globalThis.browser ?? globalThis.chrome)?.action.openPopup());
      await expect
        .poll(async () => {
          await readView(desk, 'popup.html', click);
          return inFront();
        })
        .toContain(address);
      await expect.poll(() => readView(desk, 'popup.html', ({ view }) => view === undefined)).toBe(true);
    } finally {
      await closePopup();
      await desk.evaluate(async (url) => {
        const tabs = (globalThis.browser ?? globalThis.chrome)?.tabs;
        const opened = (await tabs?.query({}))?.filter((tab) => tab.url === url) ?? [];
        await tabs?.remove(opened.flatMap(({ id }) => id ?? []));
      }, address);
    }
  });
});

describe('the toolbar button', () => {
  it('opens the popup over the page it speaks of', async () => {
    const page = keep(await browser.openPage(ARTICLE, 'button.example'));
    await page.bringToFront();
    try {
      await desk.evaluate(() => (globalThis.browser ?? globalThis.chrome)?.action.openPopup());
      await expect
        .poll(() => readView(desk, 'popup.html', shownIn))
        .toEqual({
          fills: true,
          // Without a display, Firefox may give its popup no focus to pass on.
          focus: expect.stringMatching(browser.kind === 'chromium' ? /^input$/ : /^(input|body)$/),
          listed: ['alibaba-group', 'taobao', 'alipay'],
        });
    } finally {
      await closePopup();
    }
  });
});
