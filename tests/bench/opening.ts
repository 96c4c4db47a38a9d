import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BenchBrowser } from './measure.ts';

/** Times the popup is opened. */
const OPENINGS = 20;
const TYPED = 'alipay';
/** The most a browser gives a popup, CSS px; a larger window takes longer to draw. */
const WINDOW = { width: 400, height: 600 };
const FLOOR = 'bench-floor.html';

/**
 * ms from the start of loading the popup until it can be used, and until it has answered a query; and until a page that
 * is nothing but a field can be used, which is the browser's own time.
 */
export type Opening = { usable: number; answered: number; floor: number };

/** Puts the page that is nothing but a field into a copy of our extension. */
export const addFloorPage = (folder: string): void =>
  writeFileSync(path.join(folder, FLOOR), '<!doctype html><title>Floor</title><input autofocus>');

/** Opens one of our pages; ms until a mark is set in it. */
async function timeTo(page: Page, file: string, ...marks: readonly string[]): Promise<number[]> {
  await page.goto(new URL(file, page.url()).href);
  return page.evaluate(async (names) => {
    for (;;) {
      const times = names.flatMap((name) =>
        performance.getEntriesByName(name).map(({ startTime }) => startTime),
      );
      if (times.length === names.length) return times;
      await new Promise(requestAnimationFrame);
    }
  }, marks);
}

/**
 * Opens the popup again and again, in turn with the floor. It can be used when the search field has the focus and keeps
 * what is typed; that is typed at once, and indexes may still have to be built for the answer. In a tab: the time the
 * browser takes for a window is not ours.
 */
export async function openingTimes(browser: BenchBrowser): Promise<Opening[]> {
  const page = await browser.openOwn(FLOOR);
  await page.setViewport(WINDOW);
  await page.evaluateOnNewDocument((typed) => {
    const type = ({ target }: Event): void => {
      performance.mark('usable');
      if (!(target instanceof HTMLInputElement)) return;
      target.value = typed;
      target.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    addEventListener('focusin', type, { once: true });
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.results [data-entry]')) return;
      observer.disconnect();
      performance.mark('answered');
    }).observe(document, { subtree: true, childList: true });
  }, TYPED);
  const measured: Opening[] = [];
  for (let time = 0; time < OPENINGS; time++) {
    // Both begin at the floor: taking down the popup before it takes its time, too.
    await timeTo(page, FLOOR, 'usable');
    const [floor = Number.NaN] = await timeTo(page, FLOOR, 'usable');
    const [usable = Number.NaN, answered = Number.NaN] = await timeTo(
      page,
      'popup.html',
      'usable',
      'answered',
    );
    measured.push({ usable, answered, floor });
  }
  await page.close();
  return measured;
}
