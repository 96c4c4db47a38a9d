import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marks, popoverText, startBrowser, until, type TestBrowser } from './harness.ts';
import {
  createPageKeeper,
  headword,
  listed,
  openPopupIn,
  pageState,
  results,
  search,
  tabIdOf,
} from './popup-page.ts';

/** Far enough below that a jump must scroll, px. */
const FAR = 3000;
const ARTICLE = `<!doctype html><meta charset="utf-8"><title>Article</title>
  <p>Alibaba Group opened Taobao in 2003.</p><h2>Later</h2>
  <div style="height:${FAR}px"></div><p id="late">Alipay pays for it, and Alibaba Group holds a third.</p>`;
const FRAMED = `<!doctype html><meta charset="utf-8"><title>Framed</title><p>Taobao is open.</p>
  <div style="height:${FAR}px"></div>
  <iframe width="600" height="400" srcdoc="<p>Inside, Cainiao brings the parcels of Taobao.</p>"></iframe>`;
const APP = `<!doctype html><meta charset="utf-8"><title>App</title><main><p>Nothing here.</p></main>`;

/** By a page of ours, which sees into closed roots and every frame. */
const READ_CARDS = async (tabId: number): Promise<unknown> => {
  const api = globalThis.browser ?? globalThis.chrome;
  const frames = await api?.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => {
      const host = globalThis.whichAli?.popoverHost;
      if (!(host instanceof HTMLElement)) return null;
      // Firefox gives elements what Chromium has an API for.
      const root: unknown =
        Reflect.get(host, 'openOrClosedShadowRoot') ??
        (globalThis.browser ?? globalThis.chrome)?.dom.openOrClosedShadowRoot(host);
      return root instanceof ShadowRoot ? (root.querySelector('h2')?.textContent ?? null) : null;
    },
  });
  return frames?.toSorted((a, b) => a.frameId - b.frameId).map(({ result }) => result);
};
let browser: TestBrowser;

beforeAll(async () => {
  browser = await startBrowser({ width: 400, height: 600 });
});
afterAll(() => browser.close());
const keep = createPageKeeper();

/** The side panel in a tab of its own, speaking of another tab; it stays when it sends the reader there. */
const openPanel = async (about: Page): Promise<Page> =>
  browser.openExtensionPage(`sidepanel.html?tab=${await tabIdOf(browser, about)}`);
const openPopup = async (hash = '', about?: Page): Promise<Page> =>
  keep(await openPopupIn(browser, hash, about));

