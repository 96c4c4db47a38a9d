import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** How long something may take on a slow machine, ms; the default of `expect.poll` where it is left out. */
export type Patience = { timeout: number; interval: number };

/** Presses the button with just this text, once it is there and enabled. */
export async function press(page: Page, text: string, patience?: Patience): Promise<void> {
  const button = await page.waitForSelector(
    `::-p-xpath(//button[normalize-space()=${JSON.stringify(text)}][not(@disabled)])`,
    patience && { timeout: patience.timeout },
  );
  await button?.click();
}

/** Writes into the field with this label. */
export async function write(page: Page, label: string, text: string): Promise<void> {
  const field = await page.waitForSelector(
    `::-p-xpath(//label[span[normalize-space()=${JSON.stringify(label)}]]//*[self::input or self::textarea])`,
  );
  await field?.type(text);
}

/** Waits until the page says something. */
export async function says(page: Page, text: string, patience?: Patience): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.body.innerText), patience).toContain(text);
}

/** The words listed now. */
export const rows = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('.own-rows strong')].map((each) => each.textContent));

/**
 * Makes a glossary and waits until it is saved.
 * @param choice the text of a choice of its form, such as "Nowhere"
 * @param sites the sites that it is for, where it is chosen that it is only for some
 */
export async function makeGlossary(
  page: Page,
  name: string,
  { choice, sites }: { choice?: string; sites?: string } = {},
): Promise<void> {
  await press(page, 'New glossary');
  await write(page, 'Name', name);
  if (choice !== undefined) await (await page.waitForSelector(`::-p-text(${choice})`))?.click();
  if (sites !== undefined) await write(page, 'Sites (each with its subdomains)', sites);
  await press(page, 'Create');
  await says(page, `Glossary “${name}” saved.`);
}

/** Adds a word to the glossary that is shown. What is said of it is the caller's to wait for. */
export async function addWord(page: Page, word: string, definition?: string): Promise<void> {
  await press(page, 'New word');
  await write(page, 'Word', word);
  if (definition !== undefined) await write(page, 'Definition', definition);
  await press(page, 'Add');
}

/** The text of the file that a button hands out. */
export async function savedText(page: Page, button: string, patience?: Patience): Promise<string> {
  await page.evaluate(() => {
    const original = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob)
        void new Response(blob).text().then((text) => Object.assign(globalThis, { savedText: text }));
      URL.createObjectURL = original;
      return original(blob);
    };
    Object.assign(globalThis, { savedText: '' });
  });
  await press(page, button);
  const read = (): Promise<string> => page.evaluate(() => String(Reflect.get(globalThis, 'savedText')));
  await expect.poll(async () => (await read()).length, patience).toBeGreaterThan(0);
  return read();
}

/**
 * Hands a file to the page's file field, as a reader does.
 * @param folder where it is written first
 */
export async function chooseFile(
  page: Page,
  folder: string,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  const found = await page.waitForSelector('input[type=file]');
  await (await found?.toElement('input'))?.uploadFile(file);
}
