import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { outputFolder } from '../../scripts/driver/browser-kind.ts';
import { popoverText, startBrowser, type TestBrowser } from './harness.ts';

/** Far enough below that a jump must scroll, px. */
const FAR = 3000;
const ARTICLE = `<!doctype html><meta charset="utf-8"><title>Article</title>
  <p>Alibaba Group opened Taobao in 2003.</p><h2>Later</h2>
  <div style="height:${FAR}px"></div><p id="late">Alipay pays for it, and Alibaba Group holds a third.</p>`;
const FRAMED = `<!doctype html><meta charset="utf-8"><title>Framed</title><p>Taobao is open.</p>
  <iframe srcdoc="<p>Inside, Cainiao brings the parcels of Taobao.</p>"></iframe>`;
const APP = `<!doctype html><meta charset="utf-8"><title>App</title><main><p>Nothing here.</p></main>`;

/** Firefox's driver cannot press the toolbar button. */
const isChromium = inject('browserKind') === 'chromium';

let browser: TestBrowser;
const open: Page[] = [];

beforeAll(async () => {
  browser = await startBrowser({ width: 400, height: 600 });
});
afterAll(() => browser.close());
afterEach(async () => {
  // The popup closes itself when it sends the reader to the page.
  await Promise.all(open.splice(0).map((page) => page.close().catch(() => undefined)));
});

const keep = (page: Page): Page => {
  open.push(page);
  return page;
};

/** The popup in a tab of its own, speaking of another tab. */
async function openPopup(hash = '', about?: Page): Promise<Page> {
  const popup = keep(await browser.openExtensionPage(`popup.html${hash}`));
  if (!about) return popup;
  const tabId = await popup.evaluate(async (url) => {
    const tabs = await (globalThis.browser ?? globalThis.chrome)?.tabs.query({});
    return tabs?.find((tab) => tab.url === url)?.id;
  }, about.url());
  await popup.close();
  open.splice(open.indexOf(popup), 1);
  return keep(await browser.openExtensionPage(`popup.html?tab=${tabId}${hash}`));
}

const entriesIn = (popup: Page, list: string): Promise<string[]> =>
  popup.$$eval(`${list} > li[data-entry]`, (rows) => rows.map((row) => row.dataset['entry'] ?? ''));
const results = (popup: Page): Promise<string[]> => entriesIn(popup, '.results > .rows');
const listed = (popup: Page): Promise<string[]> => entriesIn(popup, '.page-list');
const headword = (popup: Page): Promise<string | null | undefined> =>
  popup.evaluate(() => document.querySelector('.entry-card h2')?.textContent);

async function search(popup: Page, query: string): Promise<void> {
  await popup.waitForSelector('input[type=search]');
  await popup.type('input[type=search]', query);
}

const manifest = (): Record<string, Record<string, unknown>> =>
  JSON.parse(readFileSync(`${outputFolder(browser.kind)}/manifest.json`, 'utf8'));

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

