import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { TargetType, type Page } from 'puppeteer-core';
import type { FrameReport } from '../data/mention-report.ts';
import type { Entry } from '../data/entry.ts';
import { entries as glossary } from '../data/compiled/entries.js';
import { goToExtensionPage } from './driver/extension-page.ts';
import { markBox, markContexts, type MarkContext } from './driver/marks.ts';
import { popoverStands } from './driver/popover.ts';
import { until } from './driver/until.ts';

/** Without a display, `npm start` tells in words and pictures what a reader would see. */

const SHOTS = ['page', 'popover', 'options', 'popup'] as const;
type Shot = (typeof SHOTS)[number];

/** Where to show it. */
export type HeadlessOutput = {
  /** Folder of the screenshots, made when missing. */
  folder: string;
  /** Takes a line of the table, or the name of a file that was written. */
  print: (line: string) => void;
  /** How long content that arrives late may take, and the scan after it, ms; default 1500. */
  lateness?: number;
};

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
    const results = await api?.scripting
      .executeScript({
        target: { tabId: tab.id, allFrames: true },
        func: () => globalThis.whichAli?.port?.report(),
      })
      // Browsers keep extensions out of some pages: Firefox out of its PDF viewer.
      .catch(() => []);
    return (results ?? []).map(({ result }) => result).filter((report) => report !== undefined);
  }, address);

/** A page that still grows then is shown as it is. */
const MAX_LOOKS = 10;

/** Waits until two looks, `lateness` ms apart, find the same number of mentions. */
async function settled(extensionPage: Page, address: string, lateness: number): Promise<FrameReport[]> {
  let reports: FrameReport[] = [];
  let before = -1;
  for (let look = 0; look < MAX_LOOKS; look++) {
    reports = await reportsOf(extensionPage, address);
    const now = reports.reduce((sum, report) => sum + report.cost.mentions, 0);
    if (now === before) break;
    before = now;
    await pause(lateness);
  }
  return reports;
}

/** The entry a painted text belongs to: the one with that name among those the page mentions. */
function entryOf(text: string, mentioned: readonly Entry[]): Entry | undefined {
  const folded = text.toLowerCase();
  return mentioned.find(({ headword, names }) =>
    [headword, ...names.map(({ text: name }) => name)].some((name) => name.toLowerCase() === folded),
  );
}

const counted = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;

/** The lines of the table: an entry each, in reading order. */
function tableOf(reports: readonly FrameReport[], painted: readonly MarkContext[]): string[] {
  const counts = new Map<string, number>();
  for (const { entries } of reports)
    for (const { entryId, count } of entries) counts.set(entryId, (counts.get(entryId) ?? 0) + count);
  if (counts.size === 0) return ['No name of the glossary was found on this page.'];
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
  const mentions = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [
    ...[head, ...rows].map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')),
    '',
    [
      counted(counts.size, 'entry', 'entries'),
      counted(mentions, 'mention'),
      counted(painted.length, 'mark'),
    ].join(', '),
  ];
}

/** Rests the pointer on the first mark in view until its popover stands; false where there is no mark, or no popover. */
async function openPopover(page: Page): Promise<boolean> {
  const boxes = await Promise.all((await markContexts(page)).map(({ text }) => markBox(page, text)));
  const box = boxes.find(
    (each) =>
      each && each.y >= 0 && each.y + each.height <= VIEWPORT.height && each.x + each.width <= VIEWPORT.width,
  );
  if (!box) return false;
  await page.mouse.move(Math.max(0, box.x - 30), Math.max(0, box.y - 60));
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  return until(() => popoverStands(page)).catch(() => false);
}

/**
 * Prints the table and writes the screenshots.
 * @param page the opened page
 * @param extensionOrigin address of the extension's own pages, ending in `/`
 */
export async function showHeadless(
  page: Page,
  extensionOrigin: string,
  { folder, print, lateness = 1500 }: HeadlessOutput,
): Promise<void> {
  const fileOf = (shot: Shot): string => path.join(folder, `${shot}.png`);
  mkdirSync(folder, { recursive: true });
  for (const shot of SHOTS) rmSync(fileOf(shot), { force: true });
  // Without `captureBeyondViewport` the driver does not resize the page, which would close an open popover.
  const save = async (tab: Page, shot: Shot, fullPage = false): Promise<void> => {
    writeFileSync(fileOf(shot), await tab.screenshot({ fullPage, captureBeyondViewport: fullPage }));
    print(fileOf(shot));
  };

  const address = page.url();
  const own = await page.browser().newPage();
  await goToExtensionPage(own, `${extensionOrigin}options.html`);
  await page.bringToFront();
  await settled(own, address, lateness);

  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ ...VIEWPORT, height: Math.min(Math.max(height, VIEWPORT.height), MAX_HEIGHT) });
  for (const line of tableOf(await settled(own, address, lateness), await markContexts(page))) print(line);
  print('');
  await save(page, 'page');

  await page.setViewport(VIEWPORT);
  await page.evaluate(() => scrollTo(0, 0));
  await settled(own, address, lateness);
  if (await openPopover(page)) await save(page, 'popover');
  else print('No mark in the first screen opens a popover here.');

  await own.bringToFront();
  await own.setViewport(VIEWPORT);
  await save(own, 'options', true);
  await page.bringToFront();
  await save(await openPopup(page, own, `${extensionOrigin}popup.html`), 'popup');
}

/** The toolbar popup over the page; where a driver cannot press the button (Firefox), its page in a tab behind the page. */
async function openPopup(page: Page, own: Page, url: string): Promise<Page> {
  let popup = own;
  if (url.startsWith('chrome-extension:')) {
    const browser = page.browser();
    const [extension] = (await browser.extensions()).values();
    if (extension) await page.triggerExtensionAction(extension);
    const target = await browser.waitForTarget(
      (each) => each.type() === TargetType.PAGE && each.url().startsWith(url),
    );
    popup = await target.asPage();
  } else {
    await goToExtensionPage(own, url);
    await own.setViewport(POPUP_VIEWPORT);
    await page.bringToFront();
  }
  await until(() => popup.$('[data-state]:not([data-state="reading"])'));
  return popup;
}
