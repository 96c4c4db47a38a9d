import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { markBox, startBrowser, until, type TestBrowser } from './harness.ts';
import { waitUntilClosed } from './pointing.ts';
import { focusedInCard, stepTo } from './stepping.ts';

/** Where the focus is, and where Tab goes on, once a card that had it is closed. */

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
  return () => browser.close();
});

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>x</title>
  <button id="top">top</button><button id="gone">gone</button><x-part></x-part>
  <p>Shoppers paid with Alipay on Saturday.</p><button id="next">next</button>`;

async function open(prepare: (page: Page) => Promise<void>): Promise<Page> {
  const page = await browser.openPage(PAGE);
  await page.bringToFront();
  await until(() => markBox(page, 'Alipay'));
  await prepare(page);
  await stepTo(browser, page);
  await expect.poll(() => focusedInCard(page)).toBe('Alipay');
  return page;
}

async function closeByKey(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await waitUntilClosed(page);
}

const focusedId = (page: Page): Promise<string | undefined> =>
  page.evaluate(
    () => (document.activeElement?.shadowRoot?.activeElement ?? document.activeElement)?.id || undefined,
  );

describe('a card closed with a key', () => {
  it('gives the focus back to a field in a component', async () => {
    const page = await open((tab) =>
      tab.evaluate(() => {
        const field = document.createElement('input');
        field.id = 'inner';
        document.querySelector('x-part')?.attachShadow({ mode: 'open' }).append(field);
        field.focus();
      }),
    );
    await closeByKey(page);
    expect(await focusedId(page)).toBe('inner');
  });

  it('has Tab go on from its name where nothing had the focus', async () => {
    const page = await open(() => Promise.resolve());
    await closeByKey(page);
    await page.keyboard.press('Tab');
    expect(await focusedId(page)).toBe('next');
  });

  it('has Tab go on from its name where what had the focus is gone', async () => {
    const page = await open((tab) => tab.focus('#gone'));
    await page.$eval('#gone', (element) => element.remove());
    await closeByKey(page);
    await page.keyboard.press('Tab');
    expect(await focusedId(page)).toBe('next');
  });

  it('does not move the page for that', async () => {
    const page = await open((tab) =>
      tab.$eval('p', (element) => element.setAttribute('style', 'height: 300vh')),
    );
    await page.evaluate(() => scrollTo(0, 20));
    await closeByKey(page);
    expect(await page.evaluate(() => scrollY)).toBe(20);
  });

  it('in a frame does not move the page around it', async () => {
    const page = await browser.openPage(`<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>
      <p>Far above.</p><div style="height: 3000px"></div>
      <iframe width="600" height="400" srcdoc="<p>Shoppers paid with Alipay.</p>"></iframe>`);
    await page.bringToFront();
    const frame = await until(() => page.frames().find((each) => each.parentFrame()));
    const hosts = (): Promise<number> =>
      frame.evaluate(() => document.querySelectorAll('[data-which-ali]').length);
    // So far below the window nothing is painted that would tell when the frame was read.
    await expect
      .poll(async () => {
        if ((await hosts()) === 0) await stepTo(browser, page, true);
        return hosts();
      })
      .toBe(1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('iframe');
    await page.evaluate(() => scrollTo(0, 0));
    await page.keyboard.press('Escape');
    await expect.poll(hosts).toBe(0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('leaves alone what is selected', async () => {
    const page = await open((tab) =>
      tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body)),
    );
    await closeByKey(page);
    expect(await page.evaluate(() => String(getSelection()))).toBe('Shoppers paid with Alipay on Saturday.');
  });
});
