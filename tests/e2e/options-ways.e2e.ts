import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, until, type TestBrowser } from './harness.ts';
import { createPageKeeper } from './popup-page.ts';
import { isThere } from './settings-page.ts';

/** Where the reader and the focus are after a link of the options page. */

let browser: TestBrowser;
const keep = createPageKeeper();
beforeAll(async () => {
  browser = await startBrowser();
  return () => browser.close();
});

const open = async (place: string, sign: string): Promise<Page> => {
  const page = keep(await browser.openExtensionPage(`options.html#/${place}`));
  await page.bringToFront();
  await until(() => isThere(page, sign));
  return page;
};

const LINK = '.section-links a[href="#/settings/backup"]';

/** The section that has the focus, and whether it can be seen there. */
const focusedSection = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const { activeElement } = document;
    const { top = -1 } = activeElement?.getBoundingClientRect() ?? {};
    const isSeen = top >= 0 && top < innerHeight;
    return isSeen
      ? (activeElement?.closest('section')?.getAttribute('aria-labelledby') ?? 'none')
      : 'out of sight';
  });
const goByKey = async (page: Page): Promise<void> => {
  await page.focus(LINK);
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedSection(page)).toBe('backup');
};

describe('a link to a section of the settings', () => {
  it('has the Tab key go on inside the section, at a second press too', async () => {
    const page = await open('settings', '.shortcuts dt');
    await goByKey(page);
    const top = await page.evaluate(() => scrollY);
    await page.keyboard.press('Tab');
    expect(await focusedSection(page)).toBe('backup');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button');
    expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(100);
    await goByKey(page);
  });

  it('does so too where its address is opened or gone back to', async () => {
    const page = await open('settings/backup', '.shortcuts dt');
    await expect.poll(() => focusedSection(page)).toBe('backup');
    await page.evaluate(() => document.querySelector<HTMLElement>('.options-header nav a')?.click());
    await expect.poll(() => focusedSection(page)).toBe('none');
    await page.evaluate(() => history.back());
    await expect.poll(() => focusedSection(page)).toBe('backup');
  });

  it('shows no ring at the section where it was clicked', async () => {
    const page = await open('settings', '.shortcuts dt');
    await page.click(LINK);
    await expect.poll(() => focusedSection(page)).toBe('backup');
    expect(await page.evaluate(() => document.activeElement?.matches(':focus-visible'))).toBe(false);
  });
});
