import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openArticle } from './article.ts';
import {
  clickInPopover,
  inPopover,
  markBox,
  popoverText,
  startBrowser,
  until,
  type TestBrowser,
} from './harness.ts';
import { cardEdges, openCard, restOn, waitUntilClosed } from './pointing.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser({ width: 900, height: 700 });
  return () => browser.close();
});
afterEach(() => browser.setSettings({ trigger: null }));

/** The article with a name that is a link. It counts how often a card came into it. */
async function openCounting(): Promise<Page> {
  const page = await openArticle(browser, {
    more: '<p><a href="#read" style="font-size: 30px">Tmall</a> was not.</p>',
  });
  await page.evaluate(() => {
    Object.assign(globalThis, { cards: 0 });
    new MutationObserver((records) => {
      const came = records.reduce((sum, { addedNodes }) => sum + addedNodes.length, 0);
      Object.assign(globalThis, { cards: Number(Reflect.get(globalThis, 'cards')) + came });
    }).observe(document.documentElement, { childList: true });
  });
  return page;
}

const cards = (page: Page): Promise<number> => page.evaluate(() => Number(Reflect.get(globalThis, 'cards')));

const middle = async (page: Page, text: string): Promise<{ x: number; y: number }> => {
  const { x, y, width, height } = await until(() => markBox(page, text));
  return { x: x + width / 2, y: y + height / 2 };
};

const clickOn = async (page: Page, text: string): Promise<void> => {
  const { x, y } = await middle(page, text);
  await page.mouse.click(x, y);
};

const tapOn = async (page: Page, text: string): Promise<void> => {
  const { x, y } = await middle(page, text);
  await page.touchscreen.tap(x, y);
};

/** Has more time go by, on the page's clock, than a card takes to open. */
async function outlastDwell(page: Page): Promise<void> {
  const now = (): Promise<number> => page.evaluate(() => performance.now());
  const since = await now();
  await until(async () => (await now()) > since + 500);
}

async function restLong(page: Page, text: string): Promise<void> {
  await restOn(page, text);
  await outlastDwell(page);
}

const startsWith = (page: Page, text: string): Promise<unknown> =>
  until(async () => (await popoverText(page))?.startsWith(text));

describe('a card opens the way the reader chose, and no other', () => {
  it('by click: not by rest, not by a click that follows a link', async () => {
    await browser.setSettings({ trigger: 'click' });
    const page = await openCounting();
    await restLong(page, 'Alipay');
    await clickOn(page, 'Tmall');
    expect(await page.evaluate(() => location.hash)).toBe('#read');
    await clickOn(page, 'Taobao');
    await startsWith(page, 'Taobao');
    expect(await cards(page)).toBe(1);
  });

  it('by click: nor by one that follows a link around a component with the name in it', async () => {
    await browser.setSettings({ trigger: 'click' });
    const page = await openCounting();
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#part';
      const part = document.createElement('x-part');
      const text = document.createElement('b');
      text.textContent = 'Lazada';
      part.attachShadow({ mode: 'open' }).append(text);
      link.append(part);
      document.querySelector('p')?.append(link);
    });
    await clickOn(page, 'Lazada');
    expect(await page.evaluate(() => location.hash)).toBe('#part');
    await clickOn(page, 'Taobao');
    await startsWith(page, 'Taobao');
    expect(await cards(page)).toBe(1);
  });

  it('by nothing where it is off: not by rest, click or tap', async () => {
    await browser.setSettings({ trigger: 'off' });
    const page = await openCounting();
    await restLong(page, 'Alipay');
    await clickOn(page, 'Alipay');
    await tapOn(page, 'Taobao');
    expect(await cards(page)).toBe(0);
    await browser.setSettings({ trigger: null });
    await openCard(page, 'Taobao');
    expect(await cards(page)).toBe(1);
  });

  it('by tap: a link that is tapped is followed, and shows none', async () => {
    const page = await openCounting();
    await tapOn(page, 'Tmall');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#read');
    await tapOn(page, 'Alipay');
    await startsWith(page, 'Alipay');
    expect(
      await inPopover(page, (root) => root.querySelector('.popover')?.getAttribute('data-flow'), undefined),
    ).toBe('sheet-bottom');
    const card = await cardEdges(page);
    expect([card.bottom, card.right - card.left]).toEqual([700, 640]);
    await page.touchscreen.tap(450, 20);
    await waitUntilClosed(page);
    expect(await cards(page)).toBe(1);
  });

  it('by rest and by tap on a screen of twice the pixel density, as developer tools emulate it', async () => {
    const page = await openCounting();
    await page.setViewport({ width: 900, height: 700, deviceScaleFactor: 2 });
    await openCard(page, 'Taobao');
    await page.keyboard.press('Escape');
    await waitUntilClosed(page);
    await tapOn(page, 'Alipay');
    await startsWith(page, 'Alipay');
    expect(await cards(page)).toBe(2);
  });
});

describe('events', () => {
  it('that a page makes up open nothing', async () => {
    const page = await openCounting();
    const { x, y } = await middle(page, 'Alipay');
    await page.evaluate(
      (clientX, clientY) => {
        const at = { clientX, clientY, bubbles: true, composed: true };
        const target = document.elementFromPoint(clientX, clientY);
        for (const type of ['pointermove', 'pointermove', 'click', 'pointerup'])
          target?.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'touch' }));
        target?.dispatchEvent(new PointerEvent('pointermove', at));
        target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Alt', bubbles: true }));
      },
      x,
      y,
    );
    await outlastDwell(page);
    expect(await cards(page)).toBe(0);
    await openCard(page, 'Taobao');
    expect(await cards(page)).toBe(1);
  });

  it('in the card are not for the page: keys, clicks, focus', async () => {
    const page = await openCounting();
    await openCard(page, 'Alipay');
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of [
        'keydown',
        'keyup',
        'click',
        'mousedown',
        'pointerdown',
        'focusin',
        'wheel',
        'copy',
      ])
        document.addEventListener(type, () => heard.push(type));
    });
    await clickInPopover(page, 'Copy');
    await until(() => inPopover(page, (root) => root.activeElement?.tagName === 'TEXTAREA', undefined));
    await page.keyboard.press('j');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual([]);
  });
});
