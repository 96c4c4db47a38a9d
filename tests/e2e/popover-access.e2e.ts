import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openArticle } from './article.ts';
import { findCardFaults } from './axe.ts';
import {
  clickInPopover,
  inPopover,
  markBox,
  popoverStands,
  popoverText,
  startBrowser,
  until,
  type TestBrowser,
} from './harness.ts';
import { isLightAt } from './painting.ts';
import { cardEdges, openCard, restOn } from './pointing.ts';
import { tabIdOf } from './popup-page.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser({ width: 1000, height: 900 });
  return () => browser.close();
});

/** Fewer contrast checks than this, and axe has looked at something else than a card. */
const FEWEST_CHECKED = 12;

const whole = async (tab: Page): Promise<void> => {
  await openCard(tab, 'Alipay');
  await clickInPopover(tab, 'Show');
  await clickInPopover(tab, 'Compare with Alibaba Group');
  await clickInPopover(tab, 'More');
  await clickInPopover(tab, 'As of');
  await clickInPopover(tab, 'Wrong meaning?');
};

/** What becomes of the cards a page asks for, what their reader is told. */
const FAILING = [
  ['a background that does not answer', 'never', 'Looking it up'],
  ['a background that refuses', 'refused', 'could not be loaded'],
  ['no such entry', 'none', 'could not be loaded'],
] as const;

/** Opens the card of a page that gets none. */
async function openWithout(
  kind: TestBrowser,
  css: string,
  [, cards, told]: (typeof FAILING)[number],
): Promise<Page> {
  const tab = await openArticle(kind, { css });
  const tabId = await tabIdOf(kind, tab);
  const desk = await kind.desk();
  await desk.evaluate(
    async (id, answer) =>
      (globalThis.browser ?? globalThis.chrome)?.scripting.executeScript({
        target: { tabId: id },
        func: (given: string) => {
          const port = globalThis.whichAli?.port;
          if (!port) throw new Error('No port');
          port.getCards = () => {
            if (given === 'never') return new Promise(() => {});
            return given === 'none' ? Promise.resolve([]) : Promise.reject(new Error('No background'));
          };
        },
        args: [answer],
      }),
    tabId,
    cards,
  );
  await tab.bringToFront();
  await restOn(tab, 'Alipay');
  await until(async () => (await popoverText(tab))?.includes(told));
  return tab;
}

/** What axe finds in the whole card and in those that did not come, and of how many texts it measured the contrast. */
async function lookAtAll(kind: TestBrowser, css: string): Promise<{ faults: string[]; checked: number[] }> {
  const tab = await openArticle(kind, { css });
  await whole(tab);
  const reports = [await findCardFaults(tab)];
  for (const failing of FAILING) reports.push(await findCardFaults(await openWithout(kind, css, failing)));
  return {
    faults: reports.flatMap(({ faults }) => faults),
    checked: reports.map(({ contrastChecked }) => contrastChecked),
  };
}

/** Of the whole card, and of those that did not come: the name and what is told, and a button. */
const ALL_CHECKED = [expect.toSatisfy((count: number) => count > FEWEST_CHECKED), 2, 3, 3];

describe('axe finds nothing in a card, nor in one that is on its way or did not come', () => {
  it.each([
    ['on a light page', ''],
    ['on a dark page', 'html { background: #111; color: #eee }'],
  ])('%s', async (_, css) => {
    expect(await lookAtAll(browser, css)).toEqual({ faults: [], checked: ALL_CHECKED });
  });

  it('in forced colours', async () => {
    const contrasting = await startBrowser({ width: 1000, height: 900, forcedColors: true });
    try {
      const tab = await openArticle(contrasting);
      expect(await tab.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(await lookAtAll(contrasting, '')).toEqual({ faults: [], checked: ALL_CHECKED });
    } finally {
      await contrasting.close();
    }
  });

  it('with a notice, on an entry opened from another in a pinned card', async () => {
    const tab = await openArticle(browser);
    await openCard(tab, 'Alipay');
    await clickInPopover(tab, 'Keep open');
    await clickInPopover(tab, 'Ant Group');
    await until(async () => (await popoverText(tab))?.includes('Back to Alipay'));
    await clickInPopover(tab, 'I know this');
    await until(async () => (await popoverText(tab))?.includes('no longer marked'));
    const { faults, contrastChecked } = await findCardFaults(tab);
    expect(faults).toEqual([]);
    expect(contrastChecked).toBeGreaterThan(FEWEST_CHECKED);
    await browser.setSettings({ muted: null });
  });
});

describe('a page that a filter inverts', () => {
  it.each([
    ['light', '#fff', '#111', false],
    ['dark', '#111', '#eee', true],
  ])('%s before, gets the card that goes with what is seen', async (_, paper, ink, isLight) => {
    const page = await openArticle(browser, {
      css: `html { filter: invert(100%) hue-rotate(180deg); background: ${paper}; color: ${ink} }`,
    });
    await openCard(page, 'Alipay');
    const { left, top } = await cardEdges(page);
    await until(() => popoverStands(page));
    expect([await isLightAt(page, 4, 4), await isLightAt(page, left + 6, top + 90)]).toEqual([
      isLight,
      isLight,
    ]);
  });
});

describe('axe finds nothing in a sheet', () => {
  it('that a tap opened', async () => {
    const tab = await openArticle(browser);
    const { x, y, width, height } = await until(() => markBox(tab, 'Alipay'));
    await tab.touchscreen.tap(x + width / 2, y + height / 2);
    await until(async () => (await popoverText(tab))?.startsWith('Alipay'));
    const { faults, contrastChecked } = await findCardFaults(tab);
    expect(faults).toEqual([]);
    expect(contrastChecked).toBeGreaterThan(FEWEST_CHECKED);
  });
});

describe('a screen reader', () => {
  it('is told of a dialog with the name and the definition, and not in the language of the page', async () => {
    const tab = await openArticle(browser);
    await tab.evaluate(() => (document.documentElement.lang = 'ja'));
    await openCard(tab, 'Alipay');
    const dialog = await inPopover(
      tab,
      (root) => {
        const element = root.querySelector('[role=dialog]');
        const referred = (name: string): string | undefined =>
          root.getElementById(element?.getAttribute(name) ?? '')?.textContent ?? undefined;
        return [
          element?.getAttribute('aria-modal'),
          referred('aria-labelledby'),
          referred('aria-describedby'),
          ...[...root.querySelectorAll('.actions, output')].map((each) =>
            each.closest('[lang]')?.getAttribute('lang')?.slice(0, 2),
          ),
        ];
      },
      undefined,
    );
    expect(dialog).toEqual(['false', 'Alipay', expect.stringContaining('Ant Group'), 'en', 'en', 'en']);
  });

  it('hears of a card that opens without the focus, once', async () => {
    const tab = await openArticle(browser);
    await openCard(tab, 'Alipay');
    const said = (): Promise<string[] | undefined> =>
      inPopover(
        tab,
        (root) => [...root.querySelectorAll('output')].map((each) => each.textContent).filter(Boolean),
        undefined,
      );
    await expect.poll(said).toEqual(['Alipay, explained in a panel on the page.']);
  });
});
