import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { listedEntries } from './frame-report.ts';
import { marks, popoverText, startBrowser, until, type TestBrowser } from './harness.ts';
import { openCard, waitUntilClosed } from './pointing.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser({ width: 800, height: 600 });
  return () => browser.close();
});

const words = async (page: Page): Promise<string[]> => (await marks(page)).map(({ text }) => text).toSorted();

const FOLDED = `<!doctype html><meta charset="utf-8"><title>Shown later</title>
  <h1>Pay</h1><p>First comes Taobao.</p>
  <dialog><p>Then comes Alipay.</p></dialog>
  <details><summary>More</summary><p>And Tmall.</p></details>
  <div id="tab" style="display:none"><p>And AliExpress.</p></div>
  <div id="ghost" style="visibility:hidden"><p>Never Lazada.</p></div>`;

describe('text that is shown later', () => {
  it('is marked once it is shown, and not before', async () => {
    const page = await browser.openPage(FOLDED);
    const seen = (): Promise<string[]> => words(page);
    await expect.poll(seen).toEqual(['Taobao']);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await expect.poll(seen).toEqual(['Alipay', 'Taobao']);
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await page.evaluate(() => document.querySelector('details')?.toggleAttribute('open'));
    await expect.poll(seen).toContain('Tmall');
    await page.evaluate(() => document.querySelector<HTMLElement>('#tab')?.style.removeProperty('display'));
    await expect.poll(seen).toContain('AliExpress');
    expect(await seen()).not.toContain('Lazada');
  });

  it('is marked where it was written anew while it was hidden again', async () => {
    const page = await browser.openPage(FOLDED);
    const seen = (): Promise<string[]> => words(page);
    const open = (): Promise<void> => page.evaluate(() => document.querySelector('dialog')?.showModal());
    await expect.poll(seen).toEqual(['Taobao']);
    await open();
    await expect.poll(seen).toEqual(['Alipay', 'Taobao']);
    await page.evaluate(() => {
      document.querySelector('dialog')?.close();
      document.querySelector('dialog p')?.replaceChildren('Now comes Cainiao.');
    });
    // Read while it cannot be seen.
    await expect.poll(() => listedEntries(browser, page)).toContain('cainiao');
    await open();
    await expect.poll(seen).toEqual(['Cainiao', 'Taobao']);
  });
});

/** Tabs of one section, switched by the reader; the first name stands farther down than is painted ahead. */
const tabsPage = (hiding: string): string => `<!doctype html><meta charset="utf-8"><title>Tabs</title>
  <style>[data-off] { ${hiding} } div { position: absolute; top: 200px }</style>
  <h1>Pay</h1><button>One</button><button>Two</button>
  <div><p style="margin-top: 2000px">First, Alipay pays. And Alipay.</p></div>
  <div data-off><p>Then, Alipay is paid. And Alipay.</p></div>
  <script>
    const tabs = [...document.querySelectorAll('div')];
    document.querySelectorAll('button').forEach((button, at) => (button.onclick = () =>
      tabs.forEach((tab, nth) => tab.toggleAttribute('data-off', nth !== at))));
  </script>`;

/** The beginnings of the texts in sight that hold a mark, one for each mark. */
const markedInSight = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map(({ startContainer }) => startContainer.parentElement)
      .filter((element) => element?.checkVisibility({ visibilityProperty: true }))
      .map((element) => element?.textContent?.split(',')[0] ?? ''),
  );

describe.each(['display: none', 'visibility: hidden'])('tabs of one section that hide by %s', (hiding) => {
  it('have the first name in sight marked, and a mark that came back with its tab is the only one there', async () => {
    const page = await browser.openPage(tabsPage(hiding));
    const seen = (): Promise<string[]> => markedInSight(page);
    const [one, two] = await page.$$('button');
    await page.evaluate(() => scrollTo(0, 2000));
    await expect.poll(seen).toEqual(['First']);
    for (let turn = 0; turn < 2; turn++) {
      await page.evaluate(() => scrollTo(0, 0));
      await two?.click();
      await expect.poll(seen).toEqual(['Then']);
      await one?.click();
      await page.evaluate(() => scrollTo(0, 2000));
      await expect.poll(seen).toEqual(['First']);
    }
  });
});

it('text that was without visibility is marked once it is visible and something happens', async () => {
  const page = await browser.openPage(FOLDED);
  await expect.poll(() => words(page)).toEqual(['Taobao']);
  // It is known by then, and was found hidden.
  await expect.poll(() => listedEntries(browser, page)).toContain('lazada');
  await page.$eval('#ghost', (ghost) => ghost.removeAttribute('style'));
  await page.keyboard.press('Shift');
  await expect.poll(() => words(page)).toEqual(['Lazada', 'Taobao']);
});

