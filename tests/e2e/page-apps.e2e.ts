import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleApp } from './bundle-app.ts';
import { marks, popoverText, startBrowser, type TestBrowser } from './harness.ts';
import { SERVED } from './page-apps/page-app.ts';
import { openCard, waitUntilClosed } from './pointing.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
  return () => browser.close();
});

const words = async (page: Page): Promise<string[]> => (await marks(page)).map(({ text }) => text).toSorted();

const openApp = async (name: string, body: string): Promise<Page> => {
  const code = await bundleApp(name);
  return browser.openPage(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><body>${body}<script>${code}</script>`,
  );
};

const faults = (page: Page): Promise<string[]> =>
  page.evaluate(() => globalThis.pageApp?.faults ?? ['no app']);

/** Hydrates, and answers whether the nodes the server sent were kept. */
const hydrate = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const nodes = [...document.querySelectorAll('#app *')];
    globalThis.pageApp?.hydrate();
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = [...document.querySelectorAll('#app *')];
    return now.length === nodes.length && now.every((node, index) => node === nodes[index]);
  });

describe('a page hydrated after it was marked, with a card open', () => {
  it.each(['react', 'vue', 'preact'])('%s finds what its server sent, and goes on', async (library) => {
    const page = await openApp(library, `<div id="app">${SERVED}</div>`);
    await expect.poll(() => words(page)).toEqual(['Alipay', 'Taobao', 'Tmall']);
    await openCard(page, 'Alipay');
    expect(await hydrate(page)).toBe(true);
    expect(await faults(page)).toEqual([]);
    expect(await popoverText(page)).toContain('Alipay');
    await page.evaluate(() => document.querySelector('button')?.click());
    await waitUntilClosed(page);
    await expect.poll(() => words(page)).toEqual(['Lazada', 'Tmall']);
    expect(await faults(page)).toEqual([]);
  });

  it.each(['react', 'vue'])('%s would complain of a word that somebody wrapped', async (library) => {
    const page = await openApp(library, `<div id="app">${SERVED.replace('Alipay', '<b>Alipay</b>')}</div>`);
    await hydrate(page);
    await expect.poll(() => faults(page)).not.toEqual([]);
  });
});

describe('ProseMirror', () => {
  it('gets each letter once, and nothing of ours, while the page is marked and a card is open', async () => {
    const page = await openApp('prosemirror', '<p>We sell on Tmall.</p><div id="editor"></div>');
    await expect.poll(() => words(page)).toEqual(['Tmall']);
    await page.click('#editor p');
    const typed = 'Paid with Alipay on Taobao';
    await page.keyboard.type(typed.slice(0, 10));
    await openCard(page, 'Tmall');
    await page.keyboard.type(typed.slice(10));
    const editor = await page.evaluate(() => ({
      text: globalThis.editor?.text(),
      changes: globalThis.editor?.changes,
      html: document.querySelector('#editor p')?.innerHTML,
    }));
    expect(editor).toEqual({ text: typed, changes: typed.length, html: typed });
    expect(await words(page)).toEqual(['Tmall']);
  });
});
