import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { markedWords } from './article.ts';
import {
  clickInPopover,
  inPopover,
  popoverBox,
  popoverText,
  startBrowser,
  until,
  type TestBrowser,
} from './harness.ts';
import { cardEdges, openCard, overlaps, placeFaults, textBoxes, waitUntilClosed } from './pointing.ts';

const WIDTH = 1000;
const HEIGHT = 760;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser({ width: WIDTH, height: HEIGHT });
  return () => browser.close();
});

const page = (body: string, css = '', root = ''): string =>
  `<!doctype html><html lang="en" ${root}><title>Place</title><style>body { margin: 0; font: 16px/1.5 sans-serif } ${css}</style>${body}`;

const at = (style: string): string => page(`<p style="position: fixed; margin: 0; ${style}">Alipay</p>`);

/** Sizes of what is in the card of a page with this style. */
const sizesWith = async (css: string): Promise<unknown> => {
  const tab = await browser.openPage(
    page('<p style="display: block; padding: 60px">Paid with Alipay</p>', css),
  );
  await openCard(tab, 'Alipay');
  return inPopover(
    tab,
    (root) =>
      [...root.querySelectorAll('h2, .definition, .chip, button')].map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return [Math.round(width), Math.round(height), getComputedStyle(element).fontSize];
      }),
    undefined,
  );
};

describe('the card keeps 8 px from every edge and off the term', () => {
  it.each([
    ['in the middle', at('left: 480px; top: 380px')],
    ['at the top left', at('left: 0; top: 0')],
    ['at the top right', at('right: 0; top: 0')],
    ['at the bottom left', at('left: 0; bottom: 0')],
    ['at the bottom right', at('right: 0; bottom: 0')],
    ['at the right edge', at('right: 2px; top: 380px')],
    [
      'in a right-to-left page',
      page('<p>دفع عبر Alipay اليوم</p>', 'p { margin: 100px 300px }', 'dir="rtl"'),
    ],
    [
      'in vertical text',
      page('<p>今日はAlipayで支払う</p>', 'body { writing-mode: vertical-rl } p { margin: 60px 300px }'),
    ],
    ['in a zoomed page', page('<p>Paid with Alipay</p>', 'html { zoom: 1.7 } p { margin: 100px 80px }')],
    ['in a page at 50 %', page('<p>Paid with Alipay</p>', 'html { zoom: 0.5 } p { margin: 200px }')],
    ['in a page at 400 %', page('<p>Paid with Alipay</p>', 'html { zoom: 4 } p { margin: 20px }')],
    [
      'in a transformed body',
      page(
        '<p>Paid with Alipay</p>',
        'body { transform: translate(60px, 40px) scale(1.2); contain: layout } p { margin: 100px }',
      ),
    ],
    [
      'with a 10 px root',
      page('<p>Paid with Alipay</p>', 'html { font-size: 10px } p { margin: 200px 100px }'),
    ],
    [
      'where everything is unset',
      page(
        '<p>Paid with Alipay</p>',
        '* { all: unset !important } p { display: block !important; padding: 60px !important } style, title { display: none !important }',
      ),
    ],
    [
      'where every div is hidden',
      page(
        '<p>Paid with Alipay</p>',
        'div { display: none !important; opacity: 0 !important; transform: scale(0) !important } p { margin: 90px }',
      ),
    ],
  ])('%s', async (_, source) => {
    const tab = await browser.openPage(source);
    expect(await placeFaults(tab, 'Alipay')).toEqual([]);
  });

  it('also when a card with little room is pinned', async () => {
    const tab = await browser.openPage(at('left: 480px; top: 380px'));
    await openCard(tab, 'Alipay');
    const before = await cardEdges(tab);
    await clickInPopover(tab, 'Keep open');
    await until(() =>
      inPopover(tab, (root) => root.querySelector('[data-flow="pinned"]') !== null, undefined),
    );
    expect(await cardEdges(tab)).toEqual(before);
  });

  it('a pinned card can be moved and closed wherever it was dragged, and in a smaller window', async () => {
    const tab = await browser.openPage(at('left: 300px; top: 300px'));
    await openCard(tab, 'Alipay');
    await clickInPopover(tab, 'Keep open');
    const handle = await until(() =>
      inPopover(
        tab,
        (root) => {
          const box = root.querySelector('.move-button')?.getBoundingClientRect();
          return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        },
        undefined,
      ),
    );
    /** What the buttons of the card lack to be in the window, px. */
    const outside = (): Promise<number | undefined> =>
      inPopover(
        tab,
        (root) =>
          Math.max(
            ...[...root.querySelectorAll('.controls button')].flatMap((button) => {
              const { left, top, right, bottom } = button.getBoundingClientRect();
              return [-left, -top, right - innerWidth, bottom - innerHeight];
            }),
          ),
        undefined,
      );
    await tab.mouse.move(handle.x, handle.y);
    await tab.mouse.down();
    await tab.mouse.move(WIDTH - 1, HEIGHT - 1, { steps: 4 });
    await tab.mouse.up();
    await expect.poll(outside).toBeLessThan(0);
    await tab.setViewport({ width: 500, height: 400 });
    await expect.poll(outside).toBeLessThan(0);
    await clickInPopover(tab, 'Close');
    await waitUntilClosed(tab);
  });

  it.each(['Alibaba Group', 'Alipay'])('shows all of %s where the view has room', async (name) => {
    const tab = await browser.openPage(page(`<p>${name}</p>`));
    await openCard(tab, name);
    const cutOff = await inPopover(
      tab,
      (root) => {
        const scroller = root.querySelector('.scroller');
        return scroller && scroller.scrollHeight - scroller.clientHeight;
      },
      undefined,
    );
    expect(cutOff).toBe(0);
  });

  it.each([
    [427, 267],
    [640, 320],
  ])('in a window of %i × %i, or one zoomed in to it, it begins with what it is', async (width, height) => {
    const tab = await browser.openPage(
      '<!doctype html><meta charset="utf-8"><title>x</title><p style="margin: 40px 20px">Bought by Alibaba</p>',
    );
    await tab.setViewport({ width, height });
    await openCard(tab, 'Alibaba', 'Alibaba Group');
    const hidden = await inPopover(
      tab,
      (root) => {
        const bottomOf = (selector: string): number =>
          root.querySelector(selector)?.getBoundingClientRect().bottom ?? NaN;
        return bottomOf('.definition') - bottomOf('.scroller');
      },
      undefined,
    );
    expect(hidden).toBeLessThanOrEqual(0);
  });

  it('looks the same on a page that unsets everything and spaces letters out', async () => {
    const plain = await sizesWith('');
    expect(plain).not.toEqual([]);
    expect(
      await sizesWith(
        '* { all: unset !important; font-size: 40px !important; letter-spacing: 3px !important } style, title { display: none !important }',
      ),
    ).toEqual(plain);
  });
});