describe('on this page', () => {
  it('goes from opening to a mention by the keyboard alone', async () => {
    const page = keep(await browser.openPage(ARTICLE));
    const popup = await openPopup('', page);
    await expect.poll(() => listed(popup)).toEqual(['alibaba-group', 'taobao', 'alipay']);
    await popup.bringToFront();
    for (let step = 0; step < 3; step++) await popup.keyboard.press('ArrowDown');
    // Enter closes the popup, and with it the target that the driver would tell of the key.
    await popup.keyboard.down('Enter').catch((error: unknown) => {
      if (!String(error).includes('Target closed')) throw error;
    });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(FAR / 2);
    await page.bringToFront();
    await expect.poll(() => popoverText(page)).toContain('Alipay');
  });

  it('comes back to the search field with Up, by typing and with a slash; Escape goes back', async () => {
    const page = keep(await browser.openPage(ARTICLE));
    const popup = await openPopup('', page);
    const focused = (): Promise<string | undefined> =>
      popup.evaluate(() => document.activeElement?.localName);
    const query = (): Promise<string> => popup.$eval('input[type=search]', ({ value }) => value);
    await expect.poll(() => listed(popup)).toHaveLength(3);
    await popup.bringToFront();
    await popup.keyboard.press('ArrowDown');
    expect(await focused()).toBe('button');
    await popup.keyboard.press('ArrowUp');
    expect(await focused()).toBe('input');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('/');
    expect([await focused(), await query()]).toEqual(['input', '']);
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.type('tmal');
    expect(await query()).toBe('tmal');
    await popup.keyboard.press('Enter');
    await expect.poll(() => headword(popup)).toBe('Tmall');
    await popup.keyboard.press('Escape');
    await expect.poll(() => results(popup).then(([first]) => first)).toBe('tmall');
    await popup.keyboard.press('Escape');
    await expect.poll(() => listed(popup)).toHaveLength(3);
  });

  it('lists what stands in frames', async () => {
    const page = keep(await browser.openPage(FRAMED));
    const popup = await openPopup('', page);
    await expect.poll(() => listed(popup)).toEqual(['taobao', 'cainiao']);
    const cost = await popup.$eval('.cost', ({ textContent }) => textContent);
    expect(cost).toMatch(/3 mentions/);
  });

  it('follows a page that changes and goes to another route', async () => {
    const page = keep(await browser.openPage(APP));
    const popup = await openPopup('', page);
    await popup.waitForSelector('.page-panel[data-state=read]');
    expect(await listed(popup)).toEqual([]);
    await page.evaluate(() => {
      history.pushState({}, '', '/second');
      document.querySelector('p')?.replaceChildren('Now Alipay and Taobao are here.');
    });
    await expect.poll(() => listed(popup)).toEqual(['alipay', 'taobao']);
  });

  it('says why a page of the browser has no list', async () => {
    const popup = await openPopup();
    await popup.waitForSelector('.page-panel[data-state=unreadable]');
    expect(await popup.$eval('.page-panel .state', ({ textContent }) => textContent)).toMatch(
      /searching still works/,
    );
  });

  it('turns only this page off, until it is loaded anew', async () => {
    const page = keep(await browser.openPage(ARTICLE, 'page-off.example'));
    const popup = await openPopup('', page);
    const isOff = (): Promise<string | null> =>
      popup.$eval('.site-actions button', (button) => button.getAttribute('aria-pressed'));
    await expect.poll(() => listed(popup)).toHaveLength(3);
    await popup.click('.site-actions button');
    await expect.poll(() => listed(popup)).toHaveLength(0);
    expect(await isOff()).toBe('true');
    await page.reload({ waitUntil: 'load' });
    await expect.poll(() => listed(popup)).toHaveLength(3);
    expect(await isOff()).toBe('false');
  });

  it('turns the site off and on', async () => {
    const page = keep(await browser.openPage(ARTICLE, 'switch.example'));
    const popup = await openPopup('', page);
    await popup.waitForSelector('input[role=switch]');
    await expect.poll(() => listed(popup)).toHaveLength(3);
    await popup.click('input[role=switch]');
    await expect.poll(() => listed(popup)).toHaveLength(0);
    expect(await popup.$eval('.switch-label', ({ textContent }) => textContent)).toBe(
      'Off at switch.example',
    );
    await popup.click('input[role=switch]');
    await expect.poll(() => listed(popup)).toHaveLength(3);
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

describe('the popup page', () => {
  it.each(['', '#/search/alipay', '#/search/banana%20bread', '#/entry/alipay', '#/compare/cainiao/jack-ma'])(
    'has no accessibility fault at %s',
    async (hash) => {
      const page = keep(await browser.openPage(ARTICLE));
      const popup = await openPopup(hash, page);
      await popup.waitForSelector(
        hash.includes('entry') ? '.entry-card' : hash.includes('compare') ? '.compare' : 'ol.rows, ul.rows',
      );
      await popup.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
      const { violations, checked } = await popup.evaluate(async () => {
        const axe: unknown = Reflect.get(globalThis, 'axe');
        if (typeof axe !== 'object' || axe === null || !('run' in axe) || typeof axe.run !== 'function')
          throw new Error('axe did not load');
        const found = await axe.run(document);
        return {
          violations: found.violations.map(
            (each: { id: string; nodes: { html: string }[] }) => `${each.id}: ${each.nodes[0]?.html}`,
          ),
          checked: found.passes.reduce(
            (sum: number, each: { nodes: unknown[] }) => sum + each.nodes.length,
            0,
          ),
        };
      });
      expect(violations).toEqual([]);
      expect(checked).toBeGreaterThan(30);
    },
  );

  it.each([320, 800])('fits a width of %i px', async (width) => {
    const page = keep(await browser.openPage(ARTICLE));
    for (const hash of ['', '#/search/alipay', '#/entry/alipay', '#/compare/alipay/alibaba-group']) {
      const popup = await openPopup(hash, page);
      await popup.setViewport({ width, height: 600 });
      await popup.waitForSelector('main > *');
      const overflow = await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
  });
});

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

describe('the search', () => {
  // No driver presses a button of Firefox's toolbar; there every spec opens the popup's page instead.
  it.each(isChromium ? ['the toolbar button'] : [])('opens from %s over the page it speaks of', async () => {
    const page = keep(await browser.openPage(ARTICLE, 'button.example'));
    await page.bringToFront();
    const [extension] = (await page.browser().extensions()).values();
    if (!extension) throw new Error('No extension');
    const opened = page.browser().waitForTarget((target) => target.url().includes('popup.html'));
    await page.triggerExtensionAction(extension);
    const popup = await (await opened).asPage();
    await expect.poll(() => listed(popup)).toEqual(['alibaba-group', 'taobao', 'alipay']);
    expect(await popup.evaluate(() => document.activeElement?.localName)).toBe('input');
  });

  it('is the same in the side panel', async () => {
    const panel = keep(await browser.openExtensionPage('sidepanel.html'));
    await search(panel, 'zfb');
    await expect.poll(() => results(panel).then(([first]) => first)).toBe('alipay');
  });
});
