import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inPopover, marks, popoverText, startBrowser, until, type TestBrowser } from './harness.ts';
import { restOn, waitUntilClosed } from './pointing.ts';
import { addWord, makeGlossary, says } from './own-page.ts';
import { choose, isThere, undo } from './settings-page.ts';

/** Whatever a test before chose. */
const DEFAULTS = {
  trigger: null,
  triggerKey: null,
  theme: null,
  density: null,
  markStyle: null,
  muted: null,
  wrongMeanings: null,
  badge: null,
  sitesOff: null,
  syncPreferences: null,
};

let browser: TestBrowser;
let page: Page;
let options: Page;
beforeAll(async () => {
  browser = await startBrowser();
  // The second mention of a name is not marked: it answers to clicks and keys only where they are asked for.
  page = await browser.openPage(
    '<!doctype html><meta charset="utf-8"><title>Two</title><p>Alipay pays.</p><p>Taobao sells, and again: Alipay.</p>',
  );
  options = await browser.openExtensionPage('options.html#/settings');
});
beforeEach(() => browser.setSettings(DEFAULTS));
afterAll(() => browser.close());

/** The marked words; a tab behind another paints nothing. */
async function marked(): Promise<string[]> {
  await page.bringToFront();
  return (await marks(page)).map(({ text }) => text).toSorted();
}
const storage = (area: 'local' | 'sync'): Promise<unknown> =>
  options.evaluate((name) => (globalThis.browser ?? globalThis.chrome)?.storage[name].get(), area);

