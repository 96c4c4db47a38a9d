import type { MouseButton, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openArticle } from './article.ts';
import { markBox, popoverBox, startBrowser, until, type TestBrowser } from './harness.ts';
import { openCard, restOn, waitUntilClosed } from './pointing.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser({ width: 900, height: 700 });
  return () => browser.close();
});

/** Lets time go by on the page's clock. */
async function outlast(page: Page, ms: number): Promise<void> {
  const now = (): Promise<number> => page.evaluate(() => performance.now());
  const since = await now();
  await until(async () => (await now()) > since + ms);
}

/** ms in which a card would have opened. */
const DWELL = 700;

/** An article whose popover was loaded before. */
async function openWarm(): Promise<Page> {
  const page = await openArticle(browser);
  await openCard(page, 'Taobao');
  await page.mouse.move(890, 690);
  await waitUntilClosed(page);
  // The next card takes its full time again.
  await outlast(page, 1_100);
  return page;
}

const isOpen = async (page: Page): Promise<boolean> => (await popoverBox(page)) !== undefined;

describe('a name that the reader presses before its card is due', () => {
  it.each<[after: string, ms: number, button: MouseButton]>([
    ['at once', 0, 'left'],
    ['when the pointer rests', 150, 'left'],
    ['when the pointer rests, with the right button', 150, 'right'],
  ])('opens none while the button is held: %s', async (_, ms, button) => {
    const page = await openWarm();
    // Its own menu would stand in the way.
    await page.evaluate(() => addEventListener('contextmenu', (event) => event.preventDefault()));
    await restOn(page, 'Alipay');
    if (ms > 0) await outlast(page, ms);
    await page.mouse.down({ button });
    const { x, y, width, height } = await until(() => markBox(page, 'Alipay'));
    if (button === 'left') await page.mouse.move(x + width / 2 + 2, y + height / 2);
    await outlast(page, DWELL);
    expect(await isOpen(page)).toBe(false);
    await page.mouse.up({ button });
    await openCard(page, 'Alipay');
  });
});

it('a press on the name closes its card, which does not come back while the pointer stays on it', async () => {
  const page = await openWarm();
  await openCard(page, 'Alipay');
  await page.mouse.down();
  await page.mouse.up();
  await waitUntilClosed(page);
  const { x, y, width, height } = await until(() => markBox(page, 'Alipay'));
  await page.mouse.move(x + width / 2 + 1, y + height / 2);
  await outlast(page, DWELL);
  expect(await isOpen(page)).toBe(false);
});
