import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clickInPopover, inPopover, startBrowser, type TestBrowser } from './harness.ts';
import { openCard } from './pointing.ts';
import {
  createPageKeeper,
  focused,
  headword,
  listed,
  openPopupIn,
  readView,
  results,
  tabIdOf,
  type FoundView,
} from './popup-page.ts';

/** Far enough below that a jump must scroll, px. */
const FAR = 3000;
const ARTICLE = `<!doctype html><meta charset="utf-8"><title>Article</title>
  <p>Alibaba Group opened Taobao in 2003.</p><div style="height:${FAR}px"></div><p>Cainiao brings the parcels.</p>
  <iframe srcdoc="<p>Inside, Alipay pays.</p>"></iframe>`;
const LIST = ['alibaba-group', 'taobao', 'cainiao', 'alipay'];

/** What stands in the real panel. */
const standsIn = ({ view }: FoundView): unknown => {
  if (!view) return 'no panel';
  const { document } = view;
  const rows = document.querySelectorAll<HTMLElement>('.page-list > li');
  return {
    listed: [...rows].map((row) => row.dataset['entry']),
    query: document.querySelector('input')?.value,
    card: document.querySelector('.card-panel h2')?.textContent,
    pair: [...document.querySelectorAll('select')].map(({ value }) => value),
    columns: [...document.querySelectorAll('.compare thead th')].map(({ textContent }) => textContent),
    spoken: document.querySelector('main > output')?.textContent,
  };
};

let browser: TestBrowser;
let desk: Page;
beforeAll(async () => {
  browser = await startBrowser({ width: 800, height: 600 });
});
afterAll(() => browser.close());
beforeEach(async () => {
  desk = await browser.desk();
});
const keep = createPageKeeper();

const panelShows = (): Promise<unknown> => readView(desk, 'sidepanel.html', standsIn);

/** From the popup, at a place. The popup closes. */
async function openBeside(page: Page, hash: string, sign: string): Promise<void> {
  const popup = keep(await openPopupIn(browser, hash, page));
  await popup.waitForSelector(sign);
  await popup.bringToFront();
  await (await popup.waitForSelector('.beside'))?.click();
  await page.bringToFront();
}

describe('the side panel, by the keyboard alone', () => {
  // In a tab of its own, which a driver can give keys in both browsers.
  it('answers, opens cards, goes back to the row left, and stays when it goes to a mention', async () => {
    const page = keep(await browser.openPage(ARTICLE, 'keys.example'));
    const panel = keep(await browser.openExtensionPage(`sidepanel.html?tab=${await tabIdOf(browser, page)}`));
    // Nothing is read while another tab hides the page, as no panel does.
    await page.bringToFront();
    await expect.poll(() => listed(panel)).toEqual(LIST);
    await panel.bringToFront();
    expect(await focused(panel)).toBe('field: ');
    await panel.keyboard.type('a');
    // One letter is too little for an answer, and no mistake.
    await panel.waitForSelector('.no-hits .state');
    expect(await panel.$('.no-hits-title')).toBeNull();
    await panel.keyboard.type('lip');
    await expect.poll(() => results(panel).then(([first]) => first)).toBe('alipay');
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('ArrowDown');
    const second = await focused(panel);
    await panel.keyboard.press('Enter');
    await expect.poll(() => headword(panel)).toBeTruthy();
    await expect.poll(() => focused(panel)).toBe(await headword(panel));
    await panel.keyboard.press('Escape');
    await expect.poll(() => focused(panel)).toBe(second);
    await panel.keyboard.press('Escape');
    await expect.poll(() => listed(panel)).toEqual(LIST);
    expect(await focused(panel)).toBe('field: ');
    for (let row = 0; row < 3; row++) await panel.keyboard.press('ArrowDown');
    expect(await focused(panel)).toBe('cainiao');
    await panel.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(FAR / 2);
    await page.bringToFront();
    await expect
      .poll(() => inPopover(page, (root) => root.activeElement?.textContent, undefined))
      .toBe('Cainiao');
    expect(await listed(panel)).toEqual(LIST);
  });
});

describe('the side panel, beside the page', () => {
  it('opens from the popup with what that shows', async () => {
    const page = keep(await browser.openPage(ARTICLE, 'beside.example'));
    await openBeside(page, '#/compare/huabei/aliexpress', '.compare thead');
    await expect
      .poll(panelShows)
      .toMatchObject({ pair: ['huabei', 'aliexpress'], columns: ['Huabei', 'AliExpress'] });
    // It is open now, and goes where it is sent.
    await openBeside(page, '#/entry/tmall', '.entry-card');
    await expect.poll(panelShows).toMatchObject({ card: 'Tmall', spoken: 'Beside the page: Tmall' });
    await openBeside(page, '#/search/taobbo', '.meant');
    await expect.poll(panelShows).toMatchObject({ query: 'taobbo' });
  });

  it('takes a comparison from a card in the page, where else the popup would open', async () => {
    const page = keep(await browser.openPage(`<!doctype html><title>One</title><p>Cainiao`, 'pair.example'));
    await page.bringToFront();
    await openCard(page, 'Cainiao');
    await clickInPopover(page, 'Compare with Alibaba Group');
    // The focus stays in the page: what came is told aloud.
    await expect.poll(panelShows).toMatchObject({
      columns: ['Cainiao', 'Alibaba Group'],
      spoken: 'Beside the page: Cainiao and Alibaba Group side by side',
    });
    expect(await readView(desk, 'popup.html', ({ view }) => view !== undefined)).toBe(false);
  });

  it('lists what the page in front mentions, whichever it is, while it changes', async () => {
    const first = keep(await browser.openPage(ARTICLE, 'first.example'));
    await openBeside(first, '#/search/', '.page-list');
    await expect.poll(panelShows).toMatchObject({ listed: LIST });
    const second = keep(
      await browser.openPage('<!doctype html><title>Second</title><p>Tmall only.</p>', 'second.example'),
    );
    await expect.poll(panelShows).toMatchObject({ listed: ['tmall'] });
    await second.evaluate(() => {
      history.pushState({}, '', '/route');
      document.querySelector('p')?.replaceChildren('Now Alipay and Taobao are here.');
    });
    await expect.poll(panelShows).toMatchObject({ listed: ['alipay', 'taobao'] });
    await first.bringToFront();
    await expect.poll(panelShows).toMatchObject({ listed: LIST });
    await first.evaluate(() =>
      document.querySelector('iframe')?.contentDocument?.body.append('Ant Group came later.'),
    );
    await expect.poll(panelShows).toMatchObject({ listed: [...LIST, 'ant-group'] });
  });
});
