import { beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, type TestBrowser } from './harness.ts';
import { choose, isThere, undo } from './settings-page.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser({ restarts: true });
  return () => browser.close();
});

describe('stored settings', () => {
  it('are there after the browser was closed, and after it was killed right after "Saved"', async () => {
    let options = await browser.openExtensionPage('options.html#/settings');
    await choose(options, '[name="theme"][value="dark"]');
    await browser.restart();
    options = await browser.openExtensionPage('options.html#/settings');
    await expect.poll(() => isThere(options, '[name="theme"][value="dark"]:checked')).toBe(true);
    await choose(options, '[name="markStyle"][value="tint"]');
    await browser.restart('crash');
    options = await browser.openExtensionPage('options.html#/settings');
    await expect.poll(() => isThere(options, '[name="markStyle"][value="tint"]:checked')).toBe(true);
    // Neither start of the browser, with the extension put in anew over what it had stored, greeted again.
    expect(await browser.greetings()).toBe(0);
    await browser.setSettings({ theme: null, markStyle: null });
  });

  it('that are damaged give the defaults, a notice and the way back', async () => {
    const page = await browser.openExtensionPage('options.html#/settings');
    await page.evaluate(() =>
      (globalThis.browser ?? globalThis.chrome)?.storage.local.set({
        settings: { version: 1, changed: { markStyle: 'wavy', theme: 'dark' } },
      }),
    );
    await browser.restart();
    const options = await browser.openExtensionPage('options.html#/settings');
    await expect.poll(() => isThere(options, '[name="markStyle"][value="dotted"]:checked')).toBe(true);
    await expect.poll(() => isThere(options, '[name="theme"][value="dark"]:checked')).toBe(true);
    await expect.poll(() => isThere(options, '.notice')).toBe(true);
    await choose(options, '[aria-labelledby="backup"] > .setting:last-child button');
    await expect.poll(() => isThere(options, '[name="theme"][value="auto"]:checked')).toBe(true);
    await undo(options);
    await expect.poll(() => isThere(options, '[name="theme"][value="dark"]:checked')).toBe(true);
  });
});
