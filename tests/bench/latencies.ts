import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Contender } from './contenders.ts';
import { openBench, type BenchBrowser } from './measure.ts';
import { openingTimes, type Opening } from './opening.ts';
import { fillOwnEntries } from './own-entries.ts';
import { articleOf, madeUpNames } from './pages.ts';
import { quantile } from './statistics.ts';

/** How quickly our own surfaces answer: lines of the report. */

/** Popovers opened one after the other. */
const POPOVERS = 60;
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

/**
 * ms from asking the loaded popover to show a mention whose card is fetched until the card is laid out, which is what
 * follows the dwell timer.
 */
async function popoverTimes(browser: BenchBrowser): Promise<number[]> {
  const page = await browser.open(articleOf(20_000));
  const own = await browser.openOwn('options.html');
  await page.bringToFront();
  // The scan, and its one message for the cards, are over.
  await pause(1500);
  return own.evaluate(async (count) => {
    const api = globalThis.browser ?? globalThis.chrome;
    const [tab] = (await api?.tabs.query({ url: 'http://bench.example/*' })) ?? [];
    const results = await api?.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      args: [count],
      func: async (times: number) => {
        const extension = globalThis.browser ?? globalThis.chrome;
        await extension?.runtime.sendMessage({ type: 'loadPopover', input: null });
        const { port1, port2 } = new MessageChannel();
        port1.start();
        /** Lets the page have its turn, without the least delay of timers. */
        const turn = (): Promise<unknown> =>
          new Promise((resolve) => {
            port1.addEventListener('message', resolve, { once: true });
            port2.postMessage(null);
          });
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const ids: Record<string, string> = { Alipay: 'alipay', Taobao: 'taobao', Tmall: 'tmall' };
        const mentions: { entryId: string; form: string; ranges: StaticRange[] }[] = [];
        for (let node = walker.nextNode(); node && mentions.length < times; node = walker.nextNode())
          for (const { 0: form, index } of (node.nodeValue ?? '').matchAll(/\b(?:Alipay|Taobao|Tmall)\b/g))
            mentions.push({
              entryId: ids[form] ?? '',
              form,
              ranges: [
                new StaticRange({
                  startContainer: node,
                  startOffset: index,
                  endContainer: node,
                  endOffset: index + form.length,
                }),
              ],
            });
        const measured: number[] = [];
        for (const mention of mentions.slice(0, times)) {
          const [range] = mention.ranges;
          range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
          await turn();
          const bridge = globalThis.whichAli;
          const start = performance.now();
          bridge?.popover?.open(mention, 'list');
          for (;;) {
            const host = bridge?.popoverHost;
            const root =
              host instanceof HTMLElement ? extension?.dom.openOrClosedShadowRoot(host) : undefined;
            const card = root?.querySelector('.popover');
            if ((card?.getBoundingClientRect().height ?? 0) > 0 && card?.textContent.includes(mention.form))
              break;
            if (performance.now() - start > 2000) throw new Error(`No popover for ${mention.form}`);
            await turn();
          }
          measured.push(performance.now() - start);
          bridge?.popover?.close();
          while (bridge?.popoverHost?.isConnected) await turn();
        }
        return measured;
      },
    });
    return results?.[0]?.result ?? [];
  }, POPOVERS);
}

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

const toldOpening = (title: string, openings: readonly Opening[]): string[] => [
  told(
    `popup, ${title}: from its start to usable`,
    openings.map(({ usable }) => usable),
  ),
  told(
    `popup, ${title}: to the answer of what is typed at once`,
    openings.map(({ answered }) => answered),
  ),
];

export async function measureLatencies(executable: string, ours: Contender): Promise<string[]> {
  const browser = await openBench(executable, ours);
  try {
    const popover = await popoverTimes(browser);
    const opening = await openingTimes(browser);
    const bundled = await searchTimes(await browser.openOwn('popup.html'));
    await fillOwnEntries(browser, madeUpNames(OWN_ENTRIES));
    const openingWithOwn = await openingTimes(browser);
    const withOwn = await searchTimes(await browser.openOwn('popup.html'));
    return [
      '\n### How quickly our surfaces answer, ms\n',
      '| | median | p95 | times |',
      '| --- | --- | --- | --- |',
      told('dwell timer to card laid out, card fetched', popover),
      ...toldOpening('bundled glossary', opening),
      told('input to results in the DOM, bundled glossary', bundled),
      ...toldOpening(`${OWN_ENTRIES.toLocaleString('en-GB')} own entries`, openingWithOwn),
      told(`input to results with ${OWN_ENTRIES.toLocaleString('en-GB')} own entries`, withOwn),
    ];
  } finally {
    await browser.close();
  }
}
