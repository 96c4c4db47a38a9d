import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ABANDON_MS, DWELL_MS } from '../../components/popover/popover-state.ts';
import { markedWords, openArticle } from './article.ts';
import {
  clickInPopover,
  inPopover,
  markBox,
  popoverText,
  startBrowser,
  until,
  type TestBrowser,
} from './harness.ts';
import { cardEdges, openCard, restOn, waitUntilClosed } from './pointing.ts';

/** ms after which a card that was left is closed, on a busy machine, too. */
const ABANDONED_MS = 3 * ABANDON_MS;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser({ width: 1000, height: 800 });
  return () => browser.close();
});

/** Keeps, in the page, when the pointer first moved and when something came into or left the root. */
const watchRoot = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const log: { moved: number; seen: string[]; waited: number[] } = { moved: 0, seen: [], waited: [] };
    Object.assign(globalThis, { rootLog: log });
    addEventListener('pointermove', ({ timeStamp }) => (log.moved ||= timeStamp), true);
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        if (addedNodes.length > 0) log.waited.push(performance.now() - log.moved);
        log.seen.push(...[...addedNodes].map(() => 'added'), ...[...removedNodes].map(() => 'removed'));
      }
    }).observe(document.documentElement, { childList: true });
  });
const rootLog = (page: Page): Promise<{ seen: string[]; waited: number[] }> =>
  page.evaluate(() => Reflect.get(globalThis, 'rootLog'));

describe('hover', () => {
  it('opens a card once the pointer has rested, not before', async () => {
    const page = await openArticle(browser);
    await watchRoot(page);
    await openCard(page, 'Alipay');
    const { seen, waited } = await rootLog(page);
    expect(seen).toEqual(['added']);
    expect(waited[0]).toBeGreaterThan(300);
  });

  it('opens nothing for a mark the pointer only passes', async () => {
    const page = await openArticle(browser);
    await watchRoot(page);
    const passed = await until(() => markBox(page, 'Alipay'));
    await page.mouse.move(passed.x - 60, passed.y + 5);
    await page.mouse.move(passed.x + passed.width + 80, passed.y + 5, { steps: 6 });
    await openCard(page, 'Ant Group');
    expect((await rootLog(page)).seen).toEqual(['added']);
  });

  it('opens a card, and keeps it, while something else in the page scrolls by itself', async () => {
    const page = await openArticle(browser, {
      more:
        '<div id="ticker" style="height: 40px; overflow: auto"><div style="height: 90000px"></div></div>' +
        '<script>setInterval(() => ticker.scrollBy(0, 1), 20)</script>',
    });
    await openCard(page, 'Alipay');
    await setTimeout(ABANDONED_MS);
    expect(await popoverText(page)).toMatch(/^Alipay/);
  });

  it('opens nothing for a name that is only the text in place of an image', async () => {
    const page = await openArticle(browser, {
      more: '<img src="data:," alt="Lazada" width="300" height="60" style="margin: 40px; font-size: 30px">',
    });
    expect(await markedWords(page)).toEqual(['Alipay', 'Taobao', 'Ant Group']);
    await watchRoot(page);
    const { x, y } = (await (await page.$('img'))?.boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(x + 20, y + 20);
    await page.mouse.move(x + 40, y + 20);
    await openCard(page, 'Ant Group');
    expect((await rootLog(page)).seen).toEqual(['added']);
  });

  it('lets the pointer travel to the card, and closes it when it goes elsewhere', async () => {
    const page = await openArticle(browser);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await watchRoot(page);
    await openCard(page, 'Alipay');
    const mark = await until(() => markBox(page, 'Alipay'));
    const card = await cardEdges(page);
    // It may take its time on the way, on neither of the two: longer than a card outlives a pointer that left.
    const end = performance.now() + 2 * ABANDON_MS;
    for (let moves = 0; performance.now() < end; moves++)
      await page.mouse.move(mark.x + (moves % 2), card.top - 4);
    await page.mouse.move(card.left + 200, card.top + 120, { steps: 40 });
    expect((await rootLog(page)).seen).toEqual(['added']);
    await page.mouse.move(mark.x, 780, { steps: 3 });
    await waitUntilClosed(page);
    expect((await rootLog(page)).seen).toEqual(['added', 'removed']);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('opens a card while the pointer moves on within a name that tags split', async () => {
    const page = await openArticle(browser, { more: '<p><b>Laz</b><i>ada</i> sells, too.</p>' });
    await restOn(page, 'Laz');
    const start = performance.now();
    const [{ x, y }, { x: across }] = [
      await until(() => markBox(page, 'Laz')),
      await until(() => markBox(page, 'ada')),
    ];
    // Longer than until it rests, shorter than until a card comes.
    await until(() => performance.now() - start > DWELL_MS / 2);
    for (let moves = 0; performance.now() - start < 3 * DWELL_MS; moves++)
      await page.mouse.move((moves % 2 ? x : across) + 8, y + 10);
    expect(await popoverText(page)).toMatch(/^Lazada/);
  });

  it('has one host in the page and leaves the focus where it was', async () => {
    const page = await openArticle(browser);
    await page.focus('#field');
    await openCard(page, 'Alipay');
    expect(
      await page.evaluate(() => [document.documentElement.children.length, document.activeElement?.id]),
    ).toEqual([3, 'field']);
    await clickInPopover(page, 'Show');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  });
});

/** Keeps, in the page, which of these events reach it. */
const listen = (page: Page, types: readonly string[]): Promise<void> =>
  page.evaluate((all) => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of all) addEventListener(type, () => heard.push(type));
  }, types);
const heard = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(globalThis, 'heard'));

