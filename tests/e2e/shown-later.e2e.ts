import { beforeAll, describe, expect, it } from 'vitest';
import { marks, startBrowser, type TestBrowser } from './harness.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
  return () => browser.close();
});

const PAGE = `<!doctype html><meta charset="utf-8"><title>Shown later</title>
  <h1>Pay</h1><p>First comes Taobao.</p>
  <dialog><p>Then comes Alipay.</p></dialog>
  <details><summary>More</summary><p>And Tmall.</p></details>
  <div id="tab" style="display:none"><p>And AliExpress.</p></div>
  <div id="ghost" style="visibility:hidden"><p>Never Lazada.</p></div>`;

describe('text that is shown later', () => {
  it('is marked once it is shown, and not before', async () => {
    const page = await browser.openPage(PAGE);
    const words = async (): Promise<string[]> => (await marks(page)).map(({ text }) => text).toSorted();
    await expect.poll(words).toEqual(['Taobao']);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await expect.poll(words).toEqual(['Alipay', 'Taobao']);
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await page.evaluate(() => document.querySelector('details')?.toggleAttribute('open'));
    await expect.poll(words).toContain('Tmall');
    await page.evaluate(() => document.querySelector<HTMLElement>('#tab')?.style.removeProperty('display'));
    await expect.poll(words).toContain('AliExpress');
    expect(await words()).not.toContain('Lazada');
  });
});