describe('a name that wraps over two lines', () => {
  it('gets its card at the fragment under the pointer, over neither', async () => {
    const tab = await browser.openPage(
      page(
        '<p>Alibaba Group said so.</p>',
        'p { width: 400px; margin: 100px 40px; font-size: 20px; text-indent: 300px }',
      ),
    );
    const [first, second] = await textBoxes(tab, 'Alibaba Group');
    if (!first || !second) throw new Error('The name does not wrap');
    for (const fragment of [second, first]) {
      await tab.mouse.move(900, 700);
      await tab.mouse.move(fragment.left + 10, fragment.top + 8);
      await tab.mouse.move(fragment.left + 14, fragment.top + 8);
      await until(() => popoverBox(tab));
      const card = await cardEdges(tab);
      expect([overlaps(card, first), overlaps(card, second)]).toEqual([false, false]);
      expect(
        Math.min(Math.abs(card.left - fragment.left), Math.abs(card.right - fragment.right)),
      ).toBeLessThan(12);
      await tab.keyboard.press('Escape');
      await waitUntilClosed(tab);
    }
  });
});

describe('a page that moves under an open card', () => {
  it('keeps the card at the term while it scrolls', async () => {
    const tab = await browser.openPage(
      page('<p>Paid with Alipay</p><div style="height: 3000px"></div>', 'p { margin: 300px 40px }'),
    );
    await openCard(tab, 'Alipay');
    const before = await cardEdges(tab);
    await tab.evaluate(() => scrollTo(0, 120));
    await expect.poll(async () => Math.round((await cardEdges(tab)).top - before.top)).toBe(-120);
  });

  it('closes the card when its term scrolls out of a box', async () => {
    const tab = await browser.openPage(
      page(
        '<div id="box" style="height: 200px; overflow: auto; margin: 100px"><p>Paid with Alipay</p><div style="height: 2000px"></div></div>',
      ),
    );
    await openCard(tab, 'Alipay');
    await tab.evaluate(() => document.querySelector('#box')?.scrollTo(0, 900));
    expect(await waitUntilClosed(tab)).toBe(true);
  });

  it('keeps the card when another name of its paragraph is no longer marked', async () => {
    await browser.setSettings({ muted: null });
    const tab = await browser.openPage(page('<p>Paid with Alipay, not on Taobao</p>'));
    await openCard(tab, 'Alipay');
    await tab.evaluate(() => {
      const marked = new Set<boolean>();
      Object.assign(globalThis, { marked });
      const look = (): void => {
        const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        marked.add(ranges.some(({ startOffset }) => startOffset === 'Paid with '.length));
        requestAnimationFrame(look);
      };
      look();
    });
    await browser.setSettings({ muted: ['taobao'] });
    await until(async () => (await markedWords(tab)).join() === 'Alipay');
    expect(await popoverText(tab)).toContain('支付宝');
    await browser.setSettings({ muted: null });
    await until(async () => (await markedWords(tab)).join() === 'Alipay,Taobao');
    // Not in one frame without its mark.
    expect(await tab.evaluate(() => [...Reflect.get(globalThis, 'marked')])).toEqual([true]);
    await tab.evaluate(() => document.querySelector('p')?.replaceChildren('Paid in cash'));
    expect(await waitUntilClosed(tab)).toBe(true);
  });

  it('closes the card when the text of its term changes, and opens the next', async () => {
    const tab = await browser.openPage(page('<p>Paid with Alipay</p><p>Taobao</p>'));
    await openCard(tab, 'Alipay');
    await tab.evaluate(() => {
      const text = document.querySelector('p')?.firstChild;
      // Shorter than where the name began.
      if (text) text.nodeValue = 'Paid';
    });
    await waitUntilClosed(tab);
    await openCard(tab, 'Taobao');
    expect(await popoverText(tab)).toContain('淘宝');
  });
});

