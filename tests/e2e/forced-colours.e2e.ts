import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  clickInPopover,
  inPopover,
  popoverStands,
  popoverText,
  startBrowser,
  until,
  type TestBrowser,
} from './harness.ts';
import { isFilled, isFilledAt } from './painting.ts';
import { openCard } from './pointing.ts';
import { createPageKeeper, openPopupIn } from './popup-page.ts';

/** What tells one thing from another under a high-contrast theme, whose colours take the place of ours. */

const ARTICLE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Article</title>
  <p style="margin: 80px">Shops took Alipay.</p>`;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser({ width: 1000, height: 900, forcedColors: true });
});
afterAll(() => browser.close());
const keep = createPageKeeper();

/** Where the first button of a card is that reads so or has this label. */
const boxInCard = (page: Page, label: string): Promise<{ x: number; y: number; height: number }> =>
  until(() =>
    inPopover(
      page,
      (root, wanted) => {
        const buttons = [...root.querySelectorAll('button')];
        const button = buttons.find((each) => (each.ariaLabel ?? each.textContent) === wanted);
        if (!button) return undefined;
        const { x, y, height } = button.getBoundingClientRect();
        return { x, y, height };
      },
      label,
    ),
  );

describe('in forced colours', () => {
  it('the first button of a page is filled, the others are not', async () => {
    const options = keep(await browser.openExtensionPage('options.html#/own'));
    await options.waitForSelector('.button.primary');
    await options.bringToFront();
    expect(await isFilled(options, '.button.primary')).toBe(true);
    expect(await isFilled(options, '.button.primary + .button')).toBe(false);
    await options.hover('.button.primary');
    expect(await isFilled(options, '.button.primary')).toBe(true);
  });

  it('so it is in the popup, where rows have no patches', async () => {
    const article = keep(await browser.openPage(ARTICLE));
    const card = keep(await openPopupIn(browser, '#/entry/alipay', article));
    await card.waitForSelector('.primary');
    await card.bringToFront();
    expect(await isFilled(card, '.primary')).toBe(true);
    expect(await isFilled(card, '.back')).toBe(false);
    const search = keep(await openPopupIn(browser, '#/search/ali'));
    await search.waitForSelector('.rows .row');
    const papers = await search.$$eval('body, .row, .row *:not(mark, .chip)', (elements) => [
      ...new Set(elements.map((each) => getComputedStyle(each).backgroundColor)),
    ]);
    // That of the page, or none.
    expect(papers.length).toBeLessThanOrEqual(2);
  });

  it('a card tells a pressed pin, and the way back from what can be done', async () => {
    const page = await browser.openPage(ARTICLE);
    await openCard(page, 'Alipay');
    await clickInPopover(page, 'Keep open');
    const edges = (): Promise<string[] | undefined> =>
      inPopover(
        page,
        (root) =>
          [...root.querySelectorAll('.icon-button')].map((each) => getComputedStyle(each).borderTopWidth),
        undefined,
      );
    await expect.poll(async () => new Set(await edges()).size).toBe(2);
    await clickInPopover(page, 'I know this');
    await until(async () => (await popoverText(page))?.includes('no longer marked'));
    await until(() => popoverStands(page));
    expect(await isFilledAt(page, await boxInCard(page, 'Undo'))).toBe(true);
    expect(await isFilledAt(page, await boxInCard(page, 'I know this'))).toBe(false);
    await browser.setSettings({ muted: null });
  });

  it("the map's ties have one colour, another than that of rivals", async () => {
    const map = keep(await browser.openExtensionPage('options.html#/map'));
    await map.waitForSelector('.map-tie');
    const coloursOf = (selector: string): Promise<string[]> =>
      map.$$eval(selector, (lines) => [...new Set(lines.map((line) => getComputedStyle(line).stroke))]);
    const ties = await coloursOf('.map-tie:not([data-tied="true"])');
    expect(ties).toHaveLength(1);
    expect(await coloursOf('.map-rivalry')).not.toEqual(ties);
  });
});
