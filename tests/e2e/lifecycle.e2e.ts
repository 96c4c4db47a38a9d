import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  clickInPopover,
  inPopover,
  marks,
  popoverText,
  startBrowser,
  until,
  type TestBrowser,
} from './harness.ts';
import { openCard } from './pointing.ts';
import { tabIdOf } from './popup-page.ts';

let browser: TestBrowser;
const start = async (extension: boolean): Promise<void> => {
  browser = await startBrowser({ width: 900, height: 700, extension });
};
afterEach(() => browser.close());

const ARTICLE = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>News</title>
  <style>p { margin: 60px 40px }</style><p id="p">Shoppers paid with Alipay. Taobao was quiet.</p>`;

const words = async (page: Page): Promise<string[]> => (await marks(page)).map(({ text }) => text).toSorted();

/** The article, marked, with everything the page's console said since. */
async function openMarked(): Promise<{ page: Page; said: string[] }> {
  const page = await browser.openPage(ARTICLE);
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => said.push(message.text()));
  await expect.poll(() => words(page)).toEqual(['Alipay', 'Taobao']);
  return { page, said };
}

/** Back in the tab, the pointer comes to rest on nothing. */
async function restOnNothing(page: Page): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(500, 640);
  await page.mouse.move(504, 640);
}

const change = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector('#p')?.append(' Lazada'));

/** What the reader sees of the page. */
const look = async (page: Page): Promise<string> => {
  await page.bringToFront();
  return page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
};

const remains = (page: Page): Promise<unknown> =>
  page.evaluate(() => [document.documentElement.outerHTML, CSS.highlights.size]);

/** Waits until the page looks as one that we never were in. */
async function expectNoTrace(page: Page): Promise<void> {
  const plain = await browser.openPage(ARTICLE);
  const untouched = await look(plain);
  await expect.poll(() => look(page)).toBe(untouched);
  // Firefox ends our scripts before they can clean up; what they leave is shown by nothing.
  if (browser.kind === 'firefox') return;
  expect(await remains(page)).toEqual(await remains(plain));
}

describe('a tab that was open', () => {
  it('before the install is marked, and explains', async () => {
    await start(false);
    const page = await browser.openPage(ARTICLE);
    await browser.life.install();
    await page.bringToFront();
    await expect.poll(() => words(page)).toEqual(['Alipay', 'Taobao']);
    const before = await look(page);
    await openCard(page, 'Alipay');
    // A card fades in: in its first frame there is nothing to see of it.
    await expect.poll(() => look(page)).not.toBe(before);
  });

  it('at an update with a card in it has one set of marks and no dead card', async () => {
    await start(true);
    const { page, said } = await openMarked();
    await openCard(page, 'Alipay');
    await browser.life.install();
    await restOnNothing(page);
    await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await expect.poll(() => words(page)).toEqual(['Alipay', 'Taobao']);
    await change(page);
    await expect.poll(() => words(page)).toEqual(['Alipay', 'Lazada', 'Taobao']);
    await openCard(page, 'Taobao');
    expect(said).toEqual([]);
    // The install greeted, or `startBrowser` would have failed; the update does not.
    expect(await browser.greetings()).toBe(0);
  });
});

describe('nothing is left to see, and nothing said', () => {
  beforeEach(() => start(true));

  it('after it was switched off with a card open; switched on, it is back', async () => {
    const { page, said } = await openMarked();
    await openCard(page, 'Alipay');
    await browser.life.turn(false);
    await restOnNothing(page);
    await expectNoTrace(page);
    await change(page);
    expect(said).toEqual([]);
    await browser.life.turn(true);
    await page.bringToFront();
    await expect.poll(() => words(page)).toEqual(['Alipay', 'Lazada', 'Taobao']);
    await openCard(page, 'Taobao');
  });

  it('after it was removed with a card pinned', async () => {
    const { page, said } = await openMarked();
    await openCard(page, 'Alipay');
    await clickInPopover(page, 'Keep open');
    await browser.life.uninstall();
    await restOnNothing(page);
    await expectNoTrace(page);
    expect(said).toEqual([]);
  });
});

/** Whether "Explain" is in the context menu: only what is there can be changed. Gone with the extension, a page says nothing. */
async function menuItem(): Promise<unknown> {
  const desk = await browser.desk();
  return desk
    .evaluate(() =>
      (globalThis.browser ?? globalThis.chrome)?.contextMenus
        .update('explain', { contexts: ['selection'] })
        .then(() => 'there', String),
    )
    .catch(() => 'away');
}

it('the context menu has its item, also after it was switched off and on again and again', async () => {
  await start(true);
  for (let times = 0; times < 3; times += 1) {
    await expect.poll(menuItem).toBe('there');
    await browser.life.turn(false);
    await browser.life.turn(true);
  }
  await expect.poll(menuItem).toBe('there');
});

describe('a background that was ended', () => {
  beforeEach(() => start(true));

  it('is woken for the first card, for what a card asks, and for the number on the icon', async () => {
    const { page } = await openMarked();
    await browser.life.endBackground();
    await page.bringToFront();
    await openCard(page, 'Alipay');
    await browser.life.endBackground();
    await page.bringToFront();
    await openCard(page, 'Taobao');
    await clickInPopover(page, 'I know this');
    await until(async () => (await popoverText(page))?.includes('no longer marked'));
    await expect.poll(() => words(page)).toEqual(['Alipay']);
    await browser.life.endBackground();
    await page.bringToFront();
    await inPopover(page, (root) => root.querySelector<HTMLElement>('.notice-button')?.click(), undefined);
    await expect.poll(() => words(page)).toEqual(['Alipay', 'Taobao']);
    await browser.life.endBackground();
    await page.bringToFront();
    await change(page);
    const tabId = await tabIdOf(browser, page);
    const desk = await browser.desk();
    await expect
      .poll(() =>
        desk.evaluate(
          (id) => (globalThis.browser ?? globalThis.chrome)?.action.getBadgeText({ tabId: id }),
          tabId,
        ),
      )
      .toBe('3');
  });
});
