import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { findFaults } from './axe.ts';
import type { TestBrowser } from './harness.ts';

/** Fewer elements than any page of ours has, or than are measured on it: less was looked at than there is. */
const FEWEST = { checked: 12, contrastChecked: 3 };

/** Holds that axe objects to nothing in one of our own pages, light or dark. */
export async function expectNoFaultInEitherTheme(browser: TestBrowser, page: Page): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await browser.setSettings({ theme });
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
    const isDark = theme === 'dark';
    const { faults, checked, contrastChecked } = await findFaults(page, { coloursOnly: isDark });
    expect({ theme, faults }).toEqual({ theme, faults: [] });
    if (!isDark) expect(checked).toBeGreaterThan(FEWEST.checked);
    expect(contrastChecked).toBeGreaterThan(FEWEST.contrastChecked);
  }
  await browser.setSettings({ theme: null });
}
