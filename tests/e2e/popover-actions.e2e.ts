import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { markedWords, openArticle } from './article.ts';
import {
  clickInPopover,
  inPopover,
  popoverBox,
  popoverText,
  startBrowser,
  until,
  type TestBrowser,
} from './harness.ts';
import { cardEdges, openCard, overlaps, textBoxes, waitUntilClosed, type Edges } from './pointing.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser({ width: 1000, height: 800 });
  return () => browser.close();
});

describe('what a reader can do', () => {
  it('"I know this" takes the marks away, and undo brings them back', async () => {
    const page = await openArticle(browser);
    await openCard(page, 'Alipay');
    await clickInPopover(page, 'I know this');
    await expect.poll(() => markedWords(page)).not.toContain('Alipay');
    expect(await popoverText(page)).toContain('Alipay is no longer marked.');
    await clickInPopover(page, 'Undo');
    await expect.poll(() => markedWords(page)).toContain('Alipay');
  });

  it('"I know this" takes them away at once on a page that took long to read', async () => {
    const line = 'Parcels, ports and prices of the day, of Ali and of Tao, and what an Ant may carry. ';
    const page = await browser.openPage(
      `<!doctype html><title>Long</title><p>Alipay pays.</p>${`<p>${line.repeat(30)}</p>`.repeat(400)}`,
    );
    await until(async () => (await markedWords(page)).includes('Alipay'));
    await openCard(page, 'Alipay');
    await clickInPopover(page, 'I know this');
    await until(async () => (await popoverText(page))?.includes('Alipay is no longer marked.'));
    // The pause after a reading as long as the first may last 2 s.
    await expect.poll(() => markedWords(page), { timeout: 600, interval: 50 }).not.toContain('Alipay');
    await clickInPopover(page, 'Undo');
    await expect.poll(() => markedWords(page)).toContain('Alipay');
  });

  it('"Off on this site" takes all marks away, and undo brings them back', async () => {
    const page = await openArticle(browser);
    await openCard(page, 'Alipay');
    await clickInPopover(page, 'Off on this site');
    await expect.poll(() => markedWords(page)).toEqual([]);
    expect(await popoverText(page)).toContain('Off on news.example.');
    await clickInPopover(page, 'Undo');
    await expect.poll(async () => (await markedWords(page)).length).toBeGreaterThan(2);
  });

  it.each(['I know this', 'Off on this site'])('"%s" pressed twice keeps the way back', async (action) => {
    await browser.setSettings({ siteMode: 'only', sitesOn: ['news.example'] });
    const page = await openArticle(browser);
    await openCard(page, 'Alipay');
    await clickInPopover(page, action);
    await until(async () => (await popoverText(page))?.includes('Undo'));
    await expect.poll(() => markedWords(page)).not.toContain('Alipay');
    await clickInPopover(page, action);
    // What the second press tells is drawn by then.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await clickInPopover(page, 'Undo');
    await expect.poll(() => markedWords(page)).toContain('Alipay');
    await browser.setSettings({ siteMode: null, sitesOn: null });
  });

  it('"Off on this site" means the site that made the page, where its address is none of a site', async () => {
    const page = await openArticle(browser);
    await page.evaluate(() => {
      location.href = URL.createObjectURL(new Blob(['<p>Paid with Alipay'], { type: 'text/html' }));
    });
    await until(() => page.url().startsWith('blob:'));
    await openCard(page, 'Alipay');
    await clickInPopover(page, 'Off on this site');
    await expect.poll(() => popoverText(page)).toContain('Off on news.example.');
    await expect.poll(() => markedWords(page)).toEqual([]);
    await clickInPopover(page, 'Undo');
    await expect.poll(() => markedWords(page)).toEqual(['Alipay']);
  });

  it('"Wrong meaning?" says why, and stores a rule for these words', async () => {
    const page = await openArticle(browser);
    await openCard(page, 'Taobao');
    await clickInPopover(page, 'Wrong meaning?');
    await until(async () => (await popoverText(page))?.includes('the page says “Taobao”'));
    await clickInPopover(page, 'Not on news.example');
    await expect.poll(() => markedWords(page)).not.toContain('Taobao');
    await clickInPopover(page, 'Undo');
    await expect.poll(() => markedWords(page)).toContain('Taobao');
  });

  it.each([
    [320, [2, 2]],
    [380, [4]],
    [440, [4]],
  ])('begins where the text does, in a window of %i px', async (width, lines) => {
    const page = await openArticle(browser);
    await page.setViewport({ width, height: 800 });
    await openCard(page, 'Alipay');
    const { text, action, tops } = await until(() =>
      inPopover(
        page,
        (root) => {
          const startOf = (selector: string): number => {
            const words = document.createRange();
            words.selectNodeContents(root.querySelector(selector) ?? root);
            return words.getBoundingClientRect().left;
          };
          const actions = [...root.querySelectorAll('.actions .action')];
          return {
            text: startOf('.definition'),
            action: startOf('.action'),
            tops: actions.map((each) => each.getBoundingClientRect().top),
          };
        },
        undefined,
      ),
    );
    expect(action).toBe(text);
    expect([...new Set(tops)].map((top) => tops.filter((each) => each === top).length)).toEqual(lines);
  });

  it('copies with sources; where there is no clipboard, the text is laid out selected', async () => {
    const page = await openArticle(browser);
    await openCard(page, 'Alipay');
    await clickInPopover(page, 'Copy');
    const citation = await until(() =>
      inPopover(
        page,
        (root) => {
          const field = root.querySelector('textarea');
          if (!field || root.activeElement !== field) return undefined;
          // Shown from its beginning on.
          const isWhole = field.selectionStart === 0 && field.selectionEnd === field.value.length;
          return isWhole && field.scrollTop === 0 ? field.value : undefined;
        },
        undefined,
      ),
    );
    expect(citation).toMatch(
      /^Alipay \(支付宝, Zhīfùbǎo\): .+\nWhich Ali\? glossary, as of [A-Z][a-z]{2} (\d+, )?\d{4}\./,
    );
    expect(await popoverText(page)).toContain('No clipboard on this page.');
    const box = await inPopover(
      page,
      (root) => {
        const why = root.querySelector('.why');
        const actions = root.querySelector('.actions')?.getBoundingClientRect().bottom ?? Infinity;
        return (
          why && { pieces: why.getClientRects().length, room: why.getBoundingClientRect().top - actions }
        );
      },
      undefined,
    );
    expect(box).toEqual({ pieces: 1, room: 4 });
    expect((await popoverBox(page))?.width).toBe(360);
  });

  it('the buttons of a pinned card lie below a card that opens over it', async () => {
    const page = await openArticle(browser);
    await openCard(page, 'Alipay');
    await clickInPopover(page, 'Keep open');
    await page.mouse.move(900, 780, { steps: 3 });
    await openCard(page, 'Taobao', 'Alipay');
    const onTop = await until(() =>
      inPopover(
        page,
        (root) => {
          const [pinned, second] = root.querySelectorAll('.popover');
          return (
            second &&
            [...(pinned?.querySelectorAll('.controls button') ?? [])].map((button) => {
              const { x, y } = button.getBoundingClientRect();
              return second.contains(root.elementFromPoint(x + 4, y + 4));
            })
          );
        },
        undefined,
      ),
    );
    expect(onTop).toEqual([true, true, true]);
  });
});

