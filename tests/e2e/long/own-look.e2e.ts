import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults } from '../axe.ts';
import { startBrowser, type TestBrowser } from '../harness.ts';
import { addWord, makeGlossary, press, says, write } from '../own-page.ts';

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const LIST = `word,meaning,link
Alipay,how we pay,
PZ-40,The valve we buy,https://words.example/
PZ-40,The valve we buy,https://words.example/
,nothing,
MOQ,least,javascript:alert(1)`;

/** Elements that axe passed at least; fewer would say that it looked at an empty page. */
const LEAST = 20;

/** What is wrong with what is shown now, wide and at 320 px. */
async function lookAtPage(): Promise<{ faults: string[]; isChecked: boolean; overflow: number }> {
  const { faults, checked, contrastChecked } = await findFaults(page);
  await page.setViewport({ width: 320, height: 800 });
  const overflow = await page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
  await page.setViewport({ width: 1280, height: 800 });
  return { faults, isChecked: checked > LEAST && contrastChecked > LEAST / 2, overflow };
}

/** Has the list that is pasted read, and the reading last until it is cancelled. */
async function readNeverEnding(): Promise<void> {
  await page.evaluate(() => {
    const real = Object.getOwnPropertyDescriptor(Worker.prototype, 'postMessage');
    Object.defineProperty(Worker.prototype, 'postMessage', {
      configurable: true,
      value: () => real && Object.defineProperty(Worker.prototype, 'postMessage', real),
    });
  });
  await press(page, 'Read the list');
}

const SOUND = { faults: [], isChecked: true, overflow: 0 };

describe.each(['light', 'dark'] as const)('own entries, %s', (theme) => {
  it('have no accessibility fault in any state, and fit 320 px', async () => {
    await browser.setSettings({ theme });
    page = await browser.openExtensionPage('options.html#/own');
    await says(page, 'New glossary');
    expect(await lookAtPage(), 'start').toEqual(SOUND);
    await makeGlossary(page, `Team ${theme}`);
    await press(page, 'Glossary settings');
    expect(await lookAtPage(), 'glossary form').toEqual(SOUND);
    await press(page, 'Cancel');
    await addWord(page, 'Rush order');
    await says(page, '“Rush order” saved.');
    expect(await lookAtPage(), 'list with the notice that can be undone').toEqual(SOUND);
    await press(page, 'New word');
    await write(page, 'Word', 'Taobao');
    await write(page, 'Link', 'javascript:alert(1)');
    await says(page, 'not a web address');
    expect(await lookAtPage(), 'edit form with a conflict and a problem').toEqual(SOUND);
    await press(page, 'Cancel');
    await press(page, 'Import');
    expect(await lookAtPage(), 'choice of a file').toEqual(SOUND);
    await write(page, 'Or paste a list', '{"words": 1}');
    await press(page, 'Read the list');
    await says(page, 'neither a list of words');
    expect(await lookAtPage(), 'a file that is refused').toEqual(SOUND);
    await readNeverEnding();
    await says(page, 'Reading the file …');
    expect(await lookAtPage(), 'an import in progress').toEqual(SOUND);
    await press(page, 'Cancel');
    await page.waitForSelector('.own-form textarea');
    await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('.own-form textarea')?.select());
    await write(page, 'Or paste a list', LIST);
    await press(page, 'Read the list');
    expect(await lookAtPage(), 'columns').toEqual(SOUND);
    await press(page, 'See what it would do');
    await says(page, 'Left out');
    expect(await lookAtPage(), 'dry run with errors').toEqual(SOUND);
    await press(page, 'Import 2 words');
    await says(page, '2 words imported.');
    expect(await lookAtPage(), 'imported').toEqual(SOUND);
    await page.close();
    await browser.setSettings({ theme: null });
  });
});
