import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  clickInPopover,
  inPopover,
  popoverBox,
  popoverText,
  startBrowser,
  until,
  type TestBrowser,
} from './harness.ts';
import { cardEdges, openCard, overlaps, restOn, textBoxes, waitUntilClosed, type Edges } from './pointing.ts';

const WIDTH = 1000;
const HEIGHT = 760;
/** px between the card and every edge. */
const GAP = 8;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser({ width: WIDTH, height: HEIGHT });
  return () => browser.close();
});

const page = (body: string, css = '', root = ''): string =>
  `<!doctype html><html lang="en" ${root}><title>Place</title><style>body { margin: 0; font: 16px/1.5 sans-serif } ${css}</style>${body}`;

/** px between a term and its card at most: the gap, and the lines of a name that wraps. */
const REACH = 40;

const isNear = (a: Edges, b: Edges): boolean =>
  overlaps({ left: a.left - REACH, top: a.top - REACH, right: a.right + REACH, bottom: a.bottom + REACH }, b);

/** Opens the card and answers what is wrong with its place; nothing when all is well. */
async function faults(tab: Page, text: string, headword = text): Promise<string[]> {
  await openCard(tab, text, headword);
  const card = await cardEdges(tab);
  const size = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const terms = await textBoxes(tab, text);
  return [
    card.left < GAP - 0.5 && `left ${card.left}`,
    card.top < GAP - 0.5 && `top ${card.top}`,
    card.right > size.width - GAP + 0.5 && `right ${card.right}`,
    card.bottom > size.height - GAP + 0.5 && `bottom ${card.bottom}`,
    card.right - card.left < 200 && `width ${card.right - card.left}`,
    card.bottom - card.top < 140 && `height ${card.bottom - card.top}`,
    terms.length === 0 && 'no term',
    terms.some((term) => overlaps(term, card)) && `over the term ${JSON.stringify([terms, card])}`,
    !terms.some((term) => isNear(term, card)) && `far from the term ${JSON.stringify([terms, card])}`,
  ].filter((fault) => fault !== false);
}

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
    expect(await faults(tab, 'Alipay')).toEqual([]);
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

  it('looks the same on a page that unsets everything', async () => {
    const plain = await sizesWith('');
    expect(plain).not.toEqual([]);
    expect(
      await sizesWith(
        '*, ::before { all: unset !important; font-size: 40px !important } style, title { display: none !important }',
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

  it('closes the card when the text of its term changes', async () => {
    const tab = await browser.openPage(page('<p>Paid with Alipay</p>'));
    await openCard(tab, 'Alipay');
    await tab.evaluate(() => document.querySelector('p')?.replaceChildren('Paid in cash'));
    expect(await waitUntilClosed(tab)).toBe(true);
  });
});

const showModal = (tab: Page): Promise<void> =>
  tab.evaluate(() => {
    const dialog = document.querySelector('dialog');
    if (dialog instanceof HTMLDialogElement) dialog.showModal();
    dialog?.querySelector('p')?.replaceChildren('Paid with Alipay');
  });

const hostParent = (tab: Page): Promise<string | undefined> =>
  tab.evaluate(() => document.querySelector('div[popover="manual"]')?.parentElement?.tagName);

describe('above everything', () => {
  const MODAL = page(
    '<dialog style="width: 500px; transform: translate(10px, 10px)"><p>Paid in cash</p><button>ok</button></dialog><p style="margin: 40px">Taobao was quiet</p>',
  );

  it('stands in the modal dialog that holds the mention, and can be used there', async () => {
    const tab = await browser.openPage(MODAL);
    await showModal(tab);
    expect(await faults(tab, 'Alipay')).toEqual([]);
    expect(await hostParent(tab)).toBe('DIALOG');
    await clickInPopover(tab, 'Compare with Alibaba Group');
    expect(await popoverText(tab)).toContain('Close comparison');
    await tab.keyboard.press('Escape');
    await waitUntilClosed(tab);
    expect(await tab.evaluate(() => document.querySelector('dialog')?.matches(':modal'))).toBe(true);
  });

  it('comes back on top when the page opens a modal dialog over it', async () => {
    const tab = await browser.openPage(MODAL);
    await openCard(tab, 'Taobao');
    expect(await hostParent(tab)).toBe('HTML');
    await showModal(tab);
    await expect.poll(() => hostParent(tab)).toBe('DIALOG');
    await clickInPopover(tab, 'Show');
    expect(await popoverText(tab)).toContain('Taobao');
  });

  it('a click in the card leaves the open popover that holds the mention open', async () => {
    const tab = await browser.openPage(
      page('<div popover id="menu"><p style="margin: 60px">Paid in cash</p></div>'),
    );
    await tab.evaluate(() => {
      document.querySelector<HTMLElement>('#menu')?.showPopover();
      document.querySelector('#menu p')?.replaceChildren('Paid with Alipay');
    });
    await openCard(tab, 'Alipay');
    await clickInPopover(tab, 'Show');
    expect(await tab.evaluate(() => document.querySelector('#menu')?.matches(':popover-open'))).toBe(true);
  });

  it('survives a page that throws foreign nodes out, and gives in to one that does not stop', async () => {
    const tab = await browser.openPage(page('<p>Paid with Alipay</p>'));
    const throwOut = (times: number): Promise<void> =>
      tab.evaluate((most) => {
        let left = most;
        new MutationObserver((records) => {
          for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
            if (left > 0 && node instanceof Element && node.parentNode === document.documentElement) {
              left -= 1;
              node.remove();
            }
        }).observe(document.documentElement, { childList: true });
      }, times);
    await throwOut(1);
    await openCard(tab, 'Alipay');
    await tab.keyboard.press('Escape');
    await tab.reload();
    await throwOut(1000);
    await restOn(tab, 'Alipay');
    await until(async () => (await popoverBox(tab)) === undefined);
    expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(2);
  });
});

const frame = (width: number, height: number, attributes = ''): string =>
  `<iframe ${attributes} style="margin: 200px; width: ${width}px; height: ${height}px; border: 3px solid" srcdoc="<p>Paid with Alipay</p>"></iframe>`;

/** Rests the pointer on the term in the first frame of a page. */
const restInFrame = async (tab: Page): Promise<void> => {
  const inner = await until(() => tab.frames()[1]);
  await until(() => inner.evaluate(() => CSS.highlights.size > 0));
  const box = await tab.evaluate(() => {
    const { left, top } = document.querySelector('iframe')?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { left, top };
  });
  const [term] = await inner.evaluate(() => {
    const text = document.querySelector('p')?.firstChild;
    if (!text) return [];
    const range = document.createRange();
    range.setStart(text, 10);
    range.setEnd(text, 16);
    return [...range.getClientRects()].map(({ left, top }) => ({ left, top }));
  });
  if (!term) throw new Error('No term in the frame');
  await tab.mouse.move(box.left + 3 + term.left + 8, box.top + 3 + term.top + 6);
  await tab.mouse.move(box.left + 3 + term.left + 12, box.top + 3 + term.top + 6);
};

describe('frames', () => {
  it('a small frame of the same origin shows its card in the page around it', async () => {
    const tab = await browser.openPage(page(frame(300, 120)));
    await restInFrame(tab);
    await until(() => popoverBox(tab));
    const card = await cardEdges(tab);
    expect(card.right - card.left).toBe(360);
    expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(3);
  });
});
