import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Contender } from './contenders.ts';
import { openBench } from './measure.ts';
import { openingTimes, type Opening } from './opening.ts';
import { fillOwnEntries } from './own-entries.ts';
import { madeUpNames } from './pages.ts';
import { firstPopoverTimes, popoverTimes, type PopoverTime } from './popover-times.ts';
import { quantile } from './statistics.ts';

/** How quickly our own surfaces answer: lines of the report. */

const OWN_ENTRIES = 10_000;
/** What is typed, letter by letter: names, pinyin, Chinese, descriptions, a misspelling. */
const TYPED = [
  'alipay',
  'zhifubao',
  '支付宝',
  'taobao',
  'chinese ebay',
  'ant finacial',
  'buy now pay later',
  '1688',
];

const told = (title: string, values: readonly number[]): string =>
  `| ${title} | ${quantile(values, 0.5).toFixed(1)} | ${quantile(values, 0.95).toFixed(1)} | ${values.length} |`;

/** ms from each `input` event to the last change of the results that it caused. */
async function searchTimes(page: Page): Promise<number[]> {
  await page.waitForSelector('input[type=search], [role=combobox]');
  // The index is built.
  await pause(1000);
  return page.evaluate(async (texts) => {
    const box = document.querySelector('input');
    if (!box) throw new Error('No search box');
    let last = 0;
    new MutationObserver((records) => {
      const isResult = records.some(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement;
        return !element?.closest('output');
      });
      if (isResult) last = performance.now();
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    const measured: number[] = [];
    for (const text of texts)
      for (let length = 1; length <= text.length; length++) {
        last = 0;
        box.value = text.slice(0, length);
        const start = performance.now();
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 120));
        if (last > start) measured.push(last - start);
      }
    return measured;
  }, TYPED);
}

const toldCards = (title: string, times: readonly PopoverTime[]): string[] => [
  told(
    `${title}: dwell timer to card laid out, card fetched`,
    times.map(({ shown }) => shown),
  ),
  told(
    `${title}: made ahead while the pointer rests, longest task`,
    times.map(({ ahead }) => ahead),
  ),
];

const toldOpening = (title: string, openings: readonly Opening[]): string[] => [
  told(
    `popup, ${title}: from its start to usable`,
    openings.map(({ usable }) => usable),
  ),
  told(
    `popup, ${title}: the same of a page that is nothing but a field`,
    openings.map(({ floor }) => floor),
  ),
  told(
    `popup, ${title}: to the answer of what is typed at once`,
    openings.map(({ answered }) => answered),
  ),
];

export async function measureLatencies(executable: string, ours: Contender): Promise<string[]> {
  const browser = await openBench(executable, ours);
  try {
    const cards = await popoverTimes(browser);
    const firstCards = await firstPopoverTimes(browser);
    const opening = await openingTimes(browser);
    const bundled = await searchTimes(await browser.openOwn('popup.html'));
    await fillOwnEntries(browser, madeUpNames(OWN_ENTRIES));
    const openingWithOwn = await openingTimes(browser);
    const withOwn = await searchTimes(await browser.openOwn('popup.html'));
    return [
      '\n### How quickly our surfaces answer, ms\n',
      '| | median | p95 | times |',
      '| --- | --- | --- | --- |',
      ...toldCards('card', cards),
      ...toldCards('first card of a page', firstCards),
      ...toldOpening('bundled glossary', opening),
      told('input to results in the DOM, bundled glossary', bundled),
      ...toldOpening(`${OWN_ENTRIES.toLocaleString('en-GB')} own entries`, openingWithOwn),
      told(`input to results with ${OWN_ENTRIES.toLocaleString('en-GB')} own entries`, withOwn),
    ];
  } finally {
    await browser.close();
  }
}
