import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { markedWords } from './article.ts';
import { markBox, marks, startBrowser, until, type TestBrowser } from './harness.ts';
import { pixelsOf } from './painting.ts';

let browser: TestBrowser;

beforeAll(async () => {
  browser = await startBrowser();
  return () => browser.close();
});
afterEach(async () => {
  await browser.setSettings({
    sitesOff: null,
    markStyle: null,
    density: null,
    muted: null,
    wrongMeanings: null,
    badge: null,
  });
});

const BODY = '<!doctype html><meta charset="utf-8"><title>x</title><body><p>Alipay, Taobao, Alipay</p>';

/** Whether anything red, or anything blue, is in or below a mark. */
async function coloursAt(page: Page, text: string): Promise<unknown> {
  const { x, y, width, height } = await until(() => markBox(page, text));
  const clip = {
    x: Math.round(x),
    y: Math.round(y),
    width: Math.round(width),
    height: Math.round(height) + 6,
  };
  const pixels = await pixelsOf(page, clip);
  let [red, blue] = [false, false];
  for (let at = 0; at < pixels.length; at += 4) {
    const [r = 0, b = 0] = [pixels[at], pixels[at + 2]];
    if (r > b + 40) red = true;
    if (b > r + 40) blue = true;
  }
  return { red, blue };
}

/** What the toolbar shows for the tab of a page, asked of the browser by one of our own pages. */
async function badgeOf(page: Page): Promise<string> {
  const desk = await browser.desk();
  const text = await desk.evaluate(async (url) => {
    const api = globalThis.browser ?? globalThis.chrome;
    const tabs = await api?.tabs.query({ url });
    const tabId = tabs?.[0]?.id;
    return tabId === undefined ? undefined : api?.action.getBadgeText({ tabId });
  }, page.url());
  return text ?? 'none';
}

describe('settings reach open pages without a reload', () => {
  it('a site that is switched off has nothing of us left, and is marked again when it is on', async () => {
    const page = await browser.openPage(BODY);
    await expect.poll(() => markedWords(page)).toEqual(['Alipay', 'Taobao']);
    await browser.setSettings({ sitesOff: ['news.example'] });
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
    await browser.setSettings({ sitesOff: null });
    await expect.poll(() => markedWords(page)).toEqual(['Alipay', 'Taobao']);
  });

  it('mark style, density and muted entries', async () => {
    const page = await browser.openPage(BODY);
    await expect.poll(() => markedWords(page)).toEqual(['Alipay', 'Taobao']);
    await browser.setSettings({ markStyle: 'tint', density: 'all' });
    await expect.poll(async () => (await markedWords(page)).length).toBe(3);
    expect(new Set((await marks(page)).map(({ highlight }) => highlight))).toEqual(
      new Set(['which-ali-tint']),
    );
    await browser.setSettings({ muted: ['alipay'] });
    await expect.poll(() => markedWords(page)).toEqual(['Taobao']);
  });

  it('a rejected name makes way for the next one in its section, and is the first again when that is taken back', async () => {
    const page = await browser.openPage(
      '<!doctype html><meta charset="utf-8"><title>x</title><h1>Paying</h1><p>Alipay and Taobao.</p><p>支付宝, 淘宝</p>',
    );
    await expect.poll(() => markedWords(page)).toEqual(['Alipay', 'Taobao']);
    await browser.setSettings({ wrongMeanings: [{ entryId: 'alipay', form: 'Alipay', site: '*' }] });
    await expect.poll(() => markedWords(page)).toEqual(['Taobao', '支付宝']);
    await browser.setSettings({ wrongMeanings: null });
    await expect.poll(() => markedWords(page)).toEqual(['Alipay', 'Taobao']);
  });

  it.each(['dotted', 'solid'] as const)(
    '%s marks have the colour of the text they are under',
    async (markStyle) => {
      await browser.setSettings({ markStyle });
      const page = await browser.openPage(
        '<!doctype html><title>x</title><style>html { color: red } p { color: blue; font: 40px serif }</style><p>Alipay',
      );
      await page.bringToFront();
      await expect.poll(() => markedWords(page)).toEqual(['Alipay']);
      expect(await coloursAt(page, 'Alipay')).toEqual({ red: false, blue: true });
    },
  );

  it('the badge counts the distinct entries of all frames, and can be hidden', async () => {
    const page = await browser.openPage(`${BODY}<iframe srcdoc="<p>Tmall and Taobao"></iframe>`);
    await until(async () => (await badgeOf(page)) === '3');
    await browser.setSettings({ badge: false });
    await until(async () => (await badgeOf(page)) === '');
    expect(await markedWords(page)).toEqual(['Alipay', 'Taobao']);
  });
});
