import * as fakeIndexedDb from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readOwnBackup, restoreOwnBackup } from '../../../../components/pages/own/own-backup.ts';
import {
  createOwnEntriesStore,
  type OwnEntriesStore,
} from '../../../../components/platform/own-entries-store.ts';
import type { OwnGlossary } from '../../../../data/own/own-entry.ts';
import { toExport } from '../../../../data/own/own-export.ts';

const GLOSSARY: OwnGlossary = {
  id: 'own:g',
  name: 'Mine',
  marking: 'sites',
  sites: ['a.example'],
  prefer: 'mine',
};
const ENTRY = {
  id: 'own:0f8b1d52-3c44-4f0e-9a5e-6d2f1b7c8e90',
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
    expect(restored).toEqual({ written: 0, ids: new Map([[ENTRY.id, ENTRY.id]]) });
  });

  it('gives entries that are gone the ids that they had: settings name them by these', async () => {
    const backup = await readOwnBackup(store);
    await store.apply({ removeGlossaries: [GLOSSARY.id] });
    const { written } = await restoreOwnBackup(store, backup, options());
    expect([written, (await store.entries()).map(({ id }) => id)]).toEqual([1, [ENTRY.id]]);
  });

  it('tells the id of an entry here where it is another one, or its own is taken by another', async () => {
    const backup = await readOwnBackup(store);
    const other = { ...ENTRY, headword: 'Rocket', definition: 'Not a valve' };
    await store.apply({ putEntries: [other] });
    const taken = await restoreOwnBackup(store, backup, options());
    const here = (await store.entries()).find(({ headword }) => headword === ENTRY.headword);
    expect(here?.id).not.toBe(ENTRY.id);
    expect([...taken.ids]).toEqual([[ENTRY.id, here?.id]]);
    expect(await store.entriesById([ENTRY.id])).toEqual([other]);
    const again = await restoreOwnBackup(store, backup, options());
    expect([again.written, [...again.ids]]).toEqual([0, [[ENTRY.id, here?.id]]]);
  });

  it('gives each of two entries with one id one of its own, and tells that of the first', async () => {
    const { glossaries, ...head } = await readOwnBackup(store);
    const twice = glossaries.map((each) => ({
      ...each,
      entries: [...each.entries, ...each.entries.map((entry) => ({ ...entry, headword: 'Rocket' }))],
    }));
    await store.apply({ removeGlossaries: [GLOSSARY.id] });
    const { ids } = await restoreOwnBackup(store, { ...head, glossaries: twice }, options());
    expect([...ids]).toEqual([[ENTRY.id, ENTRY.id]]);
    expect((await store.entriesById([ENTRY.id])).map(({ headword }) => headword)).toEqual(['PZ-40']);
    expect(await store.count()).toBe(2);
  });

  it('of the time before it told ids is brought back', async () => {
    const backup = toExport([GLOSSARY], [ENTRY]);
    await store.apply({ removeGlossaries: [GLOSSARY.id] });
    const { written, ids } = await restoreOwnBackup(store, backup, options());
    expect([written, ids.size, await store.count()]).toEqual([1, 0, 1]);
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
