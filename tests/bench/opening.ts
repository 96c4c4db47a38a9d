import type { BenchBrowser } from './measure.ts';

/** Times the popup is opened. */
const OPENINGS = 20;
const TYPED = 'alipay';

/** ms from the start of loading the popup until it can be used, and until it has answered a query. */
export type Opening = { usable: number; answered: number };

/**
 * ms from the start of loading the popup until it can be used (the search field has the focus and keeps what is typed),
 * and until what is typed at that moment is answered: indexes may still have to be built. In a tab: the time the browser
 * takes for a window is not ours.
 */
export async function openingTimes(browser: BenchBrowser): Promise<Opening[]> {
  const page = await browser.openOwn('popup.html');
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
    await page.reload();
    await page.waitForSelector('.results [data-entry]');
    measured.push(
      await page.evaluate(() => {
        const [usable, answered] = ['usable', 'answered'].map(
          (mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN,
        );
        return { usable: usable ?? Number.NaN, answered: answered ?? Number.NaN };
      }),
    );
  }
  await page.close();
  return measured;
}
