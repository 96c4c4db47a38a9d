import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { clickInPopover, inPopover, startBrowser, type TestBrowser } from './harness.ts';
import { openCard, restOn } from './pointing.ts';

/** Where the host goes when the place it stands in is not to be seen any more, or is no place for a card. */

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser({ width: 1000, height: 800 });
  return () => browser.close();
});

const html = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>x</title>
   <style>body { margin: 0; font: 16px/1.5 sans-serif } p { margin: 40px }</style>${body}`;

async function openPinned(body: string): Promise<Page> {
  const page = await browser.openPage(html(body));
  await openCard(page, 'Alipay');
  await clickInPopover(page, 'Keep open');
  await page.mouse.move(990, 790, { steps: 2 });
  return page;
}

/** The names on the cards that are drawn. */
const drawn = (page: Page): Promise<string[] | undefined> =>
  inPopover(
    page,
    (root) =>
      [...root.querySelectorAll('.popover h2')]
        .filter((heading) => heading.getBoundingClientRect().width > 0)
        .map(({ textContent }) => textContent),
    undefined,
  );

/** What the host stands in, also within open components. */
const home = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const part = document.querySelector('x-part')?.shadowRoot;
    return [document, ...(part ? [part] : [])]
      .map((root) => root.querySelector('[data-which-ali]')?.parentElement?.tagName)
      .find((tag) => tag !== undefined);
  });

describe('a card that was pinned in a modal of the page’s own making', () => {
  it.each([
    ['hidden', (page: Page) => page.$eval('#box', (box) => box.setAttribute('hidden', ''))],
    ['removed', (page: Page) => page.$eval('#box', (box) => box.remove())],
  ])('stays when that is %s, and others open beside it', async (_, leave) => {
    const page = await openPinned(
      `<div id="box" role="dialog" aria-modal="true"><p>Paid with Alipay</p></div>
       <p style="position: fixed; top: 500px">Taobao was quiet</p>`,
    );
    expect(await home(page)).toBe('DIV');
    await leave(page);
    await expect.poll(() => home(page)).toBe('HTML');
    expect(await drawn(page)).toEqual(['Alipay']);
    await restOn(page, 'Taobao');
    await expect.poll(() => drawn(page)).toEqual(['Alipay', 'Taobao']);
  });
});

const showModal = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const root = document.querySelector('x-part')?.attachShadow({ mode: 'open' });
    const dialog = document.createElement('dialog');
    dialog.append(document.createElement('button'));
    root?.append(dialog);
    dialog.showModal();
  });

describe('a pinned card', () => {
  it('comes on top of a modal in a component, can be used there, and stays when that closes', async () => {
    const page = await openPinned('<p>Paid with Alipay</p><x-part></x-part>');
    await page.bringToFront();
    await showModal(page);
    await expect.poll(() => home(page)).toBe('DIALOG');
    await clickInPopover(page, 'Compare with Alibaba Group');
    await page.evaluate(() => document.querySelector('x-part')?.shadowRoot?.querySelector('dialog')?.close());
    await expect.poll(() => home(page)).toBe('HTML');
    await clickInPopover(page, 'Close');
    await expect.poll(() => home(page)).toBeUndefined();
  });

  it('goes when the page is written anew', async () => {
    const page = await openPinned('<p>Paid with Alipay</p>');
    await page.evaluate(() => {
      document.open();
      document.write('<p>Paid in cash');
      document.close();
    });
    await expect.poll(() => home(page)).toBeUndefined();
  });
});
