import { setTimeout as pause } from 'node:timers/promises';
import type { BenchBrowser } from './measure.ts';
import { articleOf } from './pages.ts';

/** Cards opened one after the other in one page. */
const CARDS = 60;
/** Pages freshly loaded for the first card of each. */
const PAGES = 20;

/**
 * What a card that opens by itself costs the page's main thread, ms, as its reader meets it: a pointer rests, the dwell
 * runs out.
 */
export type PopoverTime = {
  /** The longest task in the background of the dwell: host, card and faces are made ready, outside the page. */
  ahead: number;
  /**
   * From the start of the dwell timer's callback until the card, in the page, has its place and size (style and layout
   * forced at once). Not in it: how late the browser calls the timer, paint, and the effects that follow a frame.
   */
  shown: number;
};

/** Opens the first cards of the page in the front tab, the pointer resting on one mention after the other. */
async function openCards(browser: BenchBrowser, count: number): Promise<PopoverTime[]> {
  const page = await browser.open(articleOf(20_000));
  const own = await browser.openOwn('options.html');
  await page.bringToFront();
  // The scan, and its one message for the cards, are over.
  await pause(1500);
  const measured = await own.evaluate(async (most) => {
    const api = globalThis.browser ?? globalThis.chrome;
    const tabs = (await api?.tabs.query({ url: 'http://bench.example/*' })) ?? [];
    const results = await api?.scripting.executeScript({
      target: { tabId: tabs.at(-1)?.id ?? -1 },
      args: [most],
      func: async (wanted: number) => {
        const extension = globalThis.browser ?? globalThis.chrome;
        await extension?.runtime.sendMessage({ type: 'loadPopover', input: null });
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const ids: Record<string, string> = { Alipay: 'alipay', Taobao: 'taobao', Tmall: 'tmall' };
        const mentions: { entryId: string; form: string; ranges: StaticRange[] }[] = [];
        for (let node = walker.nextNode(); node && mentions.length < wanted; node = walker.nextNode())
          for (const { 0: form, index } of (node.nodeValue ?? '').matchAll(/\b(?:Alipay|Taobao|Tmall)\b/g)) {
            const [start, end] = [index, index + form.length];
            const range = { startContainer: node, startOffset: start, endContainer: node, endOffset: end };
            mentions.push({ entryId: ids[form] ?? '', form, ranges: [new StaticRange(range)] });
          }
        /** Height of the card that is on show with its content, px; laid out now. */
        const cardHeight = (): number => {
          const host = document.querySelector('[data-which-ali]');
          const root = host instanceof HTMLElement ? extension?.dom.openOrClosedShadowRoot(host) : undefined;
          const card = root?.querySelector('.popover:has(.definition)');
          return card?.getBoundingClientRect().height ?? 0;
        };
        // The popover's timers go through this world's own `window`, which no page sees.
        const setTimer = window.setTimeout.bind(window);
        const { scheduler } = window;
        const postTask = scheduler.postTask.bind(scheduler);
        const rest = (mention: (typeof mentions)[number]): Promise<{ ahead: number; shown: number }> =>
          new Promise((resolve) => {
            let ahead = 0;
            scheduler.postTask = (callback, options) =>
              postTask(() => {
                const start = performance.now();
                callback();
                ahead = Math.max(ahead, performance.now() - start);
              }, options);
            Object.assign(window, {
              setTimeout: (callback: () => void, ms?: number) =>
                setTimer(() => {
                  const start = performance.now();
                  callback();
                  if (cardHeight() > 0) resolve({ ahead, shown: performance.now() - start });
                }, ms),
            });
            const { x, y } = mention.ranges[0]?.startContainer.parentElement?.getBoundingClientRect() ?? {};
            globalThis.whichAli?.popover?.rest(mention, { x: x ?? 0, y: y ?? 0 }, performance.now());
          });
        const times: { ahead: number; shown: number }[] = [];
        for (const mention of mentions.slice(0, wanted)) {
          mention.ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
          await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
          times.push(await rest(mention));
          globalThis.whichAli?.popover?.close();
          await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
        }
        return times;
      },
    });
    return results?.[0]?.result ?? [];
  }, count);
  await own.close();
  await page.close();
  return measured;
}

/** Cards opened one after the other in one page. */
export const popoverTimes = (browser: BenchBrowser): Promise<PopoverTime[]> => openCards(browser, CARDS);

/** The first card of each of some pages: our code has not run there, the fonts of the card were not asked for. */
export async function firstPopoverTimes(browser: BenchBrowser): Promise<PopoverTime[]> {
  const times: PopoverTime[] = [];
  for (let count = 0; count < PAGES; count++) times.push(...(await openCards(browser, 1)));
  return times;
}
