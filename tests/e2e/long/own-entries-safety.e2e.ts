import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marks, startBrowser, type TestBrowser } from '../harness.ts';
import { addWord, makeGlossary, press, rows, says, write } from '../own-page.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser({ restarts: true });
});
afterAll(() => browser.close());

const own = (): Promise<Page> => browser.openExtensionPage('options.html#/own');

/** A database as the first version of the extension left it, in the place of the one there is. */
const putFirstVersion = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    /** Everything that this needs has to stand in it: it runs in the page. */
    const requests = {
      answer: <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error('failed')));
        }),
    };
    const openFirst = (): Promise<IDBDatabase> => {
      const opening = indexedDB.open('own-entries', 1);
      opening.addEventListener('upgradeneeded', () => {
        opening.result.createObjectStore('glossaries', { keyPath: 'id' });
        const entries = opening.result.createObjectStore('entries', { keyPath: 'id' });
        entries.createIndex('glossaryId', 'glossaryId');
        entries.createIndex('formKeys', 'formKeys', { multiEntry: true });
      });
      return requests.answer(opening);
    };
    let database: IDBDatabase | undefined;
    while (!database) {
      await requests.answer(indexedDB.deleteDatabase('own-entries'));
      // The background may have made the newest version anew in between: then once more.
      database = await openFirst().catch(() => undefined);
    }
    const change = database.transaction(['glossaries', 'entries'], 'readwrite');
    const glossary = { id: 'g', name: 'Old', marking: 'everywhere', sites: [], prefer: 'mine' };
    const fields = { glossaryId: 'g', aliases: [], definition: 'from long ago', caseRule: 'any' };
    const entries = change.objectStore('entries');
    await requests.answer(change.objectStore('glossaries').put(glossary));
    await requests.answer(
      entries.put({ ...fields, id: 'own:1', headword: 'old words', formKeys: ['old words'] }),
    );
    // A row that a bug or a disk damaged.
    await requests.answer(entries.put({ id: 'own:2', glossaryId: 'g', headword: 7 }));
    database.close();
  });

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
    await press(left, 'Delete with its words');
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

  it('when the update brings a new shape of the database, even with a damaged row', async () => {
    await putFirstVersion(await browser.openExtensionPage('welcome.html'));
    await browser.restart();
    const again = await own();
    await expect.poll(() => rows(again)).toEqual(['old words']);
    const reading = await browser.openPage('<!doctype html><title>Old</title><p>All about old words.');
    await expect.poll(async () => (await marks(reading)).map(({ text }) => text)).toEqual(['old words']);
    await again.bringToFront();
    await addWord(again, 'and new ones');
    await expect.poll(() => rows(again)).toEqual(['and new ones', 'old words']);
    await again.close();
  });

  it('when the storage does not open: nothing is called empty, and a later try finds them', async () => {
    const page = await own();
    await expect.poll(() => rows(page)).toHaveLength(2);
    await page.evaluate(() => {
      const factory = IDBFactory.prototype;
      const real = Object.getOwnPropertyDescriptor(factory, 'open');
      const broken = (): never => {
        if (real) Object.defineProperty(factory, 'open', real);
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      };
      Object.defineProperty(factory, 'open', { configurable: true, value: broken });
      location.hash = '#/settings';
    });
    await says(page, 'Preview');
    await page.evaluate(() => {
      location.hash = '#/own';
    });
    await says(page, 'can’t be read just now');
    await press(page, 'Try again');
    await expect.poll(() => rows(page)).toEqual(['and new ones', 'old words']);
    await page.close();
  });
});
