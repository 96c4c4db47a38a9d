import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marks, startBrowser, type TestBrowser } from '../harness.ts';
import { chooseFile, press as pressOn, rows, savedText, says as saysOn, write } from '../own-page.ts';

/** The most own entries that are kept. */
const COUNT = 100_000;
/** ms; nothing here is about speed, and a slow machine took 90 s to write all of them anew. */
const PATIENCE = { timeout: 300_000, interval: 50 };

const wordOf = (index: number): string => `zeta${String(index).padStart(6, '0')}`;
const CSV = [
  'word,meaning,synonyms,link',
  ...Array.from(
    { length: COUNT },
    (_, index) =>
      `${wordOf(index)},"What ${wordOf(index)} means, said in a sentence",第${index}號詞,https://words.example/${index}`,
  ),
].join('\n');

let browser: TestBrowser;
let folder: string;
let options: Page;
beforeAll(async () => {
  browser = await startBrowser({ restarts: true });
  folder = mkdtempSync(path.join(tmpdir(), 'which-ali-words-'));
  options = await browser.openExtensionPage('options.html#/own');
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const press = (text: string): Promise<void> => pressOn(options, text, PATIENCE);
const says = (text: string): Promise<void> => saysOn(options, text, PATIENCE);
const choose = (name: string, content: string): Promise<void> => chooseFile(options, folder, name, content);

/** The page as it is after a visit elsewhere; Firefox tells no driver when an extension page has loaded again. */
async function reopen(): Promise<void> {
  await options.close();
  options = await browser.openExtensionPage('options.html#/own');
}

/** From now on notes how far every progress bar was. */
const noteProgress = (): Promise<void> =>
  options.evaluate(() => {
    const seen = new Set<number>();
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar) seen.add(bar.value);
      document.documentElement.dataset['progress'] = [...seen].join();
    }).observe(document.body, { childList: true, subtree: true, attributes: true });
  });
const progress = (): Promise<number[]> =>
  options.evaluate(() => (document.documentElement.dataset['progress'] ?? '').split(',').map(Number));

/** From now on the page itself cannot read a file, which would halt it: a thread of its own has to. */
const refuseLongReading = (): Promise<void> =>
  options.evaluate(() => {
    const parse = JSON.parse.bind(JSON);
    JSON.parse = (text, reviver) => {
      if (text.length > 100_000) throw new Error('The page would halt');
      return parse(text, reviver);
    };
    for (const way of ['stream', 'text'])
      Object.defineProperty(Blob.prototype, way, {
        value: () => {
          throw new Error('The page would halt');
        },
      });
  });

/** From now on the page itself cannot write own entries; a thread of its own has to. */
const refuseWriting = (): Promise<void> =>
  options.evaluate(() => {
    for (const way of ['put', 'delete', 'clear'])
      Object.defineProperty(IDBObjectStore.prototype, way, {
        value: () => {
          throw new Error('The page would halt');
        },
      });
  });

/** What "Export JSON" hands out. */
const exported = (): Promise<string> => savedText(options, 'Export JSON', PATIENCE);

const words = async (page: Page): Promise<string[]> => (await marks(page)).map(({ text }) => text).toSorted();

// Each goes on from what the one before left: tried again alone, it would only fail differently.
describe('100,000 own entries', { timeout: 1_200_000, retry: 0 }, () => {
  it('come in with visible progress, or not at all when cancelled', async () => {
    await press('New glossary');
    await write(options, 'Name', 'Big');
    await press('Create');
    await press('Import');
    await choose('words.csv', CSV);
    await noteProgress();
    await press('See what it would do');
    await press('Import 100,000 words');
    await expect.poll(async () => Math.max(...(await progress())) > 0, PATIENCE).toBe(true);
    await press('Cancel');
    await says('Import 100,000 words');
    await reopen();
    await says('No words here yet');

    await press('Import');
    await choose('words.csv', CSV);
    await noteProgress();
    await press('See what it would do');
    await press('Import 100,000 words');
    await says('100,000 words imported.');
    expect((await progress()).length).toBeGreaterThan(3);
  });

  it('are there after the browser is killed at that moment', async () => {
    await browser.restart('crash');
    options = await browser.openExtensionPage('options.html#/own');
    await says('Select all (100,000)');
    expect(await options.evaluate(() => document.querySelectorAll('.own-rows li').length)).toBe(50);
  });

  it('are marked in pages, each only where it stands', async () => {
    const page = await browser.openPage(
      `<!doctype html><meta charset="utf-8"><title>Words</title>
       <p>First zeta000007, then ZETA099999 and 第52號詞; not zeta00007, zeta0000071 or zeta100000.`,
    );
    await expect.poll(() => words(page), PATIENCE).toEqual(['ZETA099999', 'zeta000007', '第52號詞']);
    await page.close();
  });

  it('are searched while typing', async () => {
    await options.bringToFront();
    await (await options.waitForSelector('.own-list input[type=search]'))?.type('zeta04242');
    await says('Select all (10)');
    const shown = await options.evaluate(() =>
      [...document.querySelectorAll('.own-rows strong')].map((each) => each.textContent),
    );
    expect(shown).toEqual(Array.from({ length: 10 }, (_, index) => wordOf(42_420 + index)));
  });

  it('leave as a file and come back from it as they were', async () => {
    await reopen();
    await says('Select all (100,000)');
    const before = await exported();
    expect(before).toContain(wordOf(COUNT - 1));
    await press('Glossary settings');
    await press('Delete glossary');
    await press('Delete with its words');
    await says('No glossary yet');
    await press('Import');
    await refuseLongReading();
    await choose('export.json', before);
    await press('Bring in as it is');
    await press('Import 100,000 words');
    await says('100,000 words imported.');
    expect(await exported()).toBe(before);
    await press('Glossary settings');
    await press('Delete glossary');
    await press('Delete with its words');
    await says('No glossary yet');

    await options.close();
    options = await browser.openExtensionPage('options.html#/settings/backup');
    await refuseLongReading();
    await refuseWriting();
    await choose('half.json', `{"format":"which-ali-backup","version":1,"own":${before}`);
    await says('is not JSON');
    const settings = { version: 1, changed: {} };
    const backup = { format: 'which-ali-backup', version: 1, settings, own: JSON.parse(before) };
    await choose('backup.json', JSON.stringify(backup));
    await press('Cancel');
    await says('Cancelled. Nothing was changed.');
    await choose('backup.json', JSON.stringify(backup));
    await says('100,000 brought back');
    await reopen();
    await says('Select all (100,000)');
    expect(await exported()).toBe(before);
  });

  it('are moved and deleted all at once, and back, without the page having to do it', async () => {
    await press('New glossary');
    await write(options, 'Name', 'Archive');
    await press('Create');
    await says('Glossary “Archive” saved.');
    await press('Big 100,000');
    await refuseWriting();
    const selectAll = async (): Promise<void> => {
      await (await options.waitForSelector('.own-bar input[type=checkbox]'))?.click();
    };
    await selectAll();
    await press('Move to “Archive”');
    await says('100,000 words moved to “Archive”.');
    await press('Undo');
    await says('Select all (100,000)');
    await selectAll();
    await press('Delete');
    await says('100,000 words deleted.');
    await press('Undo');
    await says('Select all (100,000)');
    await reopen();
    await press('Big 100,000');
    await says('Select all (100,000)');
    expect((await rows(options)).slice(0, 2)).toEqual([wordOf(0), wordOf(1)]);
  });
});
