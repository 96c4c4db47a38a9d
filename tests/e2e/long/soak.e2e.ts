import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { marks, startBrowser, type TestBrowser } from '../harness.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
  return () => browser.close();
});

const texts = async (page: Page): Promise<string[]> => (await marks(page)).map(({ text }) => text);

/** Goes through routes of a page that replaces all it shows with each. */
async function visit(page: Page, routes: number): Promise<void> {
  await page.evaluate(async (count) => {
    const app = document.querySelector('#app');
    for (let route = 0; route < count; route++) {
      history.pushState(null, '', `/route/${route}`);
      const paragraphs = Array.from({ length: 20 }, (_, index) => {
        const paragraph = document.createElement('p');
        paragraph.append(`Route ${route}, part ${index}: paid with Alipay on Taobao, sent by Cainiao.`);
        return paragraph;
      });
      app?.replaceChildren(...paragraphs);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
    }
  }, routes);
  await expect.poll(() => texts(page)).toEqual(['Alipay', 'Taobao', 'Cainiao']);
}

/** What the page holds once all garbage is gone; Chromium's driver alone can tell. */
async function held(page: Page): Promise<{ nodes: number; bytes: number }> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { Nodes = 0, JSHeapUsedSize = 0 } = await page.metrics();
  await session.detach();
  return { nodes: Nodes, bytes: JSHeapUsedSize };
}

/** More than any cache of ours, and far less than 500 routes of text would take. */
const MAX_MORE = { nodes: 500, bytes: 1_000_000 };

describe('a page that is used for hours', () => {
  it('holds no more after 500 routes than after the first 50', async () => {
    const page = await browser.openPage(
      '<!doctype html><meta charset="utf-8"><title>x</title><body><main id="app">',
    );
    await visit(page, 50);
    if (browser.kind === 'firefox') {
      await visit(page, 500);
      return;
    }
    const before = await held(page);
    await visit(page, 500);
    const after = await held(page);
    expect(after.nodes - before.nodes).toBeLessThan(MAX_MORE.nodes);
    expect(after.bytes - before.bytes).toBeLessThan(MAX_MORE.bytes);
  });
});