/** Zooms in with two fingers, for which the driver of Firefox has no word. */
async function pinch(tab: Page, scale: number): Promise<void> {
  const session = await tab.createCDPSession();
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: scale });
  await expect.poll(() => tab.evaluate(() => visualViewport?.scale)).toBe(scale);
}

describe('a page zoomed in with two fingers', () => {
  const PINCHED = page('<p style="margin: 300px 200px 3000px">Paid with Alipay</p>');

  it('gets its card into what is seen of it, off the term', async () => {
    if (browser.kind === 'firefox') return;
    const tab = await browser.openPage(PINCHED);
    // The pointer rests once: the mark must be there.
    await expect.poll(() => markedWords(tab)).toEqual(['Alipay']);
    await pinch(tab, 2);
    const seen = await tab.evaluate(() => {
      const { offsetLeft = 0, offsetTop = 0, width = 0, height = 0 } = visualViewport ?? {};
      return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
    });
    const [term] = await textBoxes(tab, 'Alipay');
    if (!term) throw new Error('No term');
    const [x, y] = [term.left - seen.left + 8, term.top - seen.top + 8];
    await tab.mouse.move(x - 4, y);
    await tab.mouse.move(x, y);
    await until(async () => (await popoverText(tab))?.startsWith('Alipay'));
    const card = await cardEdges(tab);
    expect(overlaps(card, term)).toBe(false);
    expect([card.left >= seen.left, card.top >= seen.top]).toEqual([true, true]);
    expect([card.right <= seen.right, card.bottom <= seen.bottom]).toEqual([true, true]);
  });

  it('loses a card that went with the pointer, and keeps one that was used at its name', async () => {
    if (browser.kind === 'firefox') return;
    // So large that the pointer stays on it.
    const tab = await browser.openPage(page('<p style="margin: 0; font-size: 80px">Alipay</p>'));
    await openCard(tab, 'Alipay');
    await pinch(tab, 1.5);
    await waitUntilClosed(tab);
    const other = await browser.openPage(PINCHED);
    await openCard(other, 'Alipay');
    await clickInPopover(other, 'Wrong meaning?');
    const before = await cardEdges(other);
    await pinch(other, 1.5);
    const after = await cardEdges(other);
    expect([after.left, after.top]).toEqual([before.left, before.top]);
  });
});
