import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { popoverText, startBrowser, type TestBrowser } from './harness.ts';
import { tabIdOf } from './popup-page.ts';

/** What the context menu does with a selection, up to the menu itself, which no driver can open. */

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const WITH_NAMES = '<!doctype html><title>Names</title><p>Taobao is open. <b>alipai</b>, she wrote.';
const WITHOUT = '<!doctype html><title>None</title><p>She paid with <b>alipai</b>.';

const select = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const word = document.querySelector('b');
    if (word) getSelection()?.selectAllChildren(word);
  });

/** Asks the page as the background does; answers whether the page had a place for the card. */
async function explain(page: Page, id: string): Promise<unknown> {
  const tab = await tabIdOf(browser, page);
  const desk = await browser.desk();
  const answer = await desk.evaluate(
    async (tabId, entryId) => {
      const results = await (globalThis.browser ?? globalThis.chrome)?.scripting.executeScript({
        target: { tabId, frameIds: [0] },
        func: (entry: string) => globalThis.whichAli?.scanner?.explainAtSelection(entry) ?? false,
        args: [entryId],
      });
      return results?.[0]?.result;
    },
    tab,
    id,
  );
  return answer;
}

describe('a selection is explained', () => {
  it.each([
    ['in a page with names', WITH_NAMES],
    ['in a page without, which has no highlighter yet', WITHOUT],
  ])('at its place %s', async (_, source) => {
    const page = await browser.openPage(source);
    await select(page);
    expect(await explain(page, 'alipay')).toBe(true);
    await expect.poll(() => popoverText(page)).toMatch(/^Alipay/);
  });

  it.each([
    ['with names', WITH_NAMES],
    ['without', WITHOUT],
  ])('by the popup where the site is off, on a page %s', async (_, source) => {
    await browser.setSettings({ sitesOff: ['off.example'] });
    const page = await browser.openPage(source, 'off.example');
    await select(page);
    expect(await explain(page, 'alipay')).toBe(false);
    expect(await popoverText(page)).toBeUndefined();
    await browser.setSettings({ sitesOff: null });
  });

  it('by the popup where nothing of the page is selected', async () => {
    const page = await browser.openPage(WITHOUT);
    expect(await explain(page, 'alipay')).toBe(false);
  });
});
