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
import { cardEdges, openCard, waitUntilClosed } from './pointing.ts';

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

describe('axe finds nothing', () => {
  it.each([
    ['on a light page', ''],
    ['on a dark page', 'html { background: #111; color: #eee }'],
  ])('%s', async (_, css) => {
    const tab = await browser.openPage(page(css));
    await whole(tab);
    const { faults, contrastChecked } = await faultsOfCard(tab);
    expect(faults).toEqual([]);
    expect(contrastChecked).toBeGreaterThan(FEWEST_CHECKED);
  });

  it('in forced colours', async () => {
    const contrasting = await startBrowser({ width: 1000, height: 900, forcedColors: true });
    try {
      const tab = await contrasting.openPage(page());
      expect(await tab.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      await whole(tab);
      const { faults, contrastChecked } = await faultsOfCard(tab);
      expect(faults).toEqual([]);
      expect(contrastChecked).toBeGreaterThan(FEWEST_CHECKED);
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

/** Goes to the next mention as the keyboard command does. */
const stepTo = async (tab: Page): Promise<void> => {
  const desk = await browser.desk();
  await desk.evaluate(async (url) => {
    const api = globalThis.browser ?? globalThis.chrome;
    if (!api) throw new Error('No extension API');
    const tabs = await api.tabs.query({});
    const id = tabs.find((each) => each.url === url)?.id;
    if (id === undefined) throw new Error(`No tab at ${url}`);
    await api.scripting.executeScript({
      target: { tabId: id },
      func: () => globalThis.whichAli?.scanner?.step(1),
    });
  }, tab.url());
};

const focused = (tab: Page): Promise<string | undefined> =>
  inPopover(
    tab,
    (root) => root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent ?? undefined,
    undefined,
  );

describe('without a mouse', () => {
  it('the focus goes into the card, around it with Tab, and back with Escape', async () => {
    const tab = await browser.openPage(page());
    await until(() => tab.evaluate(() => CSS.highlights.size > 0));
    await tab.focus('#field');
    await stepTo(tab);
    await expect.poll(() => focused(tab)).toBe('Alipay');
    const order: (string | undefined)[] = [];
    for (let presses = 0; presses < 3; presses += 1) {
      await tab.keyboard.press('Tab');
      order.push(await focused(tab));
    }
    expect(order).toEqual(['Ant Group', 'Alibaba Group', 'Alibaba Group']);
    await tab.keyboard.press('Escape');
    await waitUntilClosed(tab);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('field');
  });

  it('opens and leaves an entry with Enter, the focus on its name each time', async () => {
    const tab = await browser.openPage(page());
    await until(() => tab.evaluate(() => CSS.highlights.size > 0));
    await stepTo(tab);
    await expect.poll(() => focused(tab)).toBe('Alipay');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await expect.poll(() => focused(tab)).toBe('Ant Group');
    await tab.keyboard.down('Shift');
    await tab.keyboard.press('Tab');
    await tab.keyboard.up('Shift');
    expect(await focused(tab)).toBe('Back to Alipay');
    await tab.keyboard.press('Enter');
    await expect.poll(() => focused(tab)).toBe('Alipay');
  });

  it('a card is a dialog with the name and the definition', async () => {
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

  it('announces a card that opens without the focus, once', async () => {
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

describe('odd documents', () => {
  it('a strict CSP with Trusted Types changes nothing', async () => {
    const csp = `default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
    const tab = await browser.openPage(
      `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="${csp}"><title>CSP</title><p>Paid with Alipay</p>`,
    );
    await openCard(tab, 'Alipay');
    const card = await cardEdges(tab);
    expect(card.right - card.left).toBe(360);
  });
});
