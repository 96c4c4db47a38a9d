import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { findFaults, type AxeReport } from './axe.ts';
import {
  clickInPopover,
  inPopover,
  markBox,
  popoverText,
  startBrowser,
  until,
  type TestBrowser,
} from './harness.ts';
import { openCard, restOn, waitUntilClosed } from './pointing.ts';
import { tabIdOf } from './popup-page.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser({ width: 1000, height: 900 });
  return () => browser.close();
});

const page = (css = '', body = '<p>Shoppers paid with Alipay on Saturday.</p><input id="field">'): string =>
  `<!doctype html><html lang="en"><title>Access</title><style>p { margin: 40px } ${css}</style><main>${body}</main>`;

/** Fewer contrast checks than this, and axe has looked at something else than a card. */
const FEWEST_CHECKED = 12;

/**
 * Runs axe over the open card. It cannot see closed roots, so it gets a copy of the same nodes and styles in an open
 * one, in the same page.
 */
async function faultsOfCard(tab: Page): Promise<AxeReport> {
  await inPopover(
    tab,
    (root) => {
      const copy = document.createElement('div');
      copy.id = 'copy';
      copy.style.cssText = 'position: fixed; inset: 0';
      copy.attachShadow({ mode: 'open' }).append(...[...root.childNodes].map((node) => node.cloneNode(true)));
      document.querySelector('main')?.replaceChildren(copy);
    },
    undefined,
  );
  // The card itself would lie over its copy, and axe measures no contrast of what is covered.
  await tab.keyboard.press('Escape');
  await waitUntilClosed(tab);
  await tab.evaluate(() => {
    for (const animation of document.querySelector('#copy')?.shadowRoot?.getAnimations() ?? [])
      animation.finish();
  });
  return findFaults(tab, '#copy');
}

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
  const tab = await kind.openPage(page(css));
  await until(() => markBox(tab, 'Alipay'));
  const tabId = await tabIdOf(kind, tab);
  const desk = await kind.desk();
  await desk.evaluate(
    async (id, answer) =>
      (globalThis.browser ?? globalThis.chrome)?.scripting.executeScript({
        target: { tabId: id },
        func: (given: string) => {
          const scanner = globalThis.whichAli?.scanner;
          if (!scanner) throw new Error('No scanner');
          scanner.getCards = () => {
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
  const tab = await kind.openPage(page(css));
  await whole(tab);
  const reports = [await faultsOfCard(tab)];
  for (const failing of FAILING) reports.push(await faultsOfCard(await openWithout(kind, css, failing)));
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
      const tab = await contrasting.openPage(page());
      expect(await tab.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(await lookAtAll(contrasting, '')).toEqual({ faults: [], checked: ALL_CHECKED });
    } finally {
      await contrasting.close();
    }
  });

  it('with a notice, on an entry opened from another in a pinned card', async () => {
    const tab = await browser.openPage(page());
    await openCard(tab, 'Alipay');
    await clickInPopover(tab, 'Keep open');
    await clickInPopover(tab, 'Ant Group');
    await until(async () => (await popoverText(tab))?.includes('Back to Alipay'));
    await clickInPopover(tab, 'I know this');
    await until(async () => (await popoverText(tab))?.includes('no longer marked'));
    const { faults, contrastChecked } = await faultsOfCard(tab);
    expect(faults).toEqual([]);
    expect(contrastChecked).toBeGreaterThan(FEWEST_CHECKED);
    await browser.setSettings({ muted: null });
  });
});

describe('axe finds nothing in a sheet', () => {
  it('that a tap opened', async () => {
    const tab = await browser.openPage(page());
    const { x, y, width, height } = await until(() => markBox(tab, 'Alipay'));
    await tab.touchscreen.tap(x + width / 2, y + height / 2);
    await until(async () => (await popoverText(tab))?.startsWith('Alipay'));
    const { faults, contrastChecked } = await faultsOfCard(tab);
    expect(faults).toEqual([]);
    expect(contrastChecked).toBeGreaterThan(FEWEST_CHECKED);
  });
});

describe('a screen reader', () => {
  it('is told of a dialog with the name and the definition', async () => {
    const tab = await browser.openPage(page());
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
        ];
      },
      undefined,
    );
    expect(dialog).toEqual(['false', 'Alipay', expect.stringContaining('Ant Group')]);
  });

  it('hears of a card that opens without the focus, once', async () => {
    const tab = await browser.openPage(page());
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
