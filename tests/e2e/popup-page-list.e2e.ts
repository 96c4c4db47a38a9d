import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marks, popoverText, startBrowser, type TestBrowser } from './harness.ts';
import { createPageKeeper, headword, listed, openPopupIn, pageState, tabIdOf } from './popup-page.ts';

/** Far enough below that a jump must scroll, px. */
const FAR = 3000;
const ARTICLE = `<!doctype html><meta charset="utf-8"><title>Article</title>
  <p>Alibaba Group opened Taobao in 2003.</p><h2>Later</h2>
  <div style="height:${FAR}px"></div><p id="late">Alipay pays for it, and Alibaba Group holds a third.</p>`;
const FRAMED = `<!doctype html><meta charset="utf-8"><title>Framed</title><p>Taobao is open.</p>
  <div style="height:${FAR}px"></div>
  <iframe width="600" height="400" srcdoc="<p>Inside, Cainiao brings the parcels of Taobao.</p>"></iframe>`;
const COMPONENT = `<!doctype html><meta charset="utf-8"><title>Component</title><p>Taobao is open.</p>
  <x-note></x-note><p>Cainiao brings the parcels.</p><script>
  document.querySelector('x-note').attachShadow({ mode: 'open' }).append('Alipay pays for it.');</script>`;
/** A frame without a name in it. */
const QUIET_FRAME = '<iframe srcdoc="<p>Inside, nothing happens."></iframe>';
const APP = `<!doctype html><meta charset="utf-8"><title>App</title><main><p>Nothing here.</p></main>`;