describe('Escape', () => {
  it("closes the card, and is the page's own when none is open", async () => {
    const page = await openArticle(browser);
    await listen(page, ['keydown']);
    await page.keyboard.press('Escape');
    expect(await heard(page)).toEqual(['keydown']);
    await openCard(page, 'Alipay');
    await page.keyboard.press('Escape');
    await waitUntilClosed(page);
    expect(await heard(page)).toEqual(['keydown']);
    await page.keyboard.press('Escape');
    expect(await heard(page)).toEqual(['keydown', 'keydown']);
  });

  it('is kept from the page as it is let go, too, once', async () => {
    const page = await openArticle(browser);
    await listen(page, ['keydown', 'keyup']);
    await openCard(page, 'Alipay');
    await page.keyboard.down('Escape');
    await waitUntilClosed(page);
    await page.keyboard.up('Escape');
    expect(await heard(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await heard(page)).toEqual(['keydown', 'keyup']);
  });

  it("is the page's own with its next press where it was let go elsewhere", async () => {
    const page = await openArticle(browser, {
      more: '<iframe sandbox="allow-scripts" srcdoc="<input>"></iframe>',
    });
    await listen(page, ['keydown', 'keyup']);
    for (const _ of ['once', 'twice']) {
      await openCard(page, 'Alipay');
      await page.keyboard.down('Escape');
      await waitUntilClosed(page);
      await page.$eval('iframe', (frame) => frame.focus());
      await page.keyboard.up('Escape');
      await page.$eval('iframe', (frame) => frame.blur());
      await page.mouse.move(5, 5);
    }
    expect(await heard(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await heard(page)).toEqual(['keydown', 'keyup']);
  });
});

describe('outside', () => {
  it('a press closes the card, and reaches the page', async () => {
    const page = await openArticle(browser);
    await openCard(page, 'Alipay');
    // One that was used on purpose does not go with the pointer.
    await clickInPopover(page, 'Ant Group');
    await until(async () => (await popoverText(page))?.includes('Back to Alipay'));
    await listen(page, ['pointerdown', 'click']);
    await page.mouse.click(500, 780);
    await waitUntilClosed(page);
    expect(await heard(page)).toEqual(['pointerdown', 'click']);
  });

  it('a scroll that takes the term out of sight closes it', async () => {
    const page = await openArticle(browser, { more: '<div style="height: 3000px"></div>' });
    await openCard(page, 'Alipay');
    await page.evaluate(() => scrollTo(0, 40));
    await expect.poll(async () => (await cardEdges(page)).top).toBeGreaterThan(0);
    await page.evaluate(() => scrollTo(0, 2000));
    expect(await waitUntilClosed(page)).toBe(true);
  });
});

describe('inside', () => {
  it('opens the comparison in place, and the sources where they are seen', async () => {
    const page = await openArticle(browser);
    await openCard(page, 'Alipay');
    await clickInPopover(page, 'Compare with Alibaba Group');
    const columns = await inPopover(
      page,
      (root) => [...root.querySelectorAll('thead th')].map((cell) => cell.textContent),
      undefined,
    );
    expect(columns).toEqual(['Alipay', 'Alibaba Group']);
    await clickInPopover(page, 'As of');
    const lastSourceIsSeen = (): Promise<boolean | undefined> =>
      inPopover(
        page,
        (root) => {
          const bottom = (selector: string): number =>
            [...root.querySelectorAll(selector)].at(-1)?.getBoundingClientRect().bottom ?? 0;
          return 0 < bottom('.sources li') && bottom('.sources li') <= bottom('.scroller');
        },
        undefined,
      );
    await until(lastSourceIsSeen);
  });

  it('opens related entries with a way back', async () => {
    const page = await openArticle(browser);
    await openCard(page, 'Alipay');
    await clickInPopover(page, 'Ant Group');
    await until(async () => (await popoverText(page))?.includes('Back to Alipay'));
    // The way back is there before the card.
    await expect
      .poll(() => inPopover(page, (root) => root.querySelector('h2')?.textContent, undefined))
      .toBe('Ant Group');
    await clickInPopover(page, 'Back to Alipay');
    await until(async () => (await popoverText(page))?.startsWith('Alipay'));
    // Chromium laid out nothing of them where those of a card took the place of another's in a container that was queried.
    const heights = await inPopover(
      page,
      (root) => [...root.querySelectorAll('.action')].map((action) => action.getBoundingClientRect().height),
      undefined,
    );
    expect(heights).toHaveLength(4);
    expect(Math.min(...(heights ?? []))).toBeGreaterThan(10);
  });

  it('a pinned card stays, and a second opens beside it in the same host', async () => {
    const page = await openArticle(browser);
    await openCard(page, 'Alipay');
    await clickInPopover(page, 'Keep open');
    await page.mouse.move(900, 780, { steps: 3 });
    await restOn(page, 'Ant Group');
    await expect
      .poll(() =>
        inPopover(page, (root) => [...root.querySelectorAll('h2')].map((h) => h.textContent), undefined),
      )
      .toEqual(['Alipay', 'Ant Group']);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
    await page.keyboard.press('Escape');
    expect(await popoverText(page)).toContain('Alipay');
    await page.keyboard.press('Escape');
    await waitUntilClosed(page);
  });
});