/** A page whose only term stands this far from the top, px. */
const termAt = (term: string, top: number, direction = 'ltr'): string =>
  `<!doctype html><html lang="en" dir="${direction}"><title>Side</title><p style="position: fixed; top: ${top}px; inset-inline-start: 300px; margin: 0; font: 16px/24px sans-serif">${term}</p>`;

/** The card's edges, once it was seen not to lie over the term, nor beyond an edge. */
async function edgesOffTerm(page: Page, text: string): Promise<Edges> {
  const card = await cardEdges(page);
  const height = await page.evaluate(() => innerHeight);
  const terms = await textBoxes(page, text);
  expect(terms).toHaveLength(1);
  expect([terms.some((term) => overlaps(term, card)), card.top >= 7, card.bottom <= height - 7]).toEqual([
    false,
    true,
    true,
  ]);
  return card;
}

describe('a card that is used keeps its side of the term', () => {
  it.each(['ltr', 'rtl'])('above it, squeezed, whatever opens in it, pinned too (%s)', async (direction) => {
    const page = await browser.openPage(termAt('Alipay', 330, direction));
    await page.setViewport({ width: 1000, height: 480 });
    await openCard(page, 'Alipay');
    const { left, bottom } = await edgesOffTerm(page, 'Alipay');
    expect(bottom).toBeLessThan(330);
    for (const press of ['Compare with Alibaba Group', 'Keep open', 'More', 'Wrong meaning?']) {
      await clickInPopover(page, press);
      const now = await edgesOffTerm(page, 'Alipay');
      expect([press, now.left, Math.round(now.bottom)]).toEqual([press, left, Math.round(bottom)]);
    }
  });

  it('in the view of a page at 400 %, with a scroll bar, too: off the term, in the half with more room', async () => {
    for (const top of [20, 60, 116, 200]) {
      const source = termAt('Alipay', top).replace('inset-inline-start: 300px', 'inset-inline-start: 120px');
      const page = await browser.openPage(`${source}<div style="height: 900px"></div>`);
      await page.setViewport({ width: 320, height: 256 });
      await openCard(page, 'Alipay');
      const card = await edgesOffTerm(page, 'Alipay');
      const width = await page.evaluate(() => document.documentElement.clientWidth);
      expect([card.left, card.right]).toEqual([8, width - 8]);
      await clickInPopover(page, 'More');
      expect(await edgesOffTerm(page, 'Alipay')).toEqual(card);
    }
  });

  it('below it, where only above has room for what opens', async () => {
    const page = await browser.openPage(termAt('Lazada', 540));
    await page.setViewport({ width: 1000, height: 1400 });
    await openCard(page, 'Lazada');
    const card = await edgesOffTerm(page, 'Lazada');
    await page.keyboard.press('Escape');
    await waitUntilClosed(page);
    await page.mouse.move(1, 1);
    await page.setViewport({ width: 1000, height: Math.ceil(card.bottom) + 14 });
    await openCard(page, 'Lazada');
    expect(await edgesOffTerm(page, 'Lazada')).toEqual(card);
    await clickInPopover(page, 'Wrong meaning?');
    const grown = await edgesOffTerm(page, 'Lazada');
    expect([grown.left, grown.top]).toEqual([card.left, card.top]);
    expect(grown.bottom).toBeGreaterThan(card.bottom);
  });
});