/** By a page of ours, which sees into closed roots and every frame. */
const READ_CARDS = async (tabId: number): Promise<unknown> => {
  const api = globalThis.browser ?? globalThis.chrome;
  const frames = await api?.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => {
      const host = document.querySelector('[data-which-ali]');
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
async function openPanel(about: Page): Promise<Page> {
  const panel = await browser.openExtensionPage(`sidepanel.html?tab=${await tabIdOf(browser, about)}`);
  await about.bringToFront();
  return keep(panel);
}
/** The popup in a tab behind the page that it speaks of, which is then read as under a real one. */
async function openPopup(about: Page): Promise<Page> {
  const popup = await openPopupIn(browser, '', about);
  await about.bringToFront();
  return keep(popup);
}
const press = (popup: Page, selector: string): Promise<unknown> =>
  popup.$eval(selector, (element) => element instanceof HTMLElement && element.click());

describe('on this page', () => {
  it('tells how often each name stands there, and goes to it at a click, the focus left where it is', async () => {
    const page = keep(await browser.openPage(ARTICLE));
    const panel = await openPanel(page);
    await expect.poll(() => listed(panel)).toEqual(['alibaba-group', 'taobao', 'alipay']);
    const counts = await panel.$$eval('.page-list .row-note', (notes) =>
      notes.map(({ textContent }) => textContent),
    );
    expect(counts).toEqual(['2 mentions', '1 mention', '1 mention']);
    await panel.bringToFront();
    await panel.click('[data-entry=alipay] .row');
    await page.bringToFront();
    await expect.poll(() => popoverText(page)).toContain('Alipay');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(FAR / 2);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  it('goes past what the page hides, and shows the card itself where all of a name is hidden', async () => {
    const page = keep(
      await browser.openPage(`<!doctype html><meta charset="utf-8"><title>Menu</title>
        <nav style="display: none"><p>Taobao</p><p>Alipay</p></nav>
        <div style="height: ${FAR}px"></div><p>Alibaba Group opened Taobao in 2003.</p>`),
    );
    const panel = await openPanel(page);
    await expect.poll(() => listed(panel)).toEqual(['taobao', 'alipay', 'alibaba-group']);
    await press(panel, '[data-entry=taobao] .row');
    await expect.poll(() => popoverText(page)).toContain('Taobao');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(FAR / 2);
    await press(panel, '[data-entry=alipay] .row');
    await expect.poll(() => headword(panel)).toBe('Alipay');
  });

  it('lists what stands in frames', async () => {
    const page = keep(await browser.openPage(FRAMED));
    const popup = await openPopup(page);
    await expect.poll(() => listed(popup)).toEqual(['taobao', 'cainiao']);
    const cost = (): Promise<string | null> => popup.$eval('.cost', ({ textContent }) => textContent);
    await expect.poll(cost).toMatch(/: [\d.]+\sms · text\snodes:\s\d+ · mentions:\s3 · marks:\s1$/);
  });

  it('steps through the mentions of all frames and around, one card at a time', async () => {
    const page = keep(await browser.openPage(FRAMED));
    const panel = await openPanel(page);
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

  it('lists what stands in a component where it is read, and steps to it', async () => {
    const page = keep(await browser.openPage(COMPONENT));
    const panel = await openPanel(page);
    await expect.poll(() => listed(panel)).toEqual(['taobao', 'alipay', 'cainiao']);
    for (const name of ['Taobao', 'Alipay', 'Cainiao']) {
      await panel.bringToFront();
      await panel.click('.steps button:nth-child(2)');
      await page.bringToFront();
      await expect.poll(() => popoverText(page)).toMatch(new RegExp(`^\\W*${name}`));
    }
  });

  it('follows a page that changes and goes to another route', async () => {
    const page = keep(await browser.openPage(APP));
    const popup = await openPopup(page);
    await popup.waitForSelector('.page-panel[data-state=read]');
    expect(await listed(popup)).toEqual([]);
    await page.evaluate(() => {
      history.pushState({}, '', '/second');
      document.querySelector('p')?.replaceChildren('Now Alipay and Taobao are here.');
    });
    await expect.poll(() => listed(popup)).toEqual(['alipay', 'taobao']);
  });

  it('says why a page of the browser has no list', async () => {
    const popup = keep(await openPopupIn(browser, ''));
    await popup.waitForSelector('.page-panel[data-state=unreadable]');
    expect(await pageState(popup)).toMatch(/Searching still works/);
    // Site rules cannot name such a page.
    expect(await popup.$('input[role=switch]')).toBeNull();
  });

  it('says why a PDF has no list', async () => {
    const page = keep(await browser.openPage('paper.pdf'));
    const popup = await openPopup(page);
    await expect.poll(() => pageState(popup)).toMatch(/PDF viewer lets no extension read along/);
  });
});

function addFrame(): void {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<p>Inside, Cainiao brings the parcels.</p>';
  document.body.prepend(frame);
}
async function inFrame(page: Page): Promise<string[]> {
  await page.bringToFront();
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  return (await Promise.all(frames.map(marks))).flat().map(({ text }) => text);
}

describe('on and off, from the popup', () => {
  it('turns only this page off, until it is loaded anew', async () => {
    const page = keep(await browser.openPage(ARTICLE + QUIET_FRAME, 'page-off.example'));
    const popup = await openPopup(page);
    const icon = (): Promise<string | undefined> =>
      popup.evaluate(async () => {
        const tabId = Number(new URLSearchParams(location.search).get('tab'));
        return (globalThis.browser ?? globalThis.chrome)?.action.getTitle({ tabId });
      });
    const offered = (): Promise<string | null> =>
      popup.$eval('.site-actions button', ({ textContent }) => textContent);
    await expect.poll(() => listed(popup)).toHaveLength(3);
    await press(popup, '.site-actions button');
    await expect.poll(() => listed(popup)).toHaveLength(0);
    expect(await offered()).toBe('Off on this page – turn on');
    expect(await pageState(popup)).toMatch(/^Nothing is marked here now/);
    await expect.poll(icon).toMatch(/off on this page$/);
    await page.reload({ waitUntil: 'load' });
    await expect.poll(() => listed(popup)).toHaveLength(3);
    expect(await offered()).toBe('Turn off on this page');
  });

  it('turns a page off with the frames that come later, and on again with them', async () => {
    const on = keep(await browser.openPage(ARTICLE, 'late.example'));
    const off = keep(await browser.openPage(ARTICLE, 'late.example'));
    const popup = await openPopup(off);
    await expect.poll(() => listed(popup)).toHaveLength(3);
    await press(popup, '.site-actions button');
    await expect.poll(() => listed(popup)).toHaveLength(0);
    for (const page of [off, on]) await page.evaluate(addFrame);
    await expect.poll(() => inFrame(on)).toEqual(['Cainiao']);
    expect(await inFrame(off)).toEqual([]);
    expect(await listed(popup)).toHaveLength(0);
    await press(popup, '.site-actions button');
    await expect.poll(() => inFrame(off)).toEqual(['Cainiao']);
  });

  it('pauses for an hour, everywhere, and resumes', async () => {
    const page = keep(await browser.openPage(ARTICLE, 'pause.example'));
    const popup = await openPopup(page);
    await expect.poll(() => listed(popup)).toHaveLength(3);
    const pressed = (text: RegExp): Promise<void> =>
      popup.$$eval(
        '.site-actions button',
        (buttons, pattern) => buttons.find((each) => new RegExp(pattern).test(each.textContent))?.click(),
        text.source,
      );
    await pressed(/^Pause/);
    await expect.poll(() => listed(popup)).toHaveLength(0);
    await expect.poll(() => marks(page)).toEqual([]);
    await pressed(/^Paused until .+resume/);
    await expect.poll(() => listed(popup)).toHaveLength(3);
    await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(0);
  });

  it('turns the site off and on', async () => {
    const page = keep(await browser.openPage(ARTICLE + QUIET_FRAME, 'switch.example'));
    const popup = await openPopup(page);
    await popup.waitForSelector('input[role=switch]');
    await expect.poll(() => listed(popup)).toHaveLength(3);
    await press(popup, 'input[role=switch]');
    await expect.poll(() => listed(popup)).toHaveLength(0);
    expect(await popup.$eval('.switch-label', ({ textContent }) => textContent)).toBe(
      'Off at switch.example',
    );
    expect(await pageState(popup)).toMatch(/^Nothing is marked here now/);
    await press(popup, 'input[role=switch]');
    await expect.poll(() => listed(popup)).toHaveLength(3);
  });
});
