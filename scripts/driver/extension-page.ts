import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Takes a tab to one of the extension's own pages and waits until it is loaded. */
export async function goToExtensionPage(page: Page, url: string): Promise<void> {
  // In Firefox the driver never learns that an extension page has loaded: going there is started, then polled for.
  page.goto(url).catch(() => undefined);
  await until(() =>
    page
      .evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', url)
      .catch(() => false),
  );
}
