import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoFaultInEitherTheme } from './themes.ts';
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

  it('that another tab saved after a reset outlives its undo, and what was reset comes back', async () => {
    await browser.setSettings({ sitesOff: ['mine.example'], theme: 'dark' });
    const one = await browser.openExtensionPage('options.html#/settings');
    const other = await browser.openExtensionPage('options.html#/settings');
    await choose(one, '[aria-labelledby="backup"] > .setting:last-child button');
    await expect.poll(() => sites(one)).toEqual([]);
    await addSite(other, 'shop.example');
    await expect.poll(() => sites(one)).toEqual(['shop.example']);
    await undo(one);
    await expect.poll(() => sites(other)).toEqual(['mine.example', 'shop.example']);
    await expect.poll(() => isThere(one, '[name="theme"][value="dark"]:checked')).toBe(true);
    // What was there before the reset can still be had as it was.
    await choose(one, '[aria-labelledby="backup"] .items li:nth-child(2) button');
    await expect.poll(() => sites(one)).toEqual(['mine.example']);
    await browser.setSettings({ sitesOff: null, theme: null });
    await one.close();
    await other.close();
  });
});

it('the welcome page greets with a live card and three choices that hold at once, and can be skipped', async () => {
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
    const page = await browser.openExtensionPage(place);
    await expect.poll(() => isThere(page, selector)).toBe(true);
    await expectNoFaultInEitherTheme(browser, page);
    for (const width of [320, 2560]) {
      await page.setViewport({ width, height: 900 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ width, overflow: Math.max(0, overflow) }).toEqual({ width, overflow: 0 });
    }
    await page.close();
  });
});

describe('ways through the options', () => {
  it('shows all places in one line of 320 px, apart from each other', async () => {
    const page = await browser.openExtensionPage('options.html#/settings');
    await page.setViewport({ width: 320, height: 800 });
    await page.waitForSelector('.options-header nav a');
    const texts = await page.$$eval('.options-header nav a', (links) =>
      links.map((link) => {
        const written = document.createRange();
        written.selectNodeContents(link);
        const { left, right, top } = written.getBoundingClientRect();
        return { left, right, top };
      }),
    );
    expect(texts).toHaveLength(4);
    expect(new Set(texts.map(({ top }) => top)).size).toBe(1);
    const gaps = texts.slice(1).map(({ left }, index) => left - (texts[index]?.right ?? Number.NaN));
    // A space between words is 4 px wide.
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(7.5);
    await page.close();
  });

  it.each([700, 1000])('shows every section of the settings in a window of %i px', async (width) => {
    const page = await browser.openExtensionPage('options.html#/settings');
    await page.setViewport({ width, height: 800 });
    await page.waitForSelector('.section-links a');
    const beyond = await page.$$eval('.section-links a', (links) =>
      links
        .filter((link) => link.getBoundingClientRect().right > document.documentElement.clientWidth)
        .map(({ textContent }) => textContent),
    );
    expect(beyond).toEqual([]);
    await page.close();
  });
});

/** What stands in a page of ours is there to be measured when this is. */
const MEASURED: readonly (readonly [place: string, sign: string])[] = [
  ['options.html#/settings', '.shortcuts dt'],
  ['options.html#/own', '.own-none'],
  ['welcome.html', '.preview-card .entry-card'],
];

