import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, type TestBrowser } from '../harness.ts';
import { addWord, chooseFile, makeGlossary, press, rows, says } from '../own-page.ts';

let browser: TestBrowser;
let folder: string;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  folder = mkdtempSync(path.join(tmpdir(), 'which-ali-bad-'));
  page = await browser.openExtensionPage('options.html#/own');
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Reading 50 MB takes a slow machine its time. */
const PATIENCE = { timeout: 60_000, interval: 50 };

/** Bytes without a pattern, the same in every run (a linear congruential generator). */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state >> 16;
  });
}
const utf32 = (text: string): Uint8Array =>
  new Uint8Array(Uint32Array.from(text, (one) => one.charCodeAt(0)).buffer);
const ours = (rest: object): string => JSON.stringify({ format: 'which-ali-own-entries', ...rest });
const PNG = [137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1];
const ZIP = [0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0];

/** Only made when its turn comes: some are gigantic. */
type Content = () => string | Uint8Array;
const BINARY = 'This is not a text file';
const NOT_JSON = 'can’t be read as JSON';
const UNKNOWN = 'neither a list of words nor a file exported here';
const ROWS = 'more than 100,000 rows';

const REFUSED: [name: string, content: Content, reason: string][] = [
  ['nothing.csv', () => '', 'There is no text in it'],
  ['blank.txt', () => ' \n\t\n \uFEFF\n', 'There is no text in it'],
  ['picture.png', () => Uint8Array.from(PNG), BINARY],
  ['picture.csv', () => Uint8Array.from(PNG), BINARY],
  ['archive.json', () => Uint8Array.from(ZIP), BINARY],
  ['noise.csv', () => noise(100_000), BINARY],
  ['nul.csv', () => `a,b\n${'\0'.repeat(1_000)}`, BINARY],
  ['utf-32.txt', () => utf32('MOQ — least you can order'), BINARY],
  ['half.json', () => '{"format": "which-ali', NOT_JSON],
  ['comma.json', () => '[{"term":"a"},]', NOT_JSON],
  ['page.json', () => '<!doctype html><title>Not found</title>', NOT_JSON],
  ['javascript.json', () => 'alert(1)', NOT_JSON],
  ['deep.json', () => '['.repeat(2_000_000), NOT_JSON],
  ['other.json', () => '{"words": ["a"]}', UNKNOWN],
  ['text.json', () => '"Alipay"', UNKNOWN],
  ['number.json', () => '42', UNKNOWN],
  ['null.json', () => 'null', UNKNOWN],
  ['truth.json', () => 'true', UNKNOWN],
  ['prototype.json', () => '{"__proto__": {"format": "which-ali-own-entries", "version": 1}}', UNKNOWN],
  ['constructor.json', () => '{"constructor": {"prototype": {"version": 1}}}', UNKNOWN],
  ['backup.json', () => '{"format": "which-ali-backup", "version": 1}', UNKNOWN],
  ['bare.json', () => ours({ version: 1 }), UNKNOWN],
  ['object.json', () => ours({ version: 1, glossaries: { length: 9 } }), UNKNOWN],
  ['text-version.json', () => ours({ version: '1', glossaries: [] }), UNKNOWN],
  ['newer.json', () => ours({ version: 99, glossaries: [] }), 'newer version'],
  ['open-quote.csv', () => 'term,x\na,"b\nc,d\ne,f', 'Line 2 has a quotation mark'],
  ['early-quote.csv', () => 'term,x\na,b\n"c" d,e', 'Line 3 has a quotation mark'],
  ['million.csv', () => 'a,b\n'.repeat(1_000_000), ROWS],
  ['million.tsv', () => 'a\tb\n'.repeat(1_000_000), ROWS],
  ['million.txt', () => 'a — b\n'.repeat(1_000_000), ROWS],
  ['million.json', () => `[${'1,'.repeat(1_000_000)}1]`, ROWS],
  ['huge.txt', () => 'x'.repeat(50_000_001), 'larger than 50 MB'],
  ['huge.json', () => `[${'"0123456789",'.repeat(6_000_000)}1]`, 'larger than 50 MB'],
];

const LEFT_OUT: [name: string, content: Content, reason: string][] = [
  ['hidden.csv', () => 'term,definition\n\u202E\u200F\u2066\u0000,least', 'The word is missing'],
  ['script.csv', () => 'term,link\na,javascript:alert(1)', 'not a web address'],
  ['data.csv', () => 'term,link\na,"data:text/html,<script>alert(1)</script>"', 'not a web address'],
  ['long.csv', () => `term,definition\n${'a'.repeat(121)},x`, 'longer than 120 characters'],
  ['one-line.csv', () => 'x'.repeat(49_000_000), 'longer than 120 characters'],
  ['evil-list.json', () => '[{"__proto__": {"headword": "evil"}}]', 'The word is missing'],
  ['numbers.json', () => '[1, null, [], {}]', 'The word is missing'],
  ['nested.json', () => '[{"term": {"toString": "evil"}}]', 'The word is missing'],
];

const state = (): Promise<string> =>
  page.evaluate(async () => {
    const stored = await (globalThis.browser ?? globalThis.chrome)?.storage.local.get();
    return JSON.stringify([stored, Reflect.get(Object.prototype, 'headword') ?? null]);
  });

describe(`${REFUSED.length + LEFT_OUT.length} bad files`, { timeout: 120_000 }, () => {
  it('stand against a word that must stay', async () => {
    await makeGlossary(page, 'Safe');
    await addWord(page, 'only word');
    await expect.poll(() => rows(page)).toEqual(['only word']);
  });

  it.each(REFUSED)('%s is refused with a reason and changes nothing', async (name, content, reason) => {
    const before = await state();
    await press(page, 'Import');
    await chooseFile(page, folder, name, content());
    await says(page, reason, PATIENCE);
    await says(page, 'Nothing was changed');
    await press(page, 'Cancel');
    expect(await rows(page)).toEqual(['only word']);
    expect(await state()).toBe(before);
  });

  it.each(LEFT_OUT)('%s is left out line by line and changes nothing', async (name, content, reason) => {
    const before = await state();
    await press(page, 'Import');
    await chooseFile(page, folder, name, content());
    await press(page, 'See what it would do', PATIENCE);
    await says(page, reason, PATIENCE);
    await says(page, 'Nothing to import');
    await page.keyboard.press('Escape');
    // A file was chosen: it is asked before that is lost.
    await press(page, 'Close');
    expect(await rows(page)).toEqual(['only word']);
    expect(await state()).toBe(before);
  });
});
