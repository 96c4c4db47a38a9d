import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { startBrowser, type TestBrowser } from './harness.ts';
import { createPageKeeper } from './popup-page.ts';

/** Where the focus is once the button or link that had it went, or could do no more, by its press. */

let browser: TestBrowser;
const keep = createPageKeeper();
beforeAll(async () => {
  browser = await startBrowser();
  return () => browser.close();
});

/** Presses what a selector finds with the keyboard, once it is there. */
async function pressByKey(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.bringToFront();
  await page.evaluate(
    (wanted) => document.querySelector<HTMLElement | SVGElement>(wanted)?.focus(),
    selector,
  );
  await page.keyboard.press('Enter');
}

/** What has the focus: its tag and its text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return 'nothing';
    return `${activeElement.localName} ${activeElement.textContent}`;
  });

it('the map is one stop of the Tab key, at the name the arrows went to last', async () => {
  const page = keep(await browser.openExtensionPage('options.html#/map'));
  await pressByKey(page, '.map-zoom button:last-child');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('a Alibaba Group');
  await page.keyboard.press('ArrowDown');
  const below = await focused(page);
  expect(below).not.toBe('a Alibaba Group');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.family-map'))).toBeNull();
  await pressByKey(page, '.map-zoom button:last-child');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(below);
});