describe('the layout of the pages', () => {
  it.each(MEASURED)('keeps one distance between titles and what follows in %s', async (place, sign) => {
    const page = await browser.openExtensionPage(place);
    await expect.poll(() => isThere(page, sign)).toBe(true);
    const distances = await page.$$eval(':is(.settings-section, .preview, .promises) > h2', (titles) =>
      titles.map((title) => {
        const { top = Number.NaN } = title.nextElementSibling?.getBoundingClientRect() ?? {};
        return Math.round(top - title.getBoundingClientRect().bottom);
      }),
    );
    expect([...new Set(distances)]).toEqual([12]);
    await page.close();
  });

  it('sets choices below each other where a column is too narrow for words', async () => {
    const page = await browser.openExtensionPage('welcome.html');
    await page.setViewport({ width: 800, height: 800 });
    await expect.poll(() => isThere(page, '.choice-option')).toBe(true);
    const narrowest = await page.$$eval('.choice-option', (options) =>
      Math.min(...options.map((each) => each.getBoundingClientRect().width)),
    );
    expect(narrowest).toBeGreaterThan(140);
    await page.close();
  });

  it('gives choices as much more room as the reader’s text is larger', async () => {
    const page = await browser.openExtensionPage('options.html#/settings');
    await page.setViewport({ width: 800, height: 800 });
    await expect.poll(() => isThere(page, '.choice-option')).toBe(true);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '32px';
    });
    const narrowest = await page.$$eval('.choice-option', (options) =>
      Math.min(...options.map((each) => each.getBoundingClientRect().width)),
    );
    expect(narrowest).toBeGreaterThan(300);
    await page.close();
  });

  it.each([
    ['.preview-card', 360],
    ['.preview', 1280],
  ])(
    'lets %s fade where it goes on, in a window of %i px, and ends with all of it seen',
    async (box, width) => {
      const page = await browser.openExtensionPage('options.html#/settings');
      await page.setViewport({ width, height: 640 });
      await expect.poll(() => isThere(page, '.preview-card .entry-card')).toBe(true);
      const look = (): Promise<{ hidden: number; fade: number; free: number }> =>
        page.$eval(box, (element) => {
          const { bottom } = element.getBoundingClientRect();
          const last = element.querySelector('.entry-card')?.getBoundingClientRect().bottom ?? Number.NaN;
          return {
            hidden: element.scrollHeight - element.clientHeight - element.scrollTop,
            fade: Number.parseFloat(getComputedStyle(element, '::after').height),
            free: bottom - last,
          };
        });
      const { hidden, fade } = await look();
      expect(hidden).toBeGreaterThan(0);
      expect(fade).toBeGreaterThanOrEqual(24);
      await page.$eval(box, (element) => element.scrollTo(0, element.scrollHeight));
      expect((await look()).free).toBeGreaterThanOrEqual(fade);
      await page.close();
    },
  );

  it('keeps the chosen name of the map beside its card in a window that is made wider', async () => {
    const page = await browser.openExtensionPage('options.html#/map');
    await page.setViewport({ width: 600, height: 800 });
    await page.waitForSelector('.map-node');
    await page.evaluate(() =>
      [...document.querySelectorAll<SVGElement>('.map-node')]
        .find(({ textContent }) => textContent === 'Alipay')
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    );
    await page.waitForSelector('.map-card');
    await page.setViewport({ width: 1200, height: 800 });
    await expect
      .poll(() =>
        page.evaluate(() => {
          const name = [...document.querySelectorAll('.map-node')].find(
            ({ textContent }) => textContent === 'Alipay',
          );
          const card = document.querySelector('.map-card');
          return (name?.getBoundingClientRect().right ?? 0) < (card?.getBoundingClientRect().left ?? 0);
        }),
      )
      .toBe(true);
    await page.close();
  });

  it('leaves every name of the map room in its box', async () => {
    const page = await browser.openExtensionPage('options.html#/map');
    await expect.poll(() => isThere(page, '.map-node')).toBe(true);
    const tight = await page.$$eval('.map-node', (nodes) =>
      nodes
        .filter((node) => {
          const [box, name] = [node.querySelector('rect'), node.querySelector('text')];
          return !box || !name || box.width.baseVal.value - name.getComputedTextLength() < 20;
        })
        .map(({ textContent }) => textContent),
    );
    expect(tight).toEqual([]);
    await page.close();
  });
});

/** Presses "Try again" once what was away is back. */
async function tryAgain(options: Page): Promise<void> {
  const button = await options.waitForSelector('[role=alert] button');
  await options.evaluate('comeBack()');
  await button?.focus();
  await options.keyboard.press('Enter');
}
const focused = (options: Page): Promise<string | undefined> =>
  options.evaluate(() => document.activeElement?.id);

describe('the focus stays in the page', () => {
  it('where an entry is asked for once more', async () => {
    const options = await browser.openExtensionPage('options.html#/settings');
    await options.evaluate(() => {
      const runtime = (globalThis.browser ?? globalThis.chrome)?.runtime;
      if (!runtime) return;
      const { sendMessage } = runtime;
      Object.assign(runtime, { sendMessage: () => Promise.reject(new Error('The background is away')) });
      Object.assign(globalThis, { comeBack: () => Object.assign(runtime, { sendMessage }) });
      location.hash = '#/entry/alipay';
    });
    await tryAgain(options);
    await options.waitForSelector('.entry-card');
    expect(await focused(options)).toBe('main');
    await options.close();
  });

  it('where own entries are read once more', async () => {
    const options = await browser.openExtensionPage('options.html#/settings');
    await options.evaluate(() => {
      // Of the object itself, over what it inherits.
      Object.assign(indexedDB, {
        open() {
          throw new Error('The storage is away');
        },
      });
      Object.assign(globalThis, { comeBack: () => Reflect.deleteProperty(indexedDB, 'open') });
      location.hash = '#/own';
    });
    await tryAgain(options);
    await options.waitForSelector('.own');
    expect(await focused(options)).toBe('main');
    await options.close();
  });
});
