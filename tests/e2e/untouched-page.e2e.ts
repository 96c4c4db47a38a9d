import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickInPopover, marks, startBrowser, type TestBrowser } from './harness.ts';
import { openCard, waitUntilClosed } from './pointing.ts';

let withUs: TestBrowser;
let without: TestBrowser;

beforeAll(async () => {
  withUs = await startBrowser();
  without = await startBrowser({ extension: false });
});
afterAll(async () => {
  await Promise.all([withUs.close(), without.close()]);
});

const outerHtml = (): string => document.documentElement.outerHTML;

describe('a page with us', () => {
  it('is marked where it speaks of the names, and only there', async () => {
    const page = await withUs.openPage('traps.html');
    await expect
      .poll(async () => (await marks(page)).map(({ text }) => text).toSorted())
      .toEqual(['Alibaba Group', 'Alipay', 'Ant Group', 'Taobao', '支付宝'].toSorted());
  });

  it('has the same DOM as without us', async () => {
    const page = await withUs.openPage('traps.html');
    await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(0);
    const plain = await without.openPage('traps.html');
    expect(await page.evaluate(outerHtml)).toBe(await plain.evaluate(outerHtml));
    expect(
      await page.evaluate(() => [document.styleSheets.length, document.adoptedStyleSheets.length]),
    ).toEqual([0, 0]);
  });

  it('makes no request beyond its own, with a card open and used', async () => {
    withUs.forgetRequests();
    const page = await withUs.openPage('traps.html', 'quiet.example');
    await openCard(page, 'Alipay');
    await clickInPopover(page, 'As of');
    await page.keyboard.press('Escape');
    await waitUntilClosed(page);
    expect(withUs.requests()).toEqual([{ method: 'GET', url: 'http://quiet.example/traps.html' }]);
  });
});