describe('on this page', () => {
  it('goes from opening to a mention by the keyboard alone', async () => {
    const page = keep(await browser.openPage(ARTICLE));
    const popup = await openPopup('', page);
    await expect.poll(() => listed(popup)).toEqual(['alibaba-group', 'taobao', 'alipay']);
    const counts = await popup.$$eval('.page-list .row-note', (notes) =>
      notes.map((note) => note.textContent),
    );
    expect(counts).toEqual(['2 mentions', '1 mention', '1 mention']);
    await page.evaluate(() => {
      const watch = setInterval(() => {
        if (!CSS.highlights.has('which-ali-flash')) return;
        document.title = 'Flashed';
        clearInterval(watch);
      });
    });
    await popup.bringToFront();
    for (let step = 0; step < 3; step++) await popup.keyboard.press('ArrowDown');
    // Enter closes the popup, and with it the target that the driver would tell of the key.
    await popup.keyboard.down('Enter').catch((error: unknown) => {
      if (!String(error).includes('Target closed')) throw error;
    });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(FAR / 2);
    // The popup closes itself meanwhile, which Firefox's driver may trip over.
    await until(() =>
      page.bringToFront().then(
        () => true,
        () => false,
      ),
    );
    await expect.poll(() => popoverText(page)).toContain('Alipay');
    await expect.poll(() => page.title()).toBe('Flashed');
  });

  it('remembers what was looked at, newest first, and forgets it with the browser', async () => {
    const page = keep(await browser.openPage(APP));
    for (const query of ['taobao', 'alipay']) {
      const popup = await openPopup('', page);
      await popup.waitForSelector('.page-panel[data-state=read]');
      await search(popup, query);
      await expect.poll(() => results(popup).then(([first]) => first)).toBe(query);
      await popup.keyboard.press('Enter');
      await expect.poll(() => headword(popup)).toBeTruthy();
    }
    const popup = await openPopup('', page);
    const recent = (): Promise<(string | null)[]> =>
      popup.$$eval('.recent .entry-chip', (chips) => chips.slice(0, 2).map(({ textContent }) => textContent));
    await expect.poll(recent).toEqual(['Alipay', 'Taobao']);
    const stored = await popup.evaluate(async () =>
      Object.keys((await (globalThis.browser ?? globalThis.chrome)?.storage.local.get(null)) ?? {}),
    );
    expect(stored).not.toContain('recentEntries');
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
    expect(cost).toMatch(/: [\d.]+ ms · text nodes: \d+ · mentions: 3 · marks: 1$/);
  });

  it('steps through the mentions of all frames and around, one card at a time', async () => {
    const page = keep(await browser.openPage(FRAMED));
    const panel = keep(await openPanel(page));
    await expect.poll(() => listed(panel)).toEqual(['taobao', 'cainiao']);
    const step = async (button: 1 | 2): Promise<void> => {
      await panel.bringToFront();
      await panel.click(`.steps button:nth-child(${button})`);
    };
    const options = keep(await browser.openExtensionPage('options.html'));
    const tab = await tabIdOf(browser, page);
    for (const [button, name, isInFrame] of [
      [2, 'Taobao', false],
      [2, 'Cainiao', true],
      [2, 'Taobao', true],
      [2, 'Taobao', false],
      [1, 'Taobao', true],
      [1, 'Cainiao', true],
    ] as const) {
      await step(button);
      await page.bringToFront();
      // The page and its frame: what the card open in each is called.
      await expect
        .poll(() => options.evaluate(READ_CARDS, tab))
        .toEqual(isInFrame ? [null, name] : [name, null]);
      await expect.poll(() => page.evaluate((far) => scrollY > far, FAR / 2)).toBe(isInFrame);
    }
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
    expect(await pageState(popup)).toMatch(/Searching still works/);
    // Site rules cannot name such a page.
    expect(await popup.$('input[role=switch]')).toBeNull();
  });

  it('says why a PDF has no list', async () => {
    const page = keep(await browser.openPage('paper.pdf'));
    const popup = await openPopup('', page);
    await expect.poll(() => pageState(popup)).toMatch(/PDF viewer lets no extension read along/);
  });

  it('turns only this page off, until it is loaded anew', async () => {
    const page = keep(await browser.openPage(ARTICLE, 'page-off.example'));
    const popup = await openPopup('', page);
    const offered = (): Promise<string | null> =>
      popup.$eval('.site-actions button', ({ textContent }) => textContent);
    await expect.poll(() => listed(popup)).toHaveLength(3);
    await popup.click('.site-actions button');
    await expect.poll(() => listed(popup)).toHaveLength(0);
    expect(await offered()).toBe('Off on this page – turn on');
    await page.reload({ waitUntil: 'load' });
    await expect.poll(() => listed(popup)).toHaveLength(3);
    expect(await offered()).toBe('Turn off on this page');
  });

  it('pauses for an hour, everywhere, and resumes', async () => {
    const page = keep(await browser.openPage(ARTICLE, 'pause.example'));
    const popup = await openPopup('', page);
    await expect.poll(() => listed(popup)).toHaveLength(3);
    const pressed = (text: RegExp): Promise<void> =>
      popup.$$eval(
        '.site-actions button',
        (buttons, pattern) => buttons.find((each) => new RegExp(pattern).test(each.textContent))?.click(),
        text.source,
      );
    await pressed(/^Pause/);
    await expect.poll(() => listed(popup)).toHaveLength(0);
    await page.bringToFront();
    await expect.poll(() => marks(page)).toEqual([]);
    await pressed(/^Paused until .+resume/);
    await expect.poll(() => listed(popup)).toHaveLength(3);
    await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(0);
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
