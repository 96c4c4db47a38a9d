import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, type TestBrowser } from './harness.ts';
import { addWord, makeGlossary, press, says, write } from './own-page.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
  return () => browser.close();
});

const openWord = async (page: Page): Promise<void> => (await page.waitForSelector('.own-row'))?.click();

/** What the only row says. */
const row = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('.own-row')?.textContent ?? '');

describe('own entries that two tabs edit at once', () => {
  it('keep what both wrote, ask where both wrote the same, and are taken back without what the other wrote', async () => {
    const left = await browser.openExtensionPage('options.html#/own');
    await left.bringToFront();
    await makeGlossary(left, 'Both');
    await addWord(left, 'Rocket', 'A firework');
    await says(left, '“Rocket” saved.');
    const right = await browser.openExtensionPage('options.html#/own');
    await right.bringToFront();
    await openWord(right);

    await left.bringToFront();
    await openWord(left);
    await write(left, 'Definition', ' of ours');
    await press(left, 'Save');
    await expect.poll(() => row(left)).toBe('RocketA firework of ours');
    await right.bringToFront();
    await write(right, 'Other forms, separated by semicolons', 'Rakete');
    await press(right, 'Save');
    await expect.poll(() => row(right)).toBe('RocketRaketeA firework of ours');
    await left.bringToFront();
    await expect.poll(() => row(left)).toBe('RocketRaketeA firework of ours');
    await press(left, 'Undo');
    await expect.poll(() => row(left)).toBe('RocketRaketeA firework');

    await openWord(left);
    await right.bringToFront();
    await expect.poll(() => row(right)).toBe('RocketRaketeA firework');
    await openWord(right);
    await write(right, 'Definition', ' from Liuyang');
    await press(right, 'Save');
    await says(right, '“Rocket” saved.');
    await left.bringToFront();
    await write(left, 'Definition', ' of theirs');
    await press(left, 'Save');
    await says(left, 'Changed elsewhere since you opened it.');
    await says(left, 'A firework from Liuyang');
    await press(left, 'Save');
    await expect.poll(() => row(left)).toBe('RocketRaketeA firework of theirs');
    await right.bringToFront();
    await expect.poll(() => row(right)).toBe('RocketRaketeA firework of theirs');
    await press(right, 'Undo');
    await says(right, 'Undone, but for what was changed elsewhere since');
    expect(await row(right)).toBe('RocketRaketeA firework of theirs');
  });
});
