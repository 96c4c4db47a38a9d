import type { Page } from 'puppeteer-core';
import type { FrameReport } from '../../data/mention-report.ts';
import type { TestBrowser } from './harness.ts';
import { tabIdOf } from './popup-page.ts';

/** What the top frame of a page tells of itself now: what was read and found, marked or not. */
async function frameReport(browser: TestBrowser, page: Page): Promise<FrameReport | undefined> {
  const tab = await tabIdOf(browser, page);
  const desk = await browser.desk();
  return desk.evaluate(async (tabId) => {
    const results = await (globalThis.browser ?? globalThis.chrome)?.scripting.executeScript({
      target: { tabId },
      func: () => globalThis.whichAli?.port?.report(),
    });
    return results?.[0]?.result;
  }, tab);
}

/** The entries of a page in its own order, as the page list has them. */
export const listedEntries = async (browser: TestBrowser, page: Page): Promise<string[] | undefined> =>
  (await frameReport(browser, page))?.entries.map(({ entryId }) => entryId);