/** What is to be marked: the names in the rows that are in the page. */
const namesInRows = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.row')]
      .flatMap((row) =>
        [...row.childNodes].flatMap(
          ({ textContent }) => textContent?.match(/Ali(pay)?|Tao(bao)?|^pay|^bao/g) ?? [],
        ),
      )
      .toSorted(),
  );

const scrollThrough = (page: Page, steps: number, rows: number): Promise<number> =>
  page.evaluate((count, each) => Reflect.get(globalThis, 'scrollThrough')(count, each), steps, rows);

/** Every name is marked, so that it is known what has to be. */
const markAll = (): Promise<void> => browser.setSettings({ density: 'all' });

describe.each([
  ['gets new text in the same rows', 'list.html?recycling'],
  ['takes rows out and brings others in', 'list.html'],
])('a virtualised list that %s', (_, source) => {
  beforeAll(markAll);

  it('is marked rightly in every frame while it scrolls, and whole when it stands', async () => {
    const page = await browser.openPage(source);
    await expect.poll(() => words(page)).toEqual(await namesInRows(page));
    for (const [steps, rows] of [
      [40, 1],
      [20, 7],
      [20, -5],
      [1, 3000],
    ] as const) {
      expect(await scrollThrough(page, steps, rows)).toBe(0);
      const wanted = await namesInRows(page);
      expect(wanted.length).toBeGreaterThan(1);
      await expect.poll(() => words(page)).toEqual(wanted);
    }
  });

  it('closes the card of a row that went, and explains the one that came', async () => {
    const page = await browser.openPage(source);
    // The rows that come and go have their names in two pieces.
    const [alipay, taobao] = source === 'list.html' ? ['Ali', 'Tao'] : ['Alipay', 'Taobao'];
    await openCard(page, alipay, 'Alipay');
    await page.evaluate(() => document.querySelector('#list')?.scrollBy(0, 160));
    await waitUntilClosed(page);
    await openCard(page, taobao, 'Taobao');
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
  });
});

/** The names in the posts that are in view, those of them that are marked, and where the first of these stands. */
const inView = (
  page: Page,
): Promise<{
  named: string[];
  marked: string[];
  first: { text: string; x: number; y: number } | undefined;
}> =>
  page.evaluate(() => {
    const posts = [...document.querySelectorAll('article')].filter((post) => {
      const { top, bottom } = post.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const places = posts.flatMap((post) =>
      ranges
        .filter(({ startContainer }) => startContainer.parentNode === post)
        .map(({ startContainer, startOffset, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(startContainer, endOffset);
          const { x, y } = range.getBoundingClientRect();
          return { text: range.toString(), x, y };
        }),
    );
    return {
      named: posts.flatMap((post) => post.textContent?.match(/Alipay|Taobao/g) ?? []),
      marked: places.map(({ text }) => text),
      first: places.find(({ y }) => y > 0),
    };
  });

const expectAllMarked = async (page: Page): Promise<void> => {
  await expect
    .poll(async () => {
      const { named, marked } = await inView(page);
      return marked.length > 1 && marked.join() === named.join();
    })
    .toBe(true);
};

describe('infinite scroll', () => {
  beforeAll(markAll);

  it('is marked as far as it was read, and an open card stays while more comes', async () => {
    const page = await browser.openPage('feed.html');
    const posts = (): Promise<number> => page.$$eval('article', (all) => all.length);
    await page.evaluate(() => {
      const scrolling = setInterval(() => scrollTo(0, document.body.scrollHeight), 50);
      Object.assign(globalThis, { scrolling });
    });
    await until(async () => (await posts()) >= 200);
    await page.evaluate(() => {
      clearInterval(Reflect.get(globalThis, 'scrolling'));
      scrollBy(0, -1500);
    });
    await expectAllMarked(page);
    expect((await marks(page)).length).toBeLessThanOrEqual(110);

    const { first } = await inView(page);
    if (!first) throw new Error('Nothing is marked in view');
    await page.mouse.move(first.x + 6, first.y + 8);
    await page.mouse.move(first.x + 10, first.y + 8);
    const isOpen = async (): Promise<boolean> => (await popoverText(page))?.startsWith(first.text) ?? false;
    await until(isOpen);
    const before = await posts();
    await page.evaluate(() => {
      for (const post of [...document.querySelectorAll('article')].slice(-20))
        document.querySelector('main')?.append(post.cloneNode(true));
    });
    expect(await posts()).toBe(before + 20);
    // A frame later the addition was noticed.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    expect(await isOpen()).toBe(true);

    await page.evaluate(() => scrollTo(0, 0));
    await waitUntilClosed(page);
    await expectAllMarked(page);
  });
});
