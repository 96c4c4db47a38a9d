import { TargetType, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inPopover, startBrowser, until, type TestBrowser } from './harness.ts';
import { waitUntilClosed } from './pointing.ts';
import { createPageKeeper, focused, headword, listed, openPopupIn, results } from './popup-page.ts';

/** Far enough below that a jump must scroll, px. */
const FAR = 3000;
const ARTICLE = `<!doctype html><meta charset="utf-8"><title>Article</title>
  <p>Alibaba Group opened Taobao in 2003.</p><h2>Later</h2>
  <div style="height:${FAR}px"></div><p>Alipay pays for it, and Alibaba Group holds a third.</p>`;
const LIST = ['alibaba-group', 'taobao', 'alipay'];

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser({ width: 400, height: 600 });
});
afterAll(() => browser.close());
const keep = createPageKeeper();

/** The real popup by the toolbar button; Firefox shows its driver none, there it stands in a tab. */
async function openPopup(page: Page): Promise<Page> {
  if (browser.kind === 'firefox') {
    const popup = await openPopupIn(browser, '', page);
    await popup.bringToFront();
    return popup;
  }
  const [extension] = (await page.browser().extensions()).values();
  if (!extension) throw new Error('No extension');
  await page.triggerExtensionAction(extension);
  const url = browser.extensionUrl('popup.html');
  const target = await page
    .browser()
    .waitForTarget((each) => each.type() === TargetType.PAGE && each.url().startsWith(url));
  return target.asPage();
}

const recent = (popup: Page): Promise<(string | null)[]> =>
  popup.$$eval('.recent .entry-chip', (chips) => chips.map(({ textContent }) => textContent));

const storedKeys = (popup: Page): Promise<string[]> =>
  popup.evaluate(async () =>
    Object.keys((await (globalThis.browser ?? globalThis.chrome)?.storage.local.get(null)) ?? {}),
  );

async function press(popup: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
  for (const key of keys) await popup.keyboard.press(key);
}

/** Presses a key that closes the popup, and with it the target by which the driver would tell of the key. */
const pressLast = (popup: Page, key: 'Enter'): Promise<void> =>
  popup.keyboard.down(key).catch((error: unknown) => {
    if (!/Target closed|Session closed/.test(String(error))) throw error;
  });

/** From now on the page's title says whether a mention has flashed. */
const noteFlash = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watch = setInterval(() => {
      if (!CSS.highlights.has('which-ali-flash')) return;
      document.title = 'Flashed';
      clearInterval(watch);
    });
  });

const focusedInCard = (page: Page): Promise<string | null | undefined> =>
  inPopover(page, (root) => root.activeElement?.textContent, undefined);

describe('the popup, by the keyboard alone', () => {
  it('goes from opening it to a mention in the page, whose card has the focus', async () => {
    const page = keep(await browser.openPage(ARTICLE));
    await noteFlash(page);
    const popup = keep(await openPopup(page));
    await expect.poll(() => listed(popup)).toEqual(LIST);
    expect(await focused(popup)).toBe('field: ');

    // A wrong spelling, an arrow to the answer, Enter for its card.
    await popup.keyboard.type('taobbo');
    await expect.poll(() => results(popup).then(([first]) => first)).toBe('taobao');
    await press(popup, 'ArrowDown');
    expect(await focused(popup)).toBe('taobao');
    await press(popup, 'Enter');
    await expect.poll(() => headword(popup)).toBe('Taobao');
    await expect.poll(() => focused(popup)).toBe('Taobao');

    // A slash leads to the field, whose text the next letter takes the place of; Enter opens the first answer.
    await press(popup, '/');
    await popup.keyboard.type('tmal');
    expect(await focused(popup)).toBe('field: tmal');
    await expect.poll(() => results(popup).then(([first]) => first)).toBe('tmall');
    await press(popup, 'Enter');
    await expect.poll(() => headword(popup)).toBe('Tmall');

    // Escape goes back a step at a time: results, page list. What was looked at stands below it, the newest first.
    await press(popup, 'Escape');
    await expect.poll(() => results(popup).then(([first]) => first)).toBe('tmall');
    expect(await focused(popup)).toBe('field: tmal');
    await press(popup, 'Escape');
    await expect.poll(() => listed(popup)).toEqual(LIST);
    await expect.poll(() => recent(popup).then((all) => all.slice(0, 2))).toEqual(['Tmall', 'Taobao']);
    // Kept until the browser closes, never on disk.
    expect(await storedKeys(popup)).not.toContain('recentEntries');

    // Arrows walk the list, Up from its first row and just typing lead back to the field.
    await press(popup, 'ArrowDown');
    expect(await focused(popup)).toBe('alibaba-group');
    await press(popup, 'ArrowUp');
    expect(await focused(popup)).toBe('field: ');
    await press(popup, 'ArrowDown', 'ArrowDown', 'x');
    expect(await focused(popup)).toBe('field: x');
    await press(popup, 'Backspace');
    await expect.poll(() => listed(popup)).toEqual(LIST);

    // Enter in the list closes the popup, scrolls to the mention, flashes it and opens its card with the focus in it.
    await press(popup, 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(await focused(popup)).toBe('alipay');
    await pressLast(popup, 'Enter');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(FAR / 2);
    // The popup that stands in a tab closes meanwhile, which Firefox's driver may trip over.
    await until(() =>
      page.bringToFront().then(
        () => true,
        () => false,
      ),
    );
    await expect.poll(() => focusedInCard(page)).toBe('Alipay');
    await expect.poll(() => page.title()).toBe('Flashed');
    await page.keyboard.press('Escape');
    await waitUntilClosed(page);
  });

  it('keeps the focus where a card is asked for once more, in vain', async () => {
    const popup = keep(await openPopupIn(browser, '#/'));
    await popup.waitForSelector('input[type=search]');
    await popup.evaluate(() => {
      const runtime = (globalThis.browser ?? globalThis.chrome)?.runtime;
      if (runtime) Object.assign(runtime, { sendMessage: () => Promise.reject(new Error('Away')) });
    });
    await popup.type('input[type=search]', 'alipay');
    await press(popup, 'Enter');
    const button = await popup.waitForSelector('[role=alert] button');
    await button?.focus();
    await press(popup, 'Enter');
    await popup.waitForFunction((first) => !first?.isConnected, {}, button);
    await popup.waitForSelector('[role=alert] button');
    expect(await popup.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });
});
