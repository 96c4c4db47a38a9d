import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, type TestBrowser } from './harness.ts';
import { press, says } from './own-page.ts';
import { createPageKeeper, openPopupIn } from './popup-page.ts';

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

describe('the focus stays', () => {
  it('in the card of the map as it gives way to another, and at its name as it is closed', async () => {
    const page = keep(await browser.openExtensionPage('options.html#/map'));
    await pressByKey(page, '#map-ant-group');
    await pressByKey(page, '.map-card .entry-link');
    await expect.poll(() => focused(page)).toBe('h2 Alibaba Group');
    await pressByKey(page, '.map-card .button');
    await expect.poll(() => focused(page)).toBe('a Alibaba Group');
  });

  it('at its name as the card of the map is closed by Escape', async () => {
    const page = keep(await browser.openExtensionPage('options.html#/map'));
    await pressByKey(page, '#map-ant-group');
    await page.waitForSelector('.map-card');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('.map-card'));
    expect(await focused(page)).toBe('a Ant Group');
  });

  it('in the card beside the settings as it gives way to another', async () => {
    const page = keep(await browser.openExtensionPage('options.html#/settings'));
    await pressByKey(page, '.preview-card .entry-link');
    await expect.poll(() => focused(page)).toBe('h2 Ant Group');
  });

  it('in the popup where marking is switched on again', async () => {
    await browser.setSettings({ enabled: false });
    const popup = keep(await openPopupIn(browser, '#/'));
    await pressByKey(popup, '.site-switch .state button');
    await popup.waitForFunction(() => !document.querySelector('.site-switch .state'));
    expect(await focused(popup)).toMatch(/^main /);
  });

  it('at the button that turned to the last page of own entries', async () => {
    const page = keep(await browser.openExtensionPage('options.html#/own'));
    await press(page, 'Import');
    const list = Array.from({ length: 60 }, (_, index) => `Wawa${index}`).join('\n');
    await page.waitForSelector('textarea');
    await page.$eval(
      'textarea',
      (field, text) => {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      list,
    );
    for (const step of ['Read the list', 'See what it would do', 'Import 60 words']) await press(page, step);
    await says(page, 'Page 1 of 2');
    await pressByKey(page, '.own-list nav button:nth-of-type(2)');
    await says(page, 'Page 2 of 2');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('button Next');
    await says(page, 'Page 2 of 2');
    await press(page, 'Undo');
    await says(page, 'Undone');
  });
});
