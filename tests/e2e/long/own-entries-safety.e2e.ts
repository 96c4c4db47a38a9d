import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, type TestBrowser } from '../harness.ts';

let browser: TestBrowser;
let folder: string;
beforeAll(async () => {
  browser = await startBrowser();
  folder = mkdtempSync(path.join(tmpdir(), 'which-ali-files-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const press = async (page: Page, text: string): Promise<void> => {
  const button = await page.waitForSelector(
    `::-p-xpath(//button[normalize-space()=${JSON.stringify(text)}][not(@disabled)])`,
  );
  await button?.click();
};
const write = async (page: Page, label: string, text: string): Promise<void> => {
  const field = await page.waitForSelector(
    `::-p-xpath(//label[span[normalize-space()=${JSON.stringify(label)}]]//*[self::input or self::textarea])`,
  );
  await field?.type(text);
};
const says = async (page: Page, text: string): Promise<void> => {
  await expect.poll(() => page.evaluate(() => document.body.innerText)).toContain(text);
};
const own = (): Promise<Page> => browser.openExtensionPage('options.html#/own');
const rows = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('.own-rows strong')].map((each) => each.textContent));

async function makeGlossary(page: Page, name: string): Promise<void> {
  await press(page, 'New glossary');
  await write(page, 'Name', name);
  await press(page, 'Create');
  await says(page, `Glossary “${name}” saved.`);
}
async function addWord(page: Page, word: string): Promise<void> {
  await press(page, 'New word');
  await write(page, 'Word', word);
  await press(page, 'Add');
}

describe('own entries are not lost', { timeout: 240_000 }, () => {
  it('when the browser is killed right after "saved" is shown', async () => {
    const page = await own();
    await makeGlossary(page, 'Safe');
    await addWord(page, 'last words');
    await says(page, '“last words” saved.');
    await browser.restart('crash');
    const again = await own();
    await expect.poll(() => rows(again)).toEqual(['last words']);
    await again.close();
  });

  it('when the storage is full: the form keeps what was written, and a later try succeeds', async () => {
    const page = await own();
    await page.evaluate(() => {
      const store = IDBObjectStore.prototype;
      const real = Object.getOwnPropertyDescriptor(store, 'put');
      const full = (): never => {
        if (real) Object.defineProperty(store, 'put', real);
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
      Object.defineProperty(store, 'put', { configurable: true, value: full });
    });
    await addWord(page, 'one too many');
    await says(page, 'the storage is full');
    expect(await rows(page)).toEqual(['last words']);
    await press(page, 'Add');
    await expect.poll(() => rows(page)).toEqual(['last words', 'one too many']);
    await page.close();
  });

  it('when two tabs change them at once', async () => {
    const [left, right] = [await own(), await own()];
    await left.bringToFront();
    await addWord(left, 'from the left');
    await right.bringToFront();
    await addWord(right, 'from the right');
    const all = ['from the left', 'from the right', 'last words', 'one too many'];
    await expect.poll(() => rows(right)).toEqual(all);
    await expect.poll(() => rows(left)).toEqual(all);

    await press(right, 'New word');
    await write(right, 'Word', 'too late');
    await left.bringToFront();
    await press(left, 'Glossary settings');
    await press(left, 'Delete glossary');
    await says(left, 'No glossary yet');
    await right.bringToFront();
    await press(right, 'Add');
    await says(right, 'was deleted in another tab');
    await left.bringToFront();
    await press(left, 'Undo');
    await expect.poll(() => rows(left)).toEqual(all);
    await expect.poll(() => rows(right)).toEqual(all);
    await left.close();
    await right.close();
  });

  it.each([
    ['nothing.csv', '', 'There is no text in it'],
    ['picture.csv', new Uint8Array([137, 80, 78, 71, 0, 0, 0, 13, 0, 0, 0, 0]), 'not a text file'],
    ['half.json', '{"format": "which-ali', 'can’t be read as JSON'],
    ['deep.json', '['.repeat(2_000_000), 'can’t be read as JSON'],
    ['other.json', '{"__proto__": {"words": []}}', 'neither a list of words'],
    ['newer.json', '{"format":"which-ali-own-entries","version":99}', 'newer version'],
    ['million.csv', 'a,b\n'.repeat(1_000_000), 'more than 100,000 rows'],
    ['huge.txt', 'x'.repeat(50_000_001), 'larger than 50 MB'],
  ])('by %s, which is refused with a reason', async (name, content, reason) => {
    const page = await own();
    await press(page, 'Import');
    const file = path.join(folder, name);
    writeFileSync(file, content);
    const found = await page.waitForSelector('input[type=file]');
    await (await found?.toElement('input'))?.uploadFile(file);
    await expect
      .poll(() => page.evaluate(() => document.body.innerText), { timeout: 60_000, interval: 50 })
      .toContain(reason);
    await page.keyboard.press('Escape');
    await expect.poll(() => rows(page)).toHaveLength(4);
    await page.close();
  });
});
