import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** Whether anything in the page matches a selector now. */
export const isThere = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.querySelector(wanted) !== null, selector);

const statusOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector('.save-status output')?.textContent ?? undefined);

/** Clicks a control of the settings and waits until the page says that it is saved. */
export async function choose(options: Page, selector: string): Promise<void> {
  await options.bringToFront();
  const control = await options.waitForSelector(selector);
  await control?.evaluate((element) => element instanceof HTMLElement && element.click());
  await expect.poll(() => statusOf(options)).toBe('Saved');
}

/** Takes the last change back. */
export const undo = (options: Page): Promise<void> =>
  options.evaluate(() => document.querySelector<HTMLButtonElement>('.save-status button')?.click());
