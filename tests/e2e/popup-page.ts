import type { Page } from 'puppeteer-core';
import { afterEach } from 'vitest';
import type { TestBrowser } from './harness.ts';

/** Reading the popup, which in tests stands in a tab of its own. */

/** The number by which the browser's tabs know a page. */
export async function tabIdOf(browser: TestBrowser, page: Page): Promise<number> {
  const desk = await browser.desk();
  const id = await desk.evaluate(async (url) => {
    const tabs = await (globalThis.browser ?? globalThis.chrome)?.tabs.query({});
    return tabs?.find((tab) => tab.url === url)?.id;
  }, page.url());
  if (id === undefined) throw new Error(`No tab at ${page.url()}`);
  return id;
}

/** Opens the popup, at a place such as `#/entry/alipay`; `about`: it speaks of this page. */
export async function openPopupIn(browser: TestBrowser, hash: string, about?: Page): Promise<Page> {
  const tab = about ? `?tab=${await tabIdOf(browser, about)}` : '';
  return browser.openExtensionPage(`popup.html${tab}${hash}`);
}

/** What `readView` looks into; without a view as long as it is not open. */
export type FoundView = { view: typeof window | undefined };

/**
 * Reads a view of ours that is no tab, from another page of ours: Firefox shows its driver neither popup nor sidebar.
 * @param file of the view
 */
export async function readView<T>(
  desk: Page,
  file: 'popup.html' | 'sidepanel.html',
  read: (found: FoundView) => T,
): Promise<T> {
  // In an object: a driver gives no handle of a window itself.
  using found = await desk.evaluateHandle((name): FoundView => {
    const api = (globalThis.browser ?? globalThis.chrome)?.extension;
    const tabs: unknown[] = api?.getViews({ type: 'tab' }) ?? [];
    const views: unknown[] = api?.getViews() ?? [];
    return {
      view: views.find(
        (view): view is typeof window =>
          !tabs.includes(view) &&
          typeof view === 'object' &&
          view !== null &&
          'location' in view &&
          String(view.location).includes(`/${name}`),
      ),
    };
  }, file);
  return found.evaluate(read);
}

/** Has the pages that it is given closed after each test; answers the page. */
export function createPageKeeper(): (page: Page) => Page {
  const open: Page[] = [];
  afterEach(async () => {
    // The popup closes itself when it sends the reader to the page.
    await Promise.all(open.splice(0).map((page) => page.close().catch(() => undefined)));
  });
  return (page) => {
    open.push(page);
    return page;
  };
}

const entriesIn = (popup: Page, list: string): Promise<string[]> =>
  popup.$$eval(`${list} > li[data-entry]`, (rows) => rows.map((row) => row.dataset['entry'] ?? ''));

/** Ids of the entries the search answers, best first. */
export const results = (popup: Page): Promise<string[]> => entriesIn(popup, '.results > .rows');

/** Ids of the entries in the page list. */
export const listed = (popup: Page): Promise<string[]> => entriesIn(popup, '.page-list');

/** The name over the open card. */
export const headword = (popup: Page): Promise<string | null | undefined> =>
  popup.evaluate(() => document.querySelector('.entry-card h2')?.textContent);

/** What has the focus in the popup: the entry of a row, the text of anything else, and for the field what is in it. */
export const focused = (popup: Page): Promise<string | undefined> =>
  popup.evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLInputElement) return `field: ${element.value}`;
    return element?.closest<HTMLElement>('[data-entry]')?.dataset['entry'] ?? element?.textContent;
  });

/** What the popup says of a page without a list. */
export const pageState = (popup: Page): Promise<string | null | undefined> =>
  popup.evaluate(() => document.querySelector('.page-panel .state')?.textContent);

/** Types into the search field, in place of what is there. */
export async function search(popup: Page, query: string): Promise<void> {
  await popup.waitForSelector('input[type=search]');
  await popup.$eval('input[type=search]', (field) => field.select());
  await popup.type('input[type=search]', query);
}
