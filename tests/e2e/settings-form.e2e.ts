import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { markBox, marks, startBrowser, until, type TestBrowser } from './harness.ts';
import { choose, isThere, undo } from './settings-page.ts';

let browser: TestBrowser;
let options: Page;
beforeAll(async () => {
  browser = await startBrowser();
  options = await browser.openExtensionPage('options.html#/settings');
  return () => browser.close();
});
// Whatever a test before chose.
beforeEach(() => browser.setSettings({ density: null, markStyle: null, muted: null, sitesOff: null }));

describe('the form of settings', () => {
  it('shows each choice in its preview: marks, how many, and the card of the one that is clicked', async () => {
    const preview = async (): Promise<{ count: number; style: string | undefined }> => {
      const all = await marks(options);
      return { count: all.length, style: all[0]?.highlight };
    };
    await options.bringToFront();
    const { count } = await until(async () => {
      const seen = await preview();
      return seen.count > 0 && seen;
    });
    await choose(options, '[name="density"][value="all"]');
    await expect.poll(async () => (await preview()).count).toBeGreaterThan(count);
    await choose(options, '[name="markStyle"][value="solid"]');
    await expect.poll(async () => (await preview()).style).toBe('which-ali-solid');
    const box = await until(() => markBox(options, 'Taobao'));
    await options.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect
      .poll(() => options.evaluate(() => document.querySelector('.preview-card h2')?.textContent))
      .toBe('Taobao');
  });

  it('lists the shortcuts in force, each in words', async () => {
    const wanted = await options.evaluate(async () => {
      const commands = (await (globalThis.browser ?? globalThis.chrome)?.commands.getAll()) ?? [];
      return commands.map(({ shortcut }) => (shortcut ?? '').replaceAll('+', ''));
    });
    const shown = await options.evaluate(() =>
      [...document.querySelectorAll('.shortcuts > div')].map((row) => ({
        name: row.querySelector('dt')?.textContent ?? '',
        keys: [...row.querySelectorAll('kbd')].map((key) => key.textContent).join(''),
      })),
    );
    expect(shown.map(({ keys }) => keys)).toEqual(wanted);
    // A browser leaves a command without the key that it suggests where the key is its own.
    expect(wanted.filter((keys) => keys !== '')).toHaveLength(4);
    expect(shown.map(({ name }) => name)).toContain('Open the search and this page’s names');
    expect(shown.filter(({ name }) => name.startsWith('_'))).toEqual([]);
  });

  it('says that a change was not saved, takes it back on screen, and tries again', async () => {
    await options.evaluate(() => {
      const runtime = (globalThis.browser ?? globalThis.chrome)?.runtime;
      if (!runtime) throw new Error('No runtime');
      const real = runtime.sendMessage;
      const full = (): Promise<unknown> => {
        Object.defineProperty(runtime, 'sendMessage', { configurable: true, value: real });
        return Promise.resolve({ error: 'Error: QUOTA_BYTES quota exceeded' });
      };
      Object.defineProperty(runtime, 'sendMessage', { configurable: true, value: full });
      document.querySelector<HTMLInputElement>('[name="density"][value="all"]')?.click();
    });
    await expect
      .poll(() => options.evaluate(() => document.querySelector('.save-status')?.textContent))
      .toContain('the storage is full');
    expect(await isThere(options, '[name="density"][value="section"]:checked')).toBe(true);
    await choose(options, '.save-status button');
    expect(await isThere(options, '[name="density"][value="all"]:checked')).toBe(true);
    await undo(options);
  });

  it('opens at the section that its address names, though more is read after it', async () => {
    const page = await browser.openExtensionPage('options.html#/settings/backup');
    const below = (): Promise<number> =>
      page.evaluate(() => {
        const { top = Infinity } = document.getElementById('backup')?.getBoundingClientRect() ?? {};
        const { scrollHeight, clientHeight } = document.documentElement;
        // As far up as it can come: under the header, or the page is at its end.
        return Math.min(top - clientHeight / 4, scrollHeight - clientHeight - scrollY);
      });
    await until(() => isThere(page, '.shortcuts dt'));
    await expect.poll(below).toBeLessThanOrEqual(1);
    await page.close();
  });

  it('keeps long names of sites and words within a narrow window', async () => {
    await browser.setSettings({
      sitesOff: ['intranet.a-very-long-company-name-indeed-without-end.example.com'],
      muted: ['own:gone'],
    });
    const narrow = await browser.openExtensionPage('options.html#/settings/sites');
    await narrow.setViewport({ width: 320, height: 800 });
    await until(() => isThere(narrow, '[aria-labelledby="sites"] .items'));
    const widest = await narrow.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('section')].map((each) => each.getBoundingClientRect().right),
      ),
    );
    expect(widest).toBeLessThanOrEqual(320);
    expect(await narrow.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await narrow.evaluate(() => document.body.innerText)).toContain('an own entry that was deleted');
    await narrow.close();
  });
});
