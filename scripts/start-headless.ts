import { mkdirSync, writeFileSync } from 'node:fs';
import { TargetType, type Extension, type Page } from 'puppeteer-core';
import type { FrameReport } from '../data/mention-report.ts';
import type { Entry } from '../data/entry.ts';
import { entries as glossary } from '../data/compiled/entries.js';
import { goToExtensionPage } from './driver/extension-page.ts';
import { markBox, markContexts, type MarkContext } from './driver/marks.ts';
import { popoverStands, popoverText } from './driver/popover.ts';
import { until } from './driver/until.ts';

/** Without a display, `npm start` tells in words and pictures what a reader would see. */

const FOLDER = 'out';

/** CSS px. */
const VIEWPORT = { width: 1280, height: 800 };
const POPUP_VIEWPORT = { width: 380, height: 600 };
/** The tallest page that is shown at once, so that every mark of it is painted. */
const MAX_HEIGHT = 16_000;

/** Answers to an extension page's question what every frame of the tab at this address holds. */
const reportsOf = (extensionPage: Page, address: string): Promise<FrameReport[]> =>
  extensionPage.evaluate(async (url) => {
    const api = globalThis.browser ?? globalThis.chrome;
    const tabs = (await api?.tabs.query({})) ?? [];
    const tab = tabs.find((each) => each.url === url);
    if (tab?.id === undefined) return [];
    const results = await api?.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      func: () => globalThis.whichAli?.scanner?.report(),
    });
    return (results ?? []).map(({ result }) => result).filter((report) => report !== undefined);
  }, address);

/** Waits until two looks in a row find the same number of mentions, or none comes. */
async function settled(extensionPage: Page, address: string): Promise<FrameReport[]> {
  let before = -1;
  /** Long enough for content that arrives late and the scan after it, ms. */
  const between = 1500;
  for (;;) {
    const reports = await reportsOf(extensionPage, address);
    const now = reports.reduce((sum, report) => sum + report.cost.mentions, 0);
    if (now === before) return reports;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, between));
  }
}

/** The entry a painted text belongs to: the one with that name among those the page mentions. */
function entryOf(text: string, mentioned: readonly Entry[]): Entry | undefined {
  const folded = text.toLowerCase();
  return mentioned.find(({ headword, names }) =>
    [headword, ...names.map(({ text: name }) => name)].some((name) => name.toLowerCase() === folded),
  );
}

function printTable(reports: readonly FrameReport[], painted: readonly MarkContext[]): void {
  const counts = new Map<string, number>();
  for (const { entries } of reports)
    for (const { entryId, count } of entries) counts.set(entryId, (counts.get(entryId) ?? 0) + count);
  const mentioned = glossary.filter(({ id }) => counts.has(id));
  const rows = [...counts].map(([id, count]) => {
    const marked = painted.filter(({ text }) => entryOf(text, mentioned)?.id === id);
    const headword = mentioned.find((entry) => entry.id === id)?.headword ?? id;
    return [headword, String(count), String(marked.length), marked[0]?.context ?? ''];
  });
  const head = ['Entry', 'Mentions', 'Marks', 'First context'];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  for (const row of [head, ...rows])
    console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  const mentions = [...counts.values()].reduce((sum, count) => sum + count, 0);
  console.log(`\n${counts.size} entries, ${mentions} mentions, ${painted.length} marks`);
}

/** Rests the pointer on the first mark until its popover stands. */
async function openPopover(page: Page): Promise<string | undefined> {
  const [first] = await markContexts(page);
  const box = first && (await markBox(page, first.text));
  if (!box) return undefined;
  await page.mouse.move(box.x - 30, box.y - 60);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  const text = await until(() => popoverText(page));
  await until(() => popoverStands(page));
  return text;
}

/** Without `captureBeyondViewport` the driver does not resize the page, which would close an open popover. */
async function save(page: Page, name: string, fullPage = false): Promise<void> {
  const file = `${FOLDER}/${name}.png`;
  writeFileSync(file, await page.screenshot({ fullPage, captureBeyondViewport: fullPage }));
  console.log(file);
}

/**
 * Prints the table and writes the screenshots.
 * @param page the opened page
 * @param extensionOrigin address of the extension's own pages, ending in `/`
 */
export async function showHeadless(page: Page, extensionOrigin: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const address = page.url();
  const own = await page.browser().newPage();
  await goToExtensionPage(own, `${extensionOrigin}options.html`);
  await page.bringToFront();
  const reports = await settled(own, address);

  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ ...VIEWPORT, height: Math.min(Math.max(height, VIEWPORT.height), MAX_HEIGHT) });
  await settled(own, address);
  printTable(reports, await markContexts(page));
  console.log();
  await save(page, 'page');

  await page.setViewport(VIEWPORT);
  await page.evaluate(() => scrollTo(0, 0));
  await settled(own, address);
  if (await openPopover(page)) await save(page, 'popover');
  else console.log('No mark in the first screen: no popover to show');

  await own.bringToFront();
  await own.setViewport(VIEWPORT);
  await save(own, 'options', true);
  await page.bringToFront();
  const popup = await openPopup(page, own, `${extensionOrigin}popup.html`);
  await save(popup, 'popup');
}

/** The toolbar popup over the page; where a driver cannot press the button (Firefox), its page in a tab. */
async function openPopup(page: Page, own: Page, url: string): Promise<Page> {
  const browser = page.browser();
  const [extension] = (await browser.extensions().catch(() => new Map<string, Extension>())).values();
  if (!extension) {
    await goToExtensionPage(own, url);
    await own.bringToFront();
    await own.setViewport(POPUP_VIEWPORT);
    return own;
  }
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget(
    (each) => each.type() === TargetType.PAGE && each.url().startsWith(url),
  );
  return target.asPage();
}
