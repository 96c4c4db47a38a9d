import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inPopover, markBox, marks, popoverText, startBrowser, until, type TestBrowser } from './harness.ts';
import { addWord, makeGlossary, press, rows, savedText, says, write } from './own-page.ts';
import { openPopupIn } from './popup-page.ts';

const LONG_WORD = 'Werkzeuglieferungsabrechnungsnummernverzeichnis';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const PAGE = `<!doctype html><meta charset="utf-8"><title>Own words</title>
  <p>We asked about the rush order and the PZ-40 valve. It has nothing to do with PZ-401.</p>`;

const words = async (page: Page): Promise<string[]> => (await marks(page)).map(({ text }) => text).toSorted();

/** Longer than a pointer has to rest, ms. */
const REST = { timeout: 20_000, interval: 700 };

/**
 * What the card of a marked name says after one more small move of the pointer: names are read anew after each change of
 * own entries, and a pointer that rests until then is not asked about again.
 */
async function cardOf(page: Page, text: string): Promise<string> {
  const box = await markBox(page, text);
  if (!box) return 'no mark';
  nudge = -nudge;
  await page.mouse.move(box.x + box.width / 2 + nudge, box.y + box.height / 2);
  return (await popoverText(page)) ?? 'no card';
}
let nudge = 2;

/** What the text of the element is that has the focus. */
const focusedText = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.textContent);

