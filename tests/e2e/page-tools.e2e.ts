import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { clickInPopover, marks, popoverText, startBrowser, type TestBrowser } from './harness.ts';
import { openCard, waitUntilClosed } from './pointing.ts';

let withUs: TestBrowser;
let without: TestBrowser;
beforeAll(async () => {
  [withUs, without] = await Promise.all([startBrowser(), startBrowser({ extension: false })]);
  return () => Promise.all([withUs.close(), without.close()]);
});

const ARTICLE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title>
  <style>p { margin: 40px } textarea { margin: 0 40px }</style><textarea></textarea>
  <p>Shoppers paid with <b>Ali</b>pay. Ta<wbr>obao was quiet, Tmall was not.</p>`;

/** The same page with us, marked and with a card open, and without us. */
async function openBoth(): Promise<{ ours: Page; plain: Page }> {
  const plain = await without.openPage(ARTICLE);
  const ours = await withUs.openPage(ARTICLE);
  await expect
    .poll(async () => (await marks(ours)).map(({ text }) => text))
    .toEqual(['Ali', 'pay', 'Ta', 'obao', 'Tmall']);
  await openCard(ours, 'Tmall');
  return { ours, plain };
}

/** Presses a key with Control. */
async function pressWithControl(page: Page, key: 'a' | 'c' | 's' | 'v'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** What is pasted after the whole page was selected and copied with the keyboard. */
async function copyAll(page: Page): Promise<string> {
  await page.bringToFront();
  await pressWithControl(page, 'a');
  await pressWithControl(page, 'c');
  await page.focus('textarea');
  await pressWithControl(page, 'v');
  return page.$eval('textarea', (field) => field.value);
}

/** What the browser's own find does: the first hit is selected. */
const find = (page: Page, text: string): Promise<unknown> =>
  page.evaluate((wanted) => {
    const search: unknown = Reflect.get(window, 'find');
    const found: unknown = typeof search === 'function' ? search.call(window, wanted) : 'no find';
    return [found, getSelection()?.toString()];
  }, text);

/** Matches of a pattern in all of a printed page. */
const inFile = (parts: readonly string[], pattern: RegExp): string[] =>
  parts.flatMap((part) => [...part.matchAll(pattern)].map(([, found = '']) => found));

/**
 * What is on the printed page: its letters, and how often something is drawn. Chromium prints text under a highlight in
 * pieces, also where the highlight has no style on paper: the files differ, and look the same.
 */
async function print(page: Page): Promise<{ letters: string; drawn: number }> {
  const file = Buffer.from(await page.pdf()).toString('latin1');
  const parts = inFile([file], /stream\r?\n(.*?)endstream/gs).map((part) => {
    try {
      return inflateSync(Buffer.from(part, 'latin1')).toString('latin1');
    } catch {
      return part;
    }
  });
  const texts = inFile(parts, /\bBT\s(.*?)\sET\b/gs);
  return {
    letters: inFile(texts, /[<(]([^<>()]*)[>)]/g).join(''),
    drawn: inFile(parts, /[\d\s](S|f|B|Do)\s/g).length,
  };
}

/** The page's markup, as it would be saved; from here on its key for that opens no dialog. */
const markup = (page: Page): Promise<string> =>
  page.evaluate(() => {
    // After ours, as the browser's own answer comes.
    addEventListener('keydown', (event) => event.preventDefault());
    return document.documentElement.outerHTML;
  });

describe('what a reader does with a page comes out as without us, with a card open', () => {
  it('find in page', async () => {
    const { ours, plain } = await openBoth();
    for (const text of ['Alipay', 'Taobao', 'Tmall'])
      expect([text, await find(ours, text)]).toEqual([text, await find(plain, text)]);
    expect(await find(ours, 'Shoppers')).toEqual(await find(plain, 'Shoppers'));
  });

  it('select all, copy and paste', async () => {
    const { ours, plain } = await openBoth();
    const copied = await copyAll(ours);
    expect(copied).toContain('Shoppers paid with Alipay.');
    expect(copied).toBe(await copyAll(plain));
  });

  it('print', async () => {
    const { ours, plain } = await openBoth();
    const printed = await print(ours);
    expect([printed.letters.length > 50, printed.drawn > 0]).toEqual([true, true]);
    expect(printed).toEqual(await print(plain));
  });

  it('a translation that puts every text into elements of its own', async () => {
    const { ours, plain } = await openBoth();
    for (const page of [ours, plain])
      await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts: Node[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
        for (const text of texts) {
          const words = document.createElement('font');
          words.append(
            (text.nodeValue ?? '').replace('Shoppers', 'Käufer').replace('was quiet', 'war still'),
          );
          text.parentNode?.replaceChild(words, text);
        }
      });
    await waitUntilClosed(ours);
    await expect
      .poll(async () => (await marks(ours)).map(({ text }) => text))
      .toEqual(['Ali', 'pay', 'Ta', 'obao', 'Tmall']);
    expect(await markup(ours)).toBe(await markup(plain));
  });

  it('save: the key takes the card, pinned too, out of the page before the browser writes it', async () => {
    const { ours, plain } = await openBoth();
    await clickInPopover(ours, 'Keep open');
    expect(await markup(ours)).not.toBe(await markup(plain));
    await pressWithControl(ours, 's');
    expect(await markup(ours)).toBe(await markup(plain));
    if (withUs.kind === 'firefox') return;
    const session = await ours.createCDPSession();
    const { data } = await session.send('Page.captureSnapshot');
    expect(data).toContain('Shoppers');
    expect(data).not.toContain('which-ali');
  });

  it('save, by a page that has the key for itself: the pinned card stays', async () => {
    const { ours } = await openBoth();
    await clickInPopover(ours, 'Keep open');
    await ours.evaluate(() => {
      document.addEventListener('keydown', (event) => event.preventDefault());
    });
    await pressWithControl(ours, 's');
    expect(await popoverText(ours)).toContain('Tmall');
  });
});
