import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, type TestBrowser } from './harness.ts';
import { tabIdOf } from './popup-page.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser({ width: 800, height: 600 });
  return () => browser.close();
});

const openBody = (body: string): Promise<Page> =>
  browser.openPage(`<!doctype html><meta charset="utf-8"><title>x</title><body>${body}`);

/** The first words of the texts that hold a mark. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map(({ startContainer }) => startContainer.nodeValue?.trim().split(' ')[0] ?? '')
      .toSorted(),
  );

const HIDING: [how: string, style: string, inner?: string][] = [
  [
    'an sr-only class',
    'position:absolute; width:1px; height:1px; margin:-1px; overflow:hidden; clip:rect(0,0,0,0)',
  ],
  ['max-height', 'max-height:0; overflow:hidden; border:1px solid'],
  ['a row of no height', 'display:grid; grid-template-rows:0fr', 'min-height:0; overflow:hidden'],
  ['an off-canvas menu', 'position:fixed; top:0; left:0; width:300px; transform:translateX(-100%)'],
  [
    'an off-canvas menu on the right',
    'position:fixed; top:0; right:0; width:300px; transform:translateX(100%)',
  ],
  ['opacity', 'opacity:0'],
  ['a font size', 'font-size:0'],
  ['an indent', 'text-indent:-9999px'],
  ['an indent in a box that cuts it off', 'text-indent:150%; white-space:nowrap; overflow:hidden'],
  ['a place left of the page', 'position:absolute; left:-9999px'],
  [
    'a line clamp',
    'width:5em; display:-webkit-box; -webkit-line-clamp:1; -webkit-box-orient:vertical; overflow:hidden',
  ],
  ['a slide that comes later', 'display:flex; overflow:hidden', 'margin-left:2000px'],
];

/** Goes to the next mention as the keyboard command does; answers the first word of the text it came to. */
async function stepOn(page: Page): Promise<string | undefined> {
  const tab = await tabIdOf(browser, page);
  await (
    await browser.desk()
  ).evaluate(async (tabId) => {
    await (globalThis.browser ?? globalThis.chrome)?.scripting.executeScript({
      target: { tabId },
      func: () => globalThis.whichAli?.port?.step(1),
    });
  }, tab);
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('which-ali-flash') ?? [];
    return range?.startContainer.nodeValue?.trim().split(' ')[0];
  });
}

describe.each(HIDING)('a first mention hidden by %s', (_, style, inner = '') => {
  const open = async (): Promise<Page> => {
    const page = await openBody(
      `<h2>News</h2><div id="part" style="${style}"><div style="${inner}">Hidden: Alipay and Taobao</div></div>
       <p>Shoppers took Alipay today.</p>`,
    );
    await expect.poll(() => marked(page)).toEqual(['Shoppers']);
    return page;
  };

  it('is neither marked in place of one that is seen nor stepped to', async () => {
    const page = await open();
    expect(await stepOn(page)).toBe('Shoppers');
    expect(await stepOn(page)).toBe('Shoppers');
  });

  it('is marked once it is shown, where it is the only one', async () => {
    const page = await open();
    await page.$eval('#part', (part) => {
      part.removeAttribute('style');
      part.firstElementChild?.removeAttribute('style');
    });
    // Something happens.
    await page.keyboard.press('Shift');
    await expect.poll(() => marked(page)).toEqual(['Hidden:', 'Shoppers']);
  });
});

it('a mention that fades in is marked when it is there, whatever else happens', async () => {
  const page = await openBody(
    '<p style="opacity:0; transition:opacity 1s">Later: Alipay.</p><p>Now: Taobao.</p>',
  );
  await expect.poll(() => marked(page)).toEqual(['Now:']);
  await page.$eval('p', (part) => part.style.setProperty('opacity', '1'));
  await expect.poll(() => marked(page), { timeout: 5_000 }).toEqual(['Later:', 'Now:']);
});

/** The marked words, in the order of the page. */
const words = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .toSorted((a, b) => a.startOffset - b.startOffset)
      .map(
        ({ startContainer, startOffset, endOffset }) =>
          startContainer.nodeValue?.slice(startOffset, endOffset) ?? '',
      ),
  );

it('names that move into sight one after the other are marked when each is there', async () => {
  const page = await openBody(
    `<style>@keyframes run { from { transform: translateX(420px) } to { transform: translateX(-4000px) } }</style>
     <div style="width:400px; overflow:hidden"><div style="width:max-content; animation: run 16s linear infinite">
     Alipay<span style="display:inline-block; width:2000px"></span>and Taobao</div></div>`,
  );
  await expect.poll(() => words(page), { timeout: 5_000 }).toEqual(['Alipay']);
  await expect.poll(async () => (await words(page)).toSorted()).toEqual(['Alipay', 'Taobao']);
});

/** What is reached by scrolling is to be seen. */
const REACHED: [where: string, body: string][] = [
  ['below the window', '<p style="margin-top:3000px">First: Alipay</p>'],
  [
    'in a part that is scrolled',
    '<div style="height:50px; overflow:auto"><p style="margin-top:300px">First: Alipay</p></div>',
  ],
  [
    'in a page that is kept from scrolling',
    '<style>body{height:100%;overflow:hidden}</style><p style="margin-top:3000px">First: Alipay</p>',
  ],
  [
    'in a page whose body scrolls',
    '<style>html{overflow:hidden}html,body{height:100%}body{overflow:auto}</style><p style="margin-top:3000px">First: Alipay</p>',
  ],
  [
    'in a part laid out when it is near',
    '<div style="height:3000px"></div><div style="content-visibility:auto">First: Alipay</div>',
  ],
  [
    'placed outside of a folded part',
    '<div style="height:0;overflow:hidden"><p style="position:absolute">First: Alipay</p></div>',
  ],
  ['in a drawing', '<svg width="200" height="40"><text x="5" y="20">First: Alipay</text></svg>'],
];

it.each(REACHED)('a first mention %s is marked, and the next is not', async (_, first) => {
  const page = await openBody(
    `<h2>News</h2>${first}<p style="margin-top:9000px">Then: Alipay and Taobao.</p>`,
  );
  await page.$$eval('p', (all) => all.at(-1)?.scrollIntoView());
  await expect.poll(() => marked(page)).toEqual(['Then:']);
  await page.evaluate(() => {
    scrollTo(0, 0);
    document.body.scrollTo(0, 0);
  });
  expect(await stepOn(page)).toBe('First:');
  await expect.poll(() => marked(page)).toEqual(['First:']);
});

const IN_SLOT = '<template shadowrootmode="open"><section><slot>First: Alipay</slot></section></template>';

it.each([
  ['an element without a box', '<p><span style="display:contents">First: Alipay</span></p>', 'Then: Alipay'],
  ['the fallback of a slot', `<x-a>${IN_SLOT}</x-a>`, 'Then:'],
])('a first mention in %s is marked', async (_, first, then) => {
  const page = await openBody(`<h2>News</h2>${first}<p>${then} and nothing.</p>`);
  await expect.poll(() => marked(page)).toEqual(['First:']);
  expect(await stepOn(page)).toBe('First:');
});
