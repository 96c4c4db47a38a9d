import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults } from './axe.ts';
import { choose, isThere, undo } from './settings-page.ts';
import { marks, startBrowser, type TestBrowser } from './harness.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const PAGE = `<!doctype html><meta charset="utf-8"><title>Two names</title>
  <p>Taobao is a market, and Alipay pays for it. On Taobao, Alipay is common.</p>`;
const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const SECTION = ['Alipay', 'Taobao'];
const ALL = ['Alipay', 'Alipay', 'Taobao', 'Taobao'];

const words = async (page: Page): Promise<string[]> => (await marks(page)).map(({ text }) => text).toSorted();
const styles = async (page: Page): Promise<string[]> => [
  ...new Set((await marks(page)).map(({ highlight }) => highlight)),
];
const addSite = (options: Page, site: string): Promise<unknown> =>
  options.evaluate(
    (name) =>
      (globalThis.browser ?? globalThis.chrome)?.runtime.sendMessage({
        type: 'editSettingLists',
        input: { add: { sitesOff: [name] } },
      }),
    site,
  );

const sites = (options: Page): Promise<string[]> =>
  options.evaluate(() =>
    [...document.querySelectorAll('[aria-labelledby="sites"] .items bdi')]
      .map(({ textContent }) => textContent)
      .toSorted(),
  );

describe('a setting changed on the options page', () => {
  it('is seen on an open page without reload, and gone again with undo', async () => {
    const page = await browser.openPage(PAGE);
    await expect.poll(() => words(page)).toEqual(SECTION);
    const options = await browser.openExtensionPage('options.html#/settings');

    const see = async (selector: string, expected: string[], look = words): Promise<void> => {
      const before = await look(page);
      await choose(options, selector);
      await page.bringToFront();
      await expect.poll(() => look(page), { message: selector }).toEqual(expected);
      await undo(options);
      await expect.poll(() => look(page), { message: `undo ${selector}` }).toEqual(before);
    };
    await see('[name="markStyle"][value="tint"]', ['which-ali-tint'], styles);
    await see('[name="markStyle"][value="solid"]', ['which-ali-solid'], styles);
    await see('[name="density"][value="all"]', ALL);
    await see('[name="group"][value="ant"]', ['Taobao']);
    await see('[name="siteMode"][value="only"]', []);
    await see('[aria-labelledby="general"] [role="switch"]', []);
    await page.close();
    await options.close();
  });

  it('turns sites off with their subdomains, pasted as addresses', async () => {
    const page = await browser.openPage(PAGE, 'shop.off.example');
    await expect.poll(() => words(page)).toEqual(SECTION);
    const options = await browser.openExtensionPage('options.html#/settings');
    const box = await options.waitForSelector('textarea[name="sites"]');
    await box?.type('https://www.off.example/a?b\nmy bank');
    await choose(options, '.add-sites button');
    await page.bringToFront();
    await expect.poll(() => words(page)).toEqual([]);
    const text = await options.evaluate(() => document.querySelector('.add-sites')?.textContent);
    expect(text).toContain('my bank – has a space');
    await choose(options, 'button[aria-label="Remove: off.example"]');
    await page.bringToFront();
    await expect.poll(() => words(page)).toEqual(SECTION);

    // Or the other way round: nowhere but where it is asked for.
    await choose(options, '[name="siteMode"][value="only"]');
    await page.bringToFront();
    await expect.poll(() => words(page)).toEqual([]);
    await (await options.waitForSelector('textarea[name="sites"]'))?.type('off.example');
    await choose(options, '.add-sites button');
    await page.bringToFront();
    await expect.poll(() => words(page)).toEqual(SECTION);
    await browser.setSettings({ siteMode: null, sitesOn: null });
    await page.close();
    await options.close();
  });

  it('is the same in two tabs that edit at once', async () => {
    const one = await browser.openExtensionPage('options.html#/settings');
    const other = await browser.openExtensionPage('options.html#/settings');
    await Promise.all(LETTERS.map((letter, index) => addSite(index % 2 ? one : other, `${letter}.example`)));
    const expected = LETTERS.map((letter) => `${letter}.example`);
    await expect.poll(() => sites(one)).toEqual(expected);
    await expect.poll(() => sites(other)).toEqual(expected);
    await browser.setSettings({ sitesOff: null });
    await one.close();
    await other.close();
  });
});

describe('reading pages', () => {
  it('have addresses of their own', async () => {
    const page = await browser.openExtensionPage('options.html#/entry/alipay');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('.entry-sheet')?.textContent))
      .toContain('支付宝');
    await expect.poll(() => page.title()).toContain('Alipay');
    await page.evaluate(() => {
      location.hash = '#/entry/no-such-entry';
    });
    await expect
      .poll(() => page.evaluate(() => document.querySelector('h1')?.textContent))
      .toBe('No such entry');
    // One that is nearly an address leads to what it may have been, any other one to the list.
    const links = (): Promise<(string | null)[]> =>
      page.$$eval('.entry-page a', (all) => all.map((link) => link.getAttribute('href')));
    expect(await links()).toContain('#/glossary/a-z');
    await page.evaluate(() => {
      location.hash = '#/entry/alipai';
    });
    await expect.poll(async () => (await links())[1]).toBe('#/entry/alipay');
  });

  it('let keys walk the family map', async () => {
    const page = await browser.openExtensionPage('options.html#/map');
    await page.bringToFront();
    await page.waitForSelector('#map-alibaba-group');
    await page.evaluate(() => document.querySelector<SVGElement>('#map-alibaba-group')?.focus());
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('ArrowRight');
    const next = await focused();
    expect(next).not.toBe('map-alibaba-group');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('.map-node[aria-current="true"]')?.id))
      .toBe(next);
    await page.waitForSelector('.map-card .entry-card');
    await page.close();
  });

  it('let buttons and keys zoom the family map, a pointer drag it, and nothing lose it', async () => {
    const page = await browser.openExtensionPage('options.html#/map');
    await page.bringToFront();
    await page.waitForSelector('#map-alibaba-group');
    const view = (): Promise<{ x: number; y: number; scale: number }> =>
      page.evaluate(() => {
        const {
          a = 0,
          e = 0,
          f = 0,
        } = document.querySelector<SVGGElement>('.map-frame > g')?.transform.baseVal.consolidate()?.matrix ??
        {};
        return { x: Math.round(e), y: Math.round(f), scale: Number(a.toFixed(3)) };
      });
    const seen = async (act: () => Promise<unknown>): Promise<{ x: number; y: number; scale: number }> => {
      const before = JSON.stringify(await view());
      await act();
      await expect.poll(async () => JSON.stringify(await view())).not.toBe(before);
      return view();
    };
    const button = (name: string) => (): Promise<void> => page.click(`.map-zoom ::-p-text(${name})`);
    const [enlarge, reduce, showAll] = [button('+'), button('−'), button('Show all')];
    const pressOften = (name: string): Promise<void> =>
      page.$eval(`.map-zoom ::-p-text(${name})`, (element) => {
        for (let press = 0; press < 12; press++) if (element instanceof HTMLElement) element.click();
      });
    const whole = await seen(enlarge).then(() => seen(showAll));

    const larger = await seen(enlarge);
    expect(larger.scale).toBeCloseTo(whole.scale * 1.3, 1);
    expect((await seen(reduce)).scale).toBeCloseTo(whole.scale, 1);
    expect((await seen(() => pressOften('+'))).scale).toBe(3);
    expect((await seen(() => pressOften('−'))).scale).toBe(0.2);
    expect(await seen(showAll)).toEqual(whole);

    await page.evaluate(() => document.querySelector<SVGElement>('#map-alibaba-group')?.focus());
    expect((await seen(() => page.keyboard.press('+'))).scale).toBeGreaterThan(whole.scale);
    expect((await seen(() => page.keyboard.press('-'))).scale).toBeCloseTo(whole.scale, 1);
    await seen(() => page.keyboard.press('-'));
    expect(await seen(() => page.keyboard.press('0'))).toEqual(whole);
    // Close by, the next names lie outside: the keys take the map along.
    for (let press = 0; press < 4; press++) await seen(() => page.keyboard.press('+'));
    await seen(async () => {
      for (const key of ['ArrowLeft', 'ArrowDown'] as const)
        for (let press = 0; press < 3; press++) await page.keyboard.press(key);
    });
    await seen(() => page.keyboard.press('0'));

    const box = await (await page.waitForSelector('#map-alibaba-group'))?.boundingBox();
    if (!box) throw new Error('No box');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    const dragged = await seen(() => page.mouse.move(x + 50, y + 30, { steps: 5 }));
    expect([dragged.x - whole.x, dragged.y - whole.y]).toEqual([50, 30]);
    await page.mouse.up();
    for (let drag = 0; drag < 6; drag++) {
      await page.mouse.move(1000, 500);
      await page.mouse.down();
      await page.mouse.move(100, 500);
      await page.mouse.up();
    }
    const ends = await page.evaluate(() => {
      const [map, frame] = ['.map-frame > g', '.map-frame'].map((each) =>
        document.querySelector(each)?.getBoundingClientRect(),
      );
      return [map?.right ?? 0, frame?.left ?? 0];
    });
    expect((ends[0] ?? 0) - (ends[1] ?? 0)).toBeGreaterThan(40);
    // The end of a drag opens no name.
    expect(await isThere(page, '.map-card')).toBe(false);
    await page.close();
  });

  it('bring a name that is opened from a card into the part of the map that is seen, and its card into the window', async () => {
    for (const [width, height] of [
      [1280, 800],
      [360, 740],
    ] as const) {
      const page = await browser.openExtensionPage('options.html#/map');
      await page.setViewport({ width, height });
      await page.waitForSelector('#map-alipay');
      await page.evaluate(() =>
        document
          .querySelector('#map-alipay')
          ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
      );
      await page.waitForSelector('.map-card .entry-card');
      const inSight = (): Promise<boolean[]> =>
        page.evaluate(() => {
          const [node, frame, card] = ['#map-alipay rect', '.map-frame', '.map-card'].map((selector) =>
            document.querySelector(selector)?.getBoundingClientRect(),
          );
          if (!node || !frame || !card) return [];
          const isCovered = node.right > card.left && node.bottom > card.top && node.top < card.bottom;
          return [node.left >= frame.left, node.right <= frame.right, !isCovered, card.top < innerHeight];
        });
      await expect.poll(inSight).toEqual([true, true, true, true]);
      await page.close();
    }
  });

  it('greet with a live card and three choices that hold at once, and can be skipped', async () => {
    const page = await browser.openExtensionPage('welcome.html');
    await page.waitForSelector('.preview-card .entry-card');
    await expect.poll(() => words(page)).toContain('Taobao');
    expect(await page.$$eval('fieldset', ({ length }) => length)).toBe(3);
    await choose(page, '[name="markStyle"][value="tint"]');
    await expect.poll(() => styles(page)).toEqual(['which-ali-tint']);
    await undo(page);
    await expect.poll(() => styles(page)).toEqual(['which-ali-dotted']);
    expect(await browser.greetings()).toBe(1);
    await page.bringToFront();
    // The tab that is closed can no longer answer the click.
    await page.click('.welcome-header button').catch(() => undefined);
    await expect.poll(() => browser.greetings()).toBe(0);
  });
});

describe.each([
  ['options.html#/settings', '.preview-card .entry-card'],
  ['options.html#/glossary/pinyin', '.entry-list'],
  ['options.html#/entry/alipay', '.entry-sheet'],
  ['options.html#/entry/ali-pai', '.entry-list'],
  ['options.html#/map', '.map-node'],
  ['options.html#/map/list', '.family-list'],
  ['welcome.html', '.preview-card .entry-card'],
])('%s', (place, selector) => {
  it('has no accessibility fault that axe knows, light or dark, and fits windows of 320 and 2560 px', async () => {
    for (const theme of ['light', 'dark'] as const) {
      await browser.setSettings({ theme });
      const page = await browser.openExtensionPage(place);
      await expect.poll(() => isThere(page, selector)).toBe(true);
      const { faults, checked } = await findFaults(page);
      expect({ theme, faults }).toEqual({ theme, faults: [] });
      expect(checked).toBeGreaterThan(10);
      for (const width of [320, 2560]) {
        await page.setViewport({ width, height: 900 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect({ width, overflow: Math.max(0, overflow) }).toEqual({ width, overflow: 0 });
      }
      await page.close();
    }
    await browser.setSettings({ theme: null });
  });
});
