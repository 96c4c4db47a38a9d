import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { listedEntries } from './frame-report.ts';
import { startBrowser, type TestBrowser } from './harness.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser({ width: 800, height: 600 });
  return () => browser.close();
});

/** The ids of the elements that hold a mark, in the order of the page. */
const marked = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const holders = new Set(
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .map(({ startContainer }) => startContainer.parentElement?.id),
    );
    return [...document.querySelectorAll('[id]')]
      .filter((element) => holders.has(element.id))
      .map(({ id }) => id)
      .join();
  });

const openBody = async (body: string, ids: string): Promise<Page> => {
  const page = await browser.openPage(`<!doctype html><meta charset="utf-8"><title>x</title><body>${body}`);
  await expect.poll(() => marked(page)).toBe(ids);
  return page;
};

/** The entries of the page in its own order, as the page list has them. */
const pageList = (page: Page): Promise<unknown> => listedEntries(browser, page);

const move = (page: Page, what: string, into: string): Promise<void> =>
  page.evaluate(
    (from, to) => {
      const element = document.querySelector(from);
      if (element) document.querySelector(to)?.append(element);
    },
    what,
    into,
  );

describe('an element that is moved', () => {
  it('is listed where it stands', async () => {
    const page = await openBody(
      '<ul><li id="a">Alipay</li><li id="b">Taobao</li><li id="c">Tmall</li></ul>',
      'a,b,c',
    );
    expect(await pageList(page)).toEqual(['alipay', 'taobao', 'tmall']);
    await move(page, '#b', 'ul');
    await move(page, '#a', 'ul');
    await expect.poll(() => pageList(page)).toEqual(['tmall', 'taobao', 'alipay']);
    expect(await marked(page)).toBe('c,b,a');
  });

  it('leaves its mark to the next one of its section, and keeps to that of the new one', async () => {
    const page = await openBody(
      '<h2>A</h2><ul><li id="a">Alipay</li><li id="b">Alipay</li></ul><h2>B</h2><ul id="to"><li id="c">Alipay</li></ul>',
      'a,c',
    );
    await move(page, '#a', '#to');
    await expect.poll(() => marked(page)).toBe('b,c');
  });

  it('keeps its mark where its section has no other', async () => {
    const page = await openBody('<h2>A</h2><p id="a">Alipay</p><h2>B</h2><div id="to">x</div>', 'a');
    await move(page, '#a', '#to');
    await expect.poll(() => pageList(page)).toEqual(['alipay']);
    expect(await marked(page)).toBe('a');
  });

  it.each([
    ['code', '<pre><code></code></pre>'],
    ['what is being written', '<div contenteditable></div>'],
  ])('loses its mark in %s', async (_, into) => {
    const page = await openBody(`<p id="a">Alipay</p><p id="b">Taobao</p>${into}`, 'a,b');
    await move(page, '#a', 'code, [contenteditable]');
    await expect.poll(() => marked(page)).toBe('b');
  });

  it('is of this page no more in a frame inside of it', async () => {
    const page = await openBody('<p id="a">Alipay</p><p id="b">Taobao</p><iframe></iframe>', 'a,b');
    await page.evaluate(() => {
      const moved = document.querySelector('#a');
      if (moved) document.querySelector('iframe')?.contentDocument?.body.append(moved);
    });
    await expect.poll(() => pageList(page)).toEqual(['taobao']);
    expect(
      await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)),
    ).toBe(1);
  });
});

describe('a text that is put into another element', () => {
  const WAYS: [how: string, putElsewhere: () => void][] = [
    [
      'that takes the place of the old one',
      () => {
        const old = document.querySelector('#a');
        document.querySelector('#b')?.remove();
        const other = document.createElement('div');
        other.id = 'b';
        other.append(...(old?.childNodes ?? []));
        old?.replaceWith(other);
      },
    ],
    [
      'a screen further',
      () => document.querySelector('#b')?.append(...(document.querySelector('#a')?.childNodes ?? [])),
    ],
  ];

  it.each(WAYS)('%s keeps its mark', async (_, putElsewhere) => {
    const page = await openBody(
      '<p id="a">Paid with Alipay</p><div style="height:5000px"></div><p id="b"></p>',
      'a',
    );
    await page.evaluate(putElsewhere);
    await page.$eval('#b', (element) => element.scrollIntoView());
    await expect.poll(() => marked(page)).toBe('b');
  });

  it('is no longer marked once it is muted, where every mention is', async () => {
    await browser.setSettings({ density: 'all' });
    try {
      const page = await openBody('<p id="a">Alipay</p><p id="b"></p><p id="c">Taobao</p>', 'a,c');
      await page.evaluate(() =>
        document.querySelector('#b')?.append(...(document.querySelector('#a')?.childNodes ?? [])),
      );
      await expect.poll(() => marked(page)).toBe('b,c');
      await browser.setSettings({ muted: ['alipay'] });
      await expect.poll(() => marked(page)).toBe('c');
    } finally {
      await browser.setSettings({ density: null, muted: null });
    }
  });
});
