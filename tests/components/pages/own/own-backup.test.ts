import * as fakeIndexedDb from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readOwnBackup, restoreOwnBackup } from '../../../../components/pages/own/own-backup.ts';
import {
  createOwnEntriesStore,
  type OwnEntriesStore,
} from '../../../../components/platform/own-entries-store.ts';
import type { OwnGlossary } from '../../../../data/own/own-entry.ts';

const GLOSSARY: OwnGlossary = {
  id: 'own:g',
  name: 'Mine',
  marking: 'sites',
  sites: ['a.example'],
  prefer: 'mine',
};
const ENTRY = {
  id: 'own:e',
  glossaryId: GLOSSARY.id,
  headword: 'PZ-40',
  aliases: [],
  definition: 'A valve',
  caseRule: 'any',
} as const;

let store: OwnEntriesStore;
beforeEach(async () => {
  for (const [name, value] of Object.entries(fakeIndexedDb)) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', new fakeIndexedDb.IDBFactory());
  store = createOwnEntriesStore();
  await store.apply({ putGlossaries: [GLOSSARY], putEntries: [ENTRY] });
});

const options = () => ({ onProgress: () => undefined, signal: new AbortController().signal });

describe('a backup of own entries', () => {
  it('offers nothing to take back where all is as it was', async () => {
    const restored = await restoreOwnBackup(store, await readOwnBackup(store), options());
    expect(restored).toEqual({ written: 0 });
  });

  it('can be taken back where it only changed the rules of a glossary', async () => {
    const backup = await readOwnBackup(store);
    const now: OwnGlossary = { ...GLOSSARY, marking: 'unmarked', sites: [] };
    await store.apply({ putGlossaries: [now] });
    const { written, undo } = await restoreOwnBackup(store, backup, options());
    expect([written, await store.glossaries()]).toEqual([0, [GLOSSARY]]);
    await undo?.();
    expect(await store.glossaries()).toEqual([now]);
  });

  it('can be taken back where it only brought an empty glossary', async () => {
    const backup = await readOwnBackup(store);
    await store.apply({ removeGlossaries: [GLOSSARY.id] });
    const empty = { ...backup, glossaries: backup.glossaries.map((each) => ({ ...each, entries: [] })) };
    const { undo } = await restoreOwnBackup(store, empty, options());
    expect(await store.glossaries()).toHaveLength(1);
    await undo?.();
    expect(await store.glossaries()).toEqual([]);
  });
});
