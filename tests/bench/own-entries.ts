import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import type { OwnEntriesStore } from '../../components/platform/own-entries-store.ts';
import type { OwnEntry, OwnGlossary } from '../../data/own/own-entry.ts';
import type { BenchBrowser } from './measure.ts';

declare global {
  /** The extension's own store, in the page that `addOwnEntriesPage` puts into it. */
  var ownEntriesStore: { createOwnEntriesStore: () => OwnEntriesStore } | undefined;
}

const FILE = 'bench-own-entries';
/** Entries sent to the page at once. */
const BATCH = 10_000;

const GLOSSARY: OwnGlossary = {
  id: 'bench',
  name: 'Bench',
  marking: 'everywhere',
  sites: [],
  prefer: 'mine',
};

/** Bundles a file of the project as a classic script with one global. */
export async function bundle(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name } },
  });
  const [built] = [result].flat();
  if (!built || !('output' in built)) throw new Error(`${entry} could not be bundled`);
  return built.output[0].code;
}

/** Puts a page into a copy of our extension through which own entries are written by the extension's own store. */
export async function addOwnEntriesPage(folder: string): Promise<void> {
  const store = path.join(import.meta.dirname, '../../components/platform/own-entries-store.ts');
  const source = await bundle(store, 'ownEntriesStore');
  writeFileSync(
    path.join(folder, `${FILE}.js`),
    `${source}\nglobalThis.ownEntriesStore = ownEntriesStore;\n`,
  );
  writeFileSync(path.join(folder, `${FILE}.html`), `<!doctype html><script src="${FILE}.js"></script>`);
}

/** Gives the extension these names as own entries, marked everywhere. */
export async function fillOwnEntries(browser: BenchBrowser, names: readonly string[]): Promise<void> {
  const page = await browser.openOwn(`${FILE}.html`);
  for (let from = 0; from < names.length; from += BATCH) {
    const entries = names.slice(from, from + BATCH).map((headword, index): OwnEntry => ({
      id: `own:bench-${from + index}`,
      glossaryId: GLOSSARY.id,
      headword,
      aliases: [],
      definition: `What ${headword} is.`,
      caseRule: 'any',
    }));
    await page.evaluate(
      async (glossary, batch) => {
        await globalThis.ownEntriesStore
          ?.createOwnEntriesStore()
          .apply({ putGlossaries: [glossary], putEntries: batch });
      },
      GLOSSARY,
      entries,
    );
  }
  const stored = await page.evaluate(() => globalThis.ownEntriesStore?.createOwnEntriesStore().count());
  if (stored !== names.length) throw new Error(`${stored} own entries stored, not ${names.length}`);
  await page.close();
}