describe('own entries', () => {
  it('keep the focus where the invitation to a first glossary is gone, or back', async () => {
    const options = await browser.openExtensionPage('options.html#/own');
    await options.bringToFront();
    await press(options, 'New glossary');
    await press(options, 'Cancel');
    await expect.poll(() => focusedText(options)).toBe('New glossary');
    await makeGlossary(options, 'First');
    await expect.poll(() => focusedText(options)).toBe('New word');
    await press(options, 'Undo');
    await options.waitForSelector('.own-none');
    await options.close();
  });

  it('are written in a form whose title is in sight in a low window, under places that stand in one line', async () => {
    const options = await browser.openExtensionPage('options.html#/own');
    await makeGlossary(options, 'Low');
    await options.setViewport({ width: 320, height: 480 });
    await options.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await press(options, 'New word');
    const title = await options.$eval('.own-panel h2', (heading) => heading.getBoundingClientRect().top);
    expect(title).toBeGreaterThanOrEqual(0);
    const lines = await options.$$eval('.options-header nav li', (places) =>
      places.map((place) => place.getBoundingClientRect().top),
    );
    expect(new Set(lines).size).toBe(1);
    await press(options, 'Cancel');
    await press(options, 'Glossary settings');
    await press(options, 'Delete glossary');
    await options.close();
  });

  it('are marked with the capitals of any alphabet, and with accents as characters of their own', async () => {
    const options = await browser.openExtensionPage('options.html#/own');
    await options.bringToFront();
    await makeGlossary(options, 'Alphabets');
    const written = ['Śruba', 'Đơn hàng', 'Άξονας', 'nguyễn'.normalize('NFD')];
    for (const word of ['śruba', 'đơn hàng', 'άξονας', 'Nguyễn']) {
      await addWord(options, word, `What ${word} means.`);
      await says(options, `“${word}” saved.`);
    }
    const page = await browser.openPage(`<!doctype html><meta charset="utf-8"><p>${written.join('. ')}.</p>`);
    await page.bringToFront();
    await expect.poll(() => words(page), { timeout: 15_000 }).toEqual(written.toSorted());
    await page.close();
    await options.bringToFront();
    await press(options, 'Glossary settings');
    await press(options, 'Delete glossary');
    await press(options, 'Delete with its words');
    await says(options, 'deleted');
    await options.close();
  });

  it('keep the lines of what is written of them', async () => {
    const options = await browser.openExtensionPage('options.html#/own');
    await options.bringToFront();
    await makeGlossary(options, 'Lines');
    await addWord(options, 'PZ-41', 'One line.\nAnother.');
    await says(options, '“PZ-41” saved.');
    await says(options, 'One line.\nAnother.');
    expect(JSON.parse(await savedText(options, 'Export JSON'))).toMatchObject({
      glossaries: [{ entries: [{ definition: 'One line.\nAnother.' }] }],
    });
    const page = await browser.openPage('<!doctype html><p>Our PZ-41 valve.</p>');
    await page.bringToFront();
    await expect.poll(() => cardOf(page, 'PZ-41'), REST).toContain('One line.');
    const lines = await inPopover(
      page,
      (root) => root.querySelector<HTMLElement>('.definition')?.innerText ?? '',
      undefined,
    );
    expect(lines).toBe('One line.\nAnother.');
    await page.close();
    await options.bringToFront();
    await press(options, 'Glossary settings');
    await press(options, 'Delete glossary');
    await press(options, 'Delete with its words');
    await says(options, 'deleted');
    await options.close();
  });

  it('of long names stay within a narrow window, and the tab of a glossary tells their number', async () => {
    const options = await browser.openExtensionPage('options.html#/own');
    await options.bringToFront();
    await makeGlossary(options, 'Lieferanten, Ersatzteile und Abkürzungen der Abteilung Einkauf');
    await press(options, 'New word');
    await write(options, 'Word', 'PZ-42');
    await write(options, 'Other forms, separated by semicolons', LONG_WORD.repeat(2));
    await press(options, 'Add');
    await says(options, '“PZ-42” saved.');
    await options.setViewport({ width: 320, height: 640 });
    const tab = await options.$eval('.own-tab[aria-pressed="true"]', (button) => {
      const count = button.querySelector('.own-tab-count')?.getBoundingClientRect();
      return {
        end: button.getBoundingClientRect().right,
        count: count && { start: count.left, end: count.right },
      };
    });
    expect(tab.count?.end).toBeLessThanOrEqual(tab.end);
    expect(tab.end).toBeLessThanOrEqual(320);
    const id = await options.evaluate(
      () =>
        new Promise<string>((resolve) => {
          indexedDB.open('own-entries').onsuccess = ({ target }) => {
            if (!(target instanceof IDBOpenDBRequest)) return;
            const all = target.result.transaction('entries').objectStore('entries').getAll();
            all.onsuccess = () => {
              const row = all.result.find(({ headword }) => headword === 'PZ-42');
              target.result.close();
              resolve(String(row?.id));
            };
          };
        }),
    );
    await options.evaluate((hash) => location.assign(hash), `#/entry/${encodeURIComponent(id)}`);
    await says(options, 'Also written');
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await options.evaluate(() => document.body.innerText.split('Also written').length)).toBe(2);
    await options.evaluate(() => location.assign('#/own'));
    await (await options.waitForSelector('.own-tab ::-p-text(Lieferanten)'))?.click();
    await press(options, 'Glossary settings');
    await press(options, 'Delete glossary');
    await press(options, 'Delete with its words');
    await says(options, 'deleted');
    await options.close();
  });

  it('are asked about before what was written of one goes for another glossary', async () => {
    const options = await browser.openExtensionPage('options.html#/own');
    await options.bringToFront();
    await makeGlossary(options, 'Ask one');
    await makeGlossary(options, 'Ask two');
    const shown = (): Promise<string | null | undefined> =>
      options.evaluate(() => document.querySelector('.own-tab[aria-pressed="true"]')?.textContent);
    const chooseFirst = async (): Promise<void> =>
      (await options.waitForSelector('.own-tab ::-p-text(Ask one)'))?.click();
    await press(options, 'New word');
    await write(options, 'Word', 'wawa');
    await chooseFirst();
    await says(options, 'Close without saving?');
    await press(options, 'Go on');
    await expect.poll(() => focusedText(options)).toBe('New word');
    expect(
      await options.$eval('.own-panel input', (field) => field instanceof HTMLInputElement && field.value),
    ).toBe('wawa');
    expect(await shown()).toContain('Ask two');
    await chooseFirst();
    await press(options, 'Close');
    await expect.poll(shown).toContain('Ask one');
    expect(await options.$('.own-panel')).toBeNull();
    for (const name of ['Ask one', 'Ask two']) {
      await (await options.waitForSelector(`.own-tab ::-p-text(${name})`))?.click();
      await press(options, 'Glossary settings');
      await press(options, 'Delete glossary');
      await says(options, `Glossary “${name}” and its words deleted.`);
    }
    await options.close();
  });

  it('are asked about before they go with their glossary, and come back also after a look elsewhere', async () => {
    const options = await browser.openExtensionPage('options.html#/own');
    await options.bringToFront();
    await makeGlossary(options, 'Whole');
    await addWord(options, 'Rocket');
    await says(options, '“Rocket” saved.');
    await press(options, 'Glossary settings');
    await press(options, 'Delete glossary');
    await says(options, 'Delete “Whole” with the 1 word in it?');
    await expect.poll(() => focusedText(options)).toBe('Keep it');
    await options.keyboard.press('Escape');
    await expect.poll(() => focusedText(options)).toBe('Delete glossary');
    await options.keyboard.press('Enter');
    await press(options, 'Delete with its words');
    await says(options, 'Glossary “Whole” and its words deleted.');
    for (const hash of ['#/settings', '#/own'])
      await (await options.waitForSelector(`.options-header a[href="${hash}"]`))?.click();
    await press(options, 'Undo');
    await (await options.waitForSelector('.own-tab ::-p-text(Whole)'))?.click();
    await expect.poll(() => rows(options)).toContain('Rocket');
    await press(options, 'Glossary settings');
    await press(options, 'Delete glossary');
    await press(options, 'Delete with its words');
    await says(options, 'Glossary “Whole” and its words deleted.');
    await options.close();
  });

  it('are asked about before what was written of one goes for another place, or with its tab', async () => {
    const options = await browser.openExtensionPage('options.html#/settings');
    await options.bringToFront();
    const place = (): Promise<string> => options.evaluate(() => location.hash);
    const goTo = async (hash: string): Promise<void> =>
      (await options.waitForSelector(`.options-header a[href="${hash}"]`))?.click();
    await goTo('#/own');
    await makeGlossary(options, 'Kept');
    await press(options, 'New word');
    await write(options, 'Word', 'wawa');
    const leavings = [() => goTo('#/map'), () => options.evaluate(() => history.back())];
    for (const leave of leavings) {
      await leave();
      await says(options, 'Close without saving?');
      expect(await place()).toBe('#/own');
      await press(options, 'Go on');
      await expect.poll(() => focusedText(options)).not.toBe('Go on');
    }
    const isHeld = (): Promise<boolean> =>
      options.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
    expect(await isHeld()).toBe(true);
    await options.evaluate(() => history.back());
    await press(options, 'Close');
    await expect.poll(place).toBe('#/settings');
    expect(await isHeld()).toBe(false);
    await goTo('#/own');
    await press(options, 'Glossary settings');
    await press(options, 'Delete glossary');
    await options.close();
  });

  it('are marked on an open page once they are imported, explained, and gone when they are taken back', async () => {
    const page = await browser.openPage(PAGE);
    const options = await browser.openExtensionPage('options.html#/own');
    await makeGlossary(options, 'Suppliers');
    await press(options, 'Import');
    await write(
      options,
      'Or paste a list',
      'PZ-40 — The valve we buy in Ningbo\nRush order — Sent the same day\n.PZ — Its drawing',
    );
    await press(options, 'Read the list');
    await press(options, 'See what it would do');
    await says(options, 'Never marked in pages (1)');
    await press(options, 'Import 3 words');
    await page.bringToFront();
    await expect.poll(() => words(page)).toEqual(['PZ-40', 'rush order']);

    const box = await markBox(page, 'PZ-40');
    if (!box) throw new Error('PZ-40 has no mark');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => popoverText(page)).toContain('The valve we buy in Ningbo');

    await options.bringToFront();
    await press(options, 'Undo');
    await page.bringToFront();
    await expect.poll(() => words(page)).toEqual([]);
  });

  it('are marked as they were last edited, and no more once they are deleted, until that is taken back', async () => {
    const page = await browser.openPage(
      '<!doctype html><title>Edit</title><p>Ask for a teapoy.<h2>Or</h2><p>Or a tea poy.',
    );
    const options = await browser.openExtensionPage('options.html#/own');
    const see = async (expected: string[]): Promise<void> => {
      await page.bringToFront();
      await expect.poll(() => words(page)).toEqual(expected);
      await options.bringToFront();
    };
    await makeGlossary(options, 'Furniture');
    await addWord(options, 'teapoy', 'A table');
    await see(['teapoy']);
    await page.bringToFront();
    await expect.poll(() => cardOf(page, 'teapoy'), REST).toContain('A table');
    await options.bringToFront();
    await (await options.waitForSelector('.own-row'))?.click();
    await write(options, 'Other forms, separated by semicolons', 'tea poy');
    await write(options, 'Definition', ' with three legs');
    await press(options, 'Save');
    await see(['tea poy', 'teapoy']);
    await page.bringToFront();
    await expect.poll(() => cardOf(page, 'teapoy'), REST).toContain('A table with three legs');
    await options.bringToFront();
    await (await options.waitForSelector('.own-rows input[type=checkbox]'))?.click();
    await press(options, 'Delete');
    await see([]);
    await press(options, 'Undo');
    await see(['tea poy', 'teapoy']);
  });

  it('whose card cannot be had are asked for again from where the focus is', async () => {
    // The cards of the first forty are fetched with the page.
    const all = Array.from({ length: 41 }, (_, index) => `Part-${index + 10}`);
    const page = await browser.openPage(`<!doctype html><title>Parts</title><p>${all.join(', ')}.`);
    const options = await browser.openExtensionPage('options.html#/own');
    await makeGlossary(options, 'Parts');
    await press(options, 'Import');
    await write(options, 'Or paste a list', all.map((word) => `${word} — A part`).join('\n'));
    await press(options, 'Read the list');
    await press(options, 'See what it would do');
    await press(options, 'Import 41 words');
    await page.bringToFront();
    await expect.poll(async () => (await words(page)).length).toBe(41);

    /** Takes the last one out of the store, where nobody hears of it, or puts it back. */
    const [last = ''] = all.slice(-1);
    const keep = (isThere: boolean): Promise<void> =>
      options.evaluate(
        (word, isKept) =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('own-entries');
            opening.addEventListener('error', reject);
            opening.addEventListener('success', () => {
              const transaction = opening.result.transaction('entries', 'readwrite');
              const store = transaction.objectStore('entries');
              const read = store.getAll();
              read.addEventListener('success', () => {
                const row = read.result.find(({ headword }) => headword === word);
                if (isKept) store.put(Reflect.get(globalThis, 'kept'));
                else {
                  Object.assign(globalThis, { kept: row });
                  store.delete(row.id);
                }
              });
              transaction.addEventListener('complete', () => {
                opening.result.close();
                resolve();
              });
            });
          }),
        last,
        isThere,
      );
    await keep(false);
    await expect.poll(() => cardOf(page, last), REST).toContain('Try again');
    const focused = (): Promise<string | undefined> =>
      inPopover(page, (root) => root.activeElement?.textContent ?? '', undefined);
    const tryAgain = async (): Promise<void> => {
      await inPopover(page, (root) => root.querySelector<HTMLElement>('[role=alert] button')?.focus(), 0);
      expect(await focused()).toBe('Try again');
      await page.keyboard.press('Enter');
    };
    await tryAgain();
    await expect.poll(focused).toBe(last);
    await until(async () => (await popoverText(page))?.includes('Try again'));
    await keep(true);
    await tryAgain();
    await until(async () => (await popoverText(page))?.includes('A part'));
    // The focus follows the card once it is painted.
    await expect.poll(focused).toBe(last);
  });

  it('are marked only on the sites of their glossary', async () => {
    const options = await browser.openExtensionPage('options.html#/own');
    await makeGlossary(options, 'Works only', { choice: 'Only on these sites', sites: 'works.example' });
    await addWord(options, 'PZ-40');
    await says(options, '“PZ-40” saved.');
    const works = await browser.openPage(PAGE, 'shop.works.example');
    await expect.poll(() => words(works)).toEqual(['PZ-40']);
    const elsewhere = await browser.openPage(`${PAGE}<p>Alipay`, 'elsewhere.example');
    await expect.poll(() => words(elsewhere)).toEqual(['Alipay']);
  });

  it('are told of a site that is none, in sight also in a low window', async () => {
    const options = await browser.openExtensionPage('options.html#/own');
    await options.setViewport({ width: 1280, height: 360 });
    await press(options, 'New glossary');
    await (await options.waitForSelector('::-p-text(Only on these sites)'))?.click();
    await write(options, 'Sites (each with its subdomains)', 'my bank');
    await says(options, 'my bank');
    const isInSight = (): Promise<boolean> =>
      options.$eval('.own-problem', (note) => note.getBoundingClientRect().bottom <= innerHeight);
    await expect.poll(isInSight).toBe(true);
    await options.close();
  });

  it('of a glossary that is marked nowhere answer a click and stand in the page list, never painted', async () => {
    const options = await browser.openExtensionPage('options.html#/own');
    await makeGlossary(options, 'Secret', { choice: 'Nowhere' });
    await addWord(options, 'Bluebird', 'The deal of next spring');
    await says(options, '“Bluebird” saved.');
    await browser.setSettings({ trigger: 'click' });
    const page = await browser.openPage(
      '<!doctype html><title>Secret</title><p id="word" style="width: fit-content">Bluebird</p><p>Paid with Alipay',
      'secret.example',
    );
    // Where the built-in name is painted, the own one would be.
    await expect.poll(() => words(page)).toEqual(['Alipay']);
    const popup = await openPopupIn(browser, '', page);
    await expect
      .poll(() => popup.$$eval('.page-list .row-headword', (names) => names.map((each) => each.textContent)))
      .toEqual(['Bluebird', 'Alipay']);
    await page.bringToFront();
    await expect.poll(() => words(page)).toEqual(['Alipay']);
    await page.click('#word');
    await expect.poll(() => popoverText(page)).toMatch(/^Bluebird[^]*The deal of next spring/);
    expect(await words(page)).toEqual(['Alipay']);
    await browser.setSettings({ trigger: null });
  });

  it('of a long word stay within the lists of the popup', async () => {
    const options = await browser.openExtensionPage('options.html#/own');
    await makeGlossary(options, 'Long');
    await addWord(options, LONG_WORD);
    await says(options, `“${LONG_WORD}” saved.`);
    const popup = await openPopupIn(browser, '#/search/werkzeug');
    await popup.setViewport({ width: 320, height: 600 });
    await popup.waitForSelector('.results .row');
    const overflow = (): Promise<number> =>
      popup.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.entry-card');
    await popup.keyboard.press('Escape');
    await popup.keyboard.press('Escape');
    // Among what was looked at.
    await popup.waitForSelector('.entry-chip');
    expect(await overflow()).toBe(0);
  });

  it('are added to the card of a built-in entry, or take its place, as their glossary says', async () => {
    const page = await browser.openPage(
      '<!doctype html><title>Two</title><p>We pay with Alipay.',
      'pay.example',
    );
    const options = await browser.openExtensionPage('options.html#/own');
    await makeGlossary(options, 'Bookkeeping', { choice: 'My entry is added to it' });
    await press(options, 'New word');
    await write(options, 'Word', 'Alipay');
    await write(options, 'Definition', 'Account 4711');
    await says(options, 'Yours is added to its card');
    await press(options, 'Add');
    await says(options, '“Alipay” saved.');
    await page.bringToFront();
    await expect
      .poll(() => cardOf(page, 'Alipay'), REST)
      .toMatch(/^Alipay[^]*支付宝[^]*: Bookkeeping Account 4711/);

    await options.bringToFront();
    await press(options, 'Glossary settings');
    await (await options.waitForSelector('::-p-text(My entry takes its place)'))?.click();
    await press(options, 'Save');
    await says(options, 'Glossary “Bookkeeping” saved.');
    await page.bringToFront();
    await expect
      .poll(() => cardOf(page, 'Alipay'), REST)
      .toMatch(/^Alipay\s+Your glossary: Bookkeeping\s+Account 4711/);
  });
});
