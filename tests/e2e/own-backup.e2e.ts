import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { marks, startBrowser, type TestBrowser } from './harness.ts';
import { addWord, chooseFile, makeGlossary, press, savedText, says } from './own-page.ts';

let browser: TestBrowser;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'which-ali-backup-'));
  browser = await startBrowser();
  return async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  };
});

/** The id of each own entry in the order of their headwords. */
const storedIds = (options: Page): Promise<string[]> =>
  options.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('own-entries');
        opening.addEventListener('error', reject);
        opening.addEventListener('success', () => {
          const read = opening.result.transaction('entries').objectStore('entries').getAll();
          read.addEventListener('success', () => {
            opening.result.close();
            const rows = read.result.map(({ id, headword }) => ({
              id: String(id),
              headword: String(headword),
            }));
            resolve(rows.toSorted((a, b) => a.headword.localeCompare(b.headword)).map(({ id }) => id));
          });
        });
      }),
  );

const goTo = (options: Page, hash: string): Promise<void> =>
  options.evaluate((to) => {
    location.hash = to;
  }, hash);

/** A backup that was edited by hand, with a pause until then. */
const editedFile = (pausedUntil: number): string => {
  const sitesOff = ['HTTPS://WWW.Taobao.com/', 'a.example', 'a.example', '*.tmall.com'];
  const settings = { version: 1, changed: { sitesOff, muted: ['alipay', 'alipay'], pausedUntil } };
  return JSON.stringify({ format: 'which-ali-backup', version: 1, settings });
};

describe('a backup file', () => {
  it('brings own entries back as the settings know them: muted stays muted, a wrong meaning wrong', async () => {
    const page = await browser.openPage(
      '<!doctype html><title>Back</title><p>A rocket.<h2>Or</h2><p>A saucer.<h2>Or</h2><p>A teapoy.',
    );
    const seen = async (): Promise<string[]> => (await marks(page)).map(({ text }) => text).toSorted();
    const options = await browser.openExtensionPage('options.html#/own');
    await options.bringToFront();
    await makeGlossary(options, 'Things');
    for (const word of ['rocket', 'saucer', 'teapoy']) {
      await addWord(options, word);
      await says(options, `“${word}” saved.`);
    }
    await goTo(options, '#/settings');
    const [rocket = '', saucer = ''] = await storedIds(options);
    await browser.setSettings({
      muted: [rocket],
      wrongMeanings: [{ entryId: saucer, form: 'saucer', site: '*' }],
    });
    await says(options, 'saucer');
    const backup = await savedText(options, 'Save a backup');

    await browser.setSettings({ muted: null, wrongMeanings: null });
    await goTo(options, '#/own');
    await press(options, 'Glossary settings');
    await press(options, 'Delete glossary');
    await press(options, 'Delete with its words');
    await says(options, 'No glossary yet');
    await goTo(options, '#/settings');
    await chooseFile(options, folder, 'backup.json', backup);
    await says(options, '3 brought back');
    await expect
      .poll(() => options.$$eval('.items .item-text', (all) => all.map((each) => each.textContent)))
      .toEqual(
        expect.arrayContaining([expect.stringContaining('rocket'), expect.stringContaining('saucer')]),
      );
    expect(await options.evaluate(() => document.body.innerText)).not.toContain(
      'an own entry that was deleted',
    );
    await page.bringToFront();
    await expect.poll(seen).toEqual(['teapoy']);
  });

  it('that somebody wrote into comes back as it could have been set here, or is refused', async () => {
    const options = await browser.openExtensionPage('options.html#/settings');
    await options.bringToFront();
    await chooseFile(options, folder, 'no-date.json', editedFile(1e17));
    await says(options, 'This backup is damaged');
    await chooseFile(options, folder, 'far-off.json', editedFile(8e15));
    await says(options, 'taobao.com');
    await expect
      .poll(() =>
        options.evaluate(async () => {
          const items = await (globalThis.browser ?? globalThis.chrome)?.storage.local.get('settings');
          return items?.['settings'];
        }),
      )
      .toEqual({
        version: 1,
        changed: { sitesOff: ['taobao.com', 'a.example', 'tmall.com'], muted: ['alipay'] },
      });
    const page = await browser.openPage('<!doctype html><title>Off</title><p>Taobao', 'a.example');
    const other = await browser.openPage('<!doctype html><title>On</title><p>Taobao', 'b.example');
    await expect.poll(() => marks(other).then((all) => all.map(({ text }) => text))).toEqual(['Taobao']);
    expect(await marks(page)).toEqual([]);
    for (const each of [page, other, options]) await each.close();
  });
});
