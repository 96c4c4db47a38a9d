import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, until, type TestBrowser } from './harness.ts';
import { createPageKeeper } from './popup-page.ts';
import { isThere } from './settings-page.ts';

/** Where the reader and the focus are after a link of the options page, and after the way back. */

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

  it('shows no ring at the section, which is no control', async () => {
    const page = await open('settings', '.shortcuts dt');
    const ring = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement && getComputedStyle(document.activeElement).outlineStyle);
    await page.click(LINK);
    await expect.poll(() => focusedSection(page)).toBe('backup');
    expect(await ring()).toBe('none');
    await goByKey(page);
    expect(await ring()).toBe('none');
    await page.keyboard.press('Tab');
    expect(await ring()).toBe('solid');
  });
});

const FIELD = '.glossary-search';
const query = (page: Page): Promise<string | undefined> =>
  page.evaluate((field) => document.querySelector<HTMLInputElement>(field)?.value, FIELD);
const top = (page: Page): Promise<number> => page.evaluate(() => scrollY);
const headings = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('.browse-section h2').length);
/** The address of the link that has the focus, or the name of what has it. */
const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.localName);
/** Opens an entry that can be seen, by its number among those, and answers its address. */
const openSeen = async (page: Page, number: number): Promise<string> => {
  const spot = await page.evaluate((nth) => {
    const seen = [...document.querySelectorAll('.entry-list a')].filter(
      (each) => each.getBoundingClientRect().top > innerHeight / 4,
    )[nth];
    const { left = 0, top: above = 0 } = seen?.getBoundingClientRect() ?? {};
    return { href: seen?.getAttribute('href') ?? '', x: left + 30, y: above + 10 };
  }, number);
  await page.mouse.click(spot.x, spot.y);
  await until(() => isThere(page, '.entry-sheet'));
  expect(await top(page)).toBe(0);
  return spot.href;
};
const back = (page: Page): Promise<void> => page.evaluate(() => history.back());

/** Reads the page anew, as its browser's button does, until a sign of it is there. */
const reload = async (page: Page, sign: string): Promise<void> => {
  await page.evaluate(() => {
    document.body.dataset['before'] = 'reload';
  });
  // In Firefox the driver never learns that an extension page has loaded.
  page.reload().catch(() => undefined);
  const isNew = `body:not([data-before]) ${sign}`;
  await until(() => isThere(page, isNew).catch(() => false));
};

describe('the glossary on the way back', () => {
  it('is where it was left, at the entry that was opened, also after a list in another order', async () => {
    const page = await open('glossary/a-z', '.entry-list');
    await page.evaluate(() => scrollTo(0, 3000));
    const href = await openSeen(page, 0);
    await back(page);
    await expect.poll(() => top(page)).toBe(3000);
    expect(await focused(page)).toBe(href);
    expect(await page.evaluate(() => document.activeElement?.matches(':focus-visible'))).toBe(false);

    await page.evaluate(() => document.querySelector<HTMLElement>('.orders a[href$=pinyin]')?.click());
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/glossary/pinyin');
    await expect.poll(() => top(page)).toBe(0);
    await back(page);
    await expect.poll(() => top(page)).toBe(3000);
    await page.evaluate(() => history.forward());
    await expect.poll(() => top(page)).toBe(0);
  });

  it('still has its answers, and begins anew at a link to it', async () => {
    const page = await open('glossary/family', '.entry-list');
    const all = await headings(page);
    expect(all).toBeGreaterThan(1);
    await page.type(FIELD, 'ant');
    await expect.poll(() => headings(page)).toBe(0);
    const href = await openSeen(page, 2);
    await back(page);
    await expect.poll(() => query(page)).toBe('ant');
    expect(await headings(page)).toBe(0);
    expect(await focused(page)).toBe(href);

    await page.evaluate(() => history.forward());
    await until(() => isThere(page, '.entry-sheet'));
    await page.evaluate(() => document.querySelector<HTMLElement>('.crumbs a')?.click());
    await expect.poll(() => headings(page)).toBe(all);
    expect(await query(page)).toBe('');
    expect(await top(page)).toBe(0);
    expect(await focused(page)).toBe('main');
  });

  it('is there too after a reload of it, or of the entry', async () => {
    const page = await open('glossary/a-z', '.entry-list');
    // Low, so that a few answers reach beyond it.
    await page.setViewport({ width: 800, height: 400 });
    await page.type(FIELD, 'alibaba');
    await until(async () => (await headings(page)) === 0);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          addEventListener('scrollend', () => resolve(), { once: true });
          scrollTo(0, 200);
        }),
    );
    await reload(page, '.entry-list');
    await expect.poll(() => query(page)).toBe('alibaba');
    await expect.poll(() => top(page)).toBe(200);
    await openSeen(page, 0);
    await reload(page, '.entry-sheet');
    await back(page);
    await expect.poll(() => query(page)).toBe('alibaba');
    await expect.poll(() => top(page)).toBe(200);
  });
});