/** The middle of the mention that is not marked. */
async function unmarked(): Promise<{ x: number; y: number }> {
  const boxes = await page.evaluate(() => {
    const text = document.querySelector('p:last-of-type')?.firstChild;
    if (!text) return undefined;
    const range = document.createRange();
    range.setStart(text, text.nodeValue?.indexOf('Alipay') ?? 0);
    range.setEnd(text, (text.nodeValue?.length ?? 1) - 1);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  if (!boxes) throw new Error('No second mention');
  return boxes;
}
const opensAlipay = (): Promise<unknown> =>
  until(async () => (await popoverText(page))?.startsWith('Alipay'));
async function close(): Promise<void> {
  await page.keyboard.press('Escape');
  await waitUntilClosed(page);
  await page.mouse.move(1, 1);
}

const themeOf = (): Promise<string | undefined> =>
  inPopover(page, (root) => root.querySelector<HTMLElement>('.theme')?.dataset['theme'] ?? '', null);

describe('what is chosen on the options page holds on an open page', () => {
  it('opening by click, by a held key, by pointing again', async () => {
    await expect.poll(marked).toEqual(['Alipay', 'Taobao']);
    await choose(options, '[name="trigger"][value="click"]');
    await page.bringToFront();
    const { x, y } = await unmarked();
    await page.mouse.click(x, y);
    await opensAlipay();
    await close();

    await choose(options, '[name="trigger"][value="key"]');
    await choose(options, '[name="triggerKey"][value="Shift"]');
    await page.bringToFront();
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    await page.keyboard.down('Shift');
    await opensAlipay();
    await page.keyboard.up('Shift');
    await close();
    await page.mouse.move(x, y);
    await page.keyboard.down('Shift');
    await opensAlipay();
    await page.keyboard.up('Shift');
    // Away from the name, and not over the card.
    await page.mouse.move(x, y - 40);
    await page.mouse.move(1, 1);
    await waitUntilClosed(page);

    await choose(options, '[name="trigger"][value="hover"]');
    await page.bringToFront();
    await restOn(page, 'Alipay');
    await opensAlipay();
    await close();
  });

  it('light and dark', async () => {
    for (const theme of ['dark', 'light']) {
      await choose(options, `[name="theme"][value="${theme}"]`);
      await expect.poll(() => options.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
      await page.bringToFront();
      await restOn(page, 'Alipay');
      await until(async () => (await themeOf()) === theme);
      await close();
    }
  });

  it('muted entries and wrong meanings, and their return', async () => {
    await browser.setSettings({
      muted: ['taobao'],
      wrongMeanings: [{ entryId: 'alipay', form: 'Alipay', site: 'news.example' }],
    });
    await expect.poll(marked).toEqual([]);
    await choose(options, 'button[aria-label="Mark again: Taobao"]');
    await expect.poll(marked).toEqual(['Taobao']);
    await choose(options, 'button[aria-label="Remove: “Alipay” is not Alipay"]');
    await expect.poll(marked).toEqual(['Alipay', 'Taobao']);
    await undo(options);
    await expect.poll(marked).toEqual(['Taobao']);
  });

  it('the number on the icon', async () => {
    const badge = (): Promise<string | undefined> =>
      options.evaluate(async (url) => {
        const api = globalThis.browser ?? globalThis.chrome;
        const [tab] = (await api?.tabs.query({ url })) ?? [];
        return tab?.id === undefined ? undefined : api?.action.getBadgeText({ tabId: tab.id });
      }, page.url());
    await expect.poll(badge).toBe('2');
    await choose(options, '[aria-labelledby="look"] [role="switch"]');
    await expect.poll(badge).toBe('');
    await undo(options);
    await expect.poll(badge).toBe('2');
  });

  it('the copy through the account, without sites', async () => {
    await browser.setSettings({ sitesOff: ['secret.example'], markStyle: 'tint' });
    expect(await storage('sync')).toEqual({});
    await choose(options, '[aria-labelledby="account"] [role="switch"]');
    await expect
      .poll(() => storage('sync'))
      .toMatchObject({ preferences: { changed: { markStyle: 'tint' } } });
    expect(JSON.stringify(await storage('sync'))).not.toContain('secret');
  });

  it('a paste of many sites, one of them this one', async () => {
    const many = Array.from({ length: 300 }, (_, index) => `site${index}.example`);
    await options.bringToFront();
    await options.evaluate(
      (text) => {
        const box = document.querySelector<HTMLTextAreaElement>('textarea[name="sites"]');
        if (!box) throw new Error('No box');
        box.value = text;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      },
      [...many, 'https://news.example/path'].join('\n'),
    );
    await until(() => isThere(options, '.add-sites button:enabled'));
    await choose(options, '.add-sites button');
    await expect.poll(marked).toEqual([]);
    await undo(options);
    await expect.poll(marked).toEqual(['Alipay', 'Taobao']);
  });

  it('on a page that is shown again by Back, as it was left', async () => {
    const left = await browser.openPage(
      '<!doctype html><title>Left</title><p>Alipay pays, Taobao sells.</p>',
    );
    const painted = async (): Promise<unknown> => {
      await left.bringToFront();
      return marks(left);
    };
    await expect.poll(painted).toHaveLength(2);
    await left.evaluate(() => (document.body.dataset['left'] = 'here'));
    await left.goto('http://other.example/article.html');
    await browser.setSettings({ markStyle: 'solid', muted: ['taobao'] });
    await left.evaluate(() => void setTimeout(() => history.back()));
    const isKept = () => left.evaluate(() => document.body.dataset['left'] === 'here').catch(() => false);
    await until(isKept);
    await expect.poll(painted).toEqual([{ text: 'Alipay', highlight: 'which-ali-solid' }]);
  });

  it('and the first own entry on one that mentioned nothing when it was left', async () => {
    const left = await browser.openPage('<!doctype html><title>Left</title><p>Ask for a teapoy.</p>');
    await left.evaluate(() => (document.body.dataset['left'] = 'here'));
    await left.goto('http://other.example/article.html');
    const own = await browser.openExtensionPage('options.html#/own');
    await makeGlossary(own, 'Furniture');
    await addWord(own, 'teapoy');
    await says(own, '“teapoy” saved.');
    await left.bringToFront();
    await left.evaluate(() => void setTimeout(() => history.back()));
    const isKept = () => left.evaluate(() => document.body.dataset['left'] === 'here').catch(() => false);
    await until(isKept);
    await expect.poll(async () => (await marks(left)).map(({ text }) => text)).toEqual(['teapoy']);
  });
});
