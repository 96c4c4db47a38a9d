import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { inPopover, markBox, popoverText, startBrowser, until, type TestBrowser } from './harness.ts';
import { cardEdges, overlaps, textBoxes, waitUntilClosed, type Edges } from './pointing.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser({ width: 360, height: 640 });
  return () => browser.close();
});

/** A name in the middle of the first screenful, and more to scroll to. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>News</title>
  <meta name="viewport" content="width=device-width">
  <style>p { margin: calc(50vh - 12px) 40px 300vh; font: 16px/24px sans-serif }</style>
  <p id="p">Shops took Alipay.</p>`;

const middle = async (page: Page): Promise<{ x: number; y: number }> => {
  const { x, y, width, height } = await until(() => markBox(page, 'Alipay'));
  return { x: x + width / 2, y: y + height / 2 };
};

/** Taps on the name, and waits for its card. */
async function tapName(page: Page): Promise<Edges> {
  const { x, y } = await middle(page);
  const [left, top] = await page.evaluate(() => [visualViewport?.offsetLeft, visualViewport?.offsetTop]);
  await page.touchscreen.tap(x - (left ?? 0), y - (top ?? 0));
  await until(async () => (await popoverText(page))?.startsWith('Alipay'));
  return cardEdges(page);
}

/** Drags the sheet by its grip, and leaves the finger on it. */
async function dragDown(page: Page, distance: number): Promise<void> {
  const { top } = await cardEdges(page);
  await page.touchscreen.touchStart(180, top + 14);
  await page.touchscreen.touchMove(180, top + 14 + distance / 2);
  await page.touchscreen.touchMove(180, top + 14 + distance);
}

describe('a sheet', () => {
  it.each([
    ['upright', 360, 640],
    ['on its side', 740, 360],
  ])('leaves its name in sight on a phone %s', async (_, width, height) => {
    const page = await browser.openPage(PAGE);
    await page.setViewport({ width, height });
    const sheet = await tapName(page);
    // Without a scroll bar.
    const room = await page.evaluate(() => document.documentElement.clientWidth);
    expect([sheet.bottom, sheet.right - sheet.left]).toEqual([height, Math.min(room, 640)]);
    expect((await textBoxes(page, 'Alipay')).filter((term) => overlaps(term, sheet))).toEqual([]);
    expect(sheet.bottom - sheet.top).toBeGreaterThan(150);
    const low = await inPopover(
      page,
      (root) =>
        [...root.querySelectorAll('.icon-button, .action')]
          .filter((each) => each.getBoundingClientRect().height < 36)
          .map(({ textContent }) => textContent),
      undefined,
    );
    expect(low).toEqual([]);
  });

  it('goes where it is dragged, back where it is let go early, and away', async () => {
    const page = await browser.openPage(PAGE);
    const before = await tapName(page);
    await dragDown(page, 40);
    await expect.poll(() => cardEdges(page)).toMatchObject({ top: before.top + 40 });
    await page.touchscreen.touchEnd();
    await expect.poll(() => cardEdges(page)).toEqual(before);
    await dragDown(page, 80);
    await page.touchscreen.touchEnd();
    await waitUntilClosed(page);
  });

  it('stands in what is seen of a page that was zoomed in with two fingers, and as large as ever', async () => {
    // The driver of Firefox has no word for it.
    if (browser.kind === 'firefox') return;
    const page = await browser.openPage(PAGE);
    const session = await page.createCDPSession();
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBe(2);
    await page.evaluate(() => document.querySelector('#p')?.scrollIntoView({ block: 'center' }));
    const sheet = await tapName(page);
    const [left = 0, bottom = 0] = await page.evaluate(() => [
      visualViewport?.offsetLeft,
      (visualViewport?.offsetTop ?? 0) + (visualViewport?.height ?? 0),
    ]);
    expect(sheet).toMatchObject({ left, bottom, right: left + 180 });
    expect((await textBoxes(page, 'Alipay')).filter((term) => overlaps(term, sheet))).toEqual([]);
  });
});

describe('touch', () => {
  it("a double tap on a mark is the browser's own: no touch of it is cancelled", async () => {
    const page = await browser.openPage(PAGE);
    const { x, y } = await middle(page);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      for (const type of ['touchstart', 'touchend', 'pointerdown', 'pointerup', 'click'])
        addEventListener(type, (event) => {
          if (event.cancelable) seen.push(`${type} ${event.defaultPrevented ? 'cancelled' : 'free'}`);
        });
    });
    await page.touchscreen.tap(x, y);
    await page.touchscreen.tap(x, y);
    const seen = (): Promise<string[]> => page.evaluate(() => Reflect.get(globalThis, 'seen'));
    await until(async () => (await seen()).filter((each) => each.startsWith('touchend')).length === 2);
    expect((await seen()).filter((each) => each.endsWith('cancelled'))).toEqual([]);
    const touchAction = await page.evaluate(() =>
      [document.documentElement, document.body, document.querySelector('p')].map(
        (element) => element && getComputedStyle(element).touchAction,
      ),
    );
    expect(touchAction).toEqual(['auto', 'auto', 'auto']);
  });
});
