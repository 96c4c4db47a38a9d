import type { Page } from 'puppeteer-core';
import { inPopover, type TestBrowser } from './harness.ts';
import { tabIdOf } from './popup-page.ts';

/** Goes to the next mention as the keyboard command does; in the page itself, or in each of its frames. */
export async function stepTo(browser: TestBrowser, tab: Page, allFrames = false): Promise<void> {
  const id = await tabIdOf(browser, tab);
  const desk = await browser.desk();
  await desk.evaluate(
    async (tabId, frames) => {
      await (globalThis.browser ?? globalThis.chrome)?.scripting.executeScript({
        target: { tabId, allFrames: frames },
        func: () => globalThis.whichAli?.port?.step(1),
      });
    },
    id,
    allFrames,
  );
}

/** What has the focus in the card: its label or text. */
export const focusedInCard = (tab: Page): Promise<string | undefined> =>
  inPopover(
    tab,
    (root) => root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent ?? undefined,
    undefined,
  );
