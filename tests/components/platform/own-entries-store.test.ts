import * as fakeIndexedDb from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GlossaryGoneError } from '../../../components/platform/apply-own-change.ts';
import {
  createOwnEntriesStore,
  type OwnEntriesStore,
} from '../../../components/platform/own-entries-store.ts';
import { OWN_REVISION_KEY } from '../../../components/platform/own-revision.ts';
import { changeOfPlans } from '../../../data/own/own-change.ts';
import type { OwnEntry, OwnGlossary } from '../../../data/own/own-entry.ts';
import { finish } from '../../../data/steps.ts';

const GLOSSARY: OwnGlossary = { id: 'g', name: 'Mine', marking: 'everywhere', sites: [], prefer: 'mine' };
const entry = (id: string, headword = id): OwnEntry => ({
  id,
  glossaryId: 'g',
  headword,
  aliases: [],
  definition: `What ${headword} means`,
  caseRule: 'any',
});

let store: OwnEntriesStore;
const words = async (): Promise<string[]> => (await store.entries()).map(({ headword }) => headword);
const revision = async (): Promise<unknown> =>
  (await browser?.storage.local.get(OWN_REVISION_KEY))?.[OWN_REVISION_KEY];

beforeEach(async () => {
  for (const [name, value] of Object.entries(fakeIndexedDb)) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', new fakeIndexedDb.IDBFactory());
  store = createOwnEntriesStore();
  await store.apply({ putGlossaries: [GLOSSARY], putEntries: [entry('a'), entry('b')] });
});

describe('own entries store', () => {
  it('keeps glossaries and entries', async () => {
    expect(await store.glossaries()).toEqual([GLOSSARY]);
    expect(await store.entries('g')).toEqual([entry('a'), entry('b')]);
    expect(await store.entriesById(['b', 'nobody'])).toEqual([entry('b')]);
    expect(await store.count()).toBe(2);
  });

  it('reads all entries some at a time, none twice', async () => {
    const many = Array.from({ length: 2_000 }, (_, index) => entry(`n${index}`));
    await store.apply({ putEntries: many });
    const ids: string[][] = [];
    for await (const batch of store.batches()) ids.push(batch.map(({ id }) => id));
    expect(ids.map(({ length }) => length)).toEqual([1_000, 1_000, 2]);
    expect(new Set(ids.flat()).size).toBe(2_002);
  });

  it('deletes and brings back many as it does a few', async () => {
    const many = Array.from({ length: 2_000 }, (_, index) => entry(`n${index}`));
    const { undo } = await store.apply({ putEntries: many });
    expect(undo.removeEntries).toHaveLength(2_000);
    const some = await store.apply({ removeEntries: many.map(({ id }) => id) });
    expect(await words()).toEqual(['a', 'b']);
    await store.apply(some.undo);
    expect(await store.count()).toBe(2_002);
    const before = await store.entries();
    const all = await store.apply({ removeEntries: before.map(({ id }) => id) });
    expect([await words(), await store.revision()]).toEqual([[], undefined]);
    await store.apply(all.undo);
    expect(await store.entries()).toEqual(before);
    // Everything is replaced, and nothing of it may go.
    await store.apply({ putEntries: before.map((each) => ({ ...each, definition: 'new' })) });
    expect(new Set((await store.entries()).map(({ definition }) => definition))).toEqual(new Set(['new']));
    expect(await store.count()).toBe(2_002);
  });

  it('finds entries by any of their forms, whatever the case and width', async () => {
    await store.apply({ putEntries: [{ ...entry('c', 'Ｍoq'), aliases: ['Minimum Order'] }] });
    expect((await store.entriesByForm(['MOQ', 'minimum  order', 'A'])).map(({ id }) => id)).toEqual([
      'c',
      'a',
    ]);
    expect(await store.entriesByForm(['min'])).toEqual([]);
  });

  it('finds entries by forms with accents as characters of their own', async () => {
    await store.apply({ putEntries: [entry('c', 'Nguyễn')] });
    expect(await store.entriesByForm(['nguyễn'.normalize('NFD')])).toEqual([entry('c', 'Nguyễn')]);
  });

  it('answers a change with the one that takes it back', async () => {
    const { undo } = await store.apply({ putEntries: [entry('a', 'A'), entry('c')], removeEntries: ['b'] });
    expect(await words()).toEqual(['A', 'c']);
    const { undo: redo } = await store.apply(undo);
    expect(await words()).toEqual(['a', 'b']);
    await store.apply(redo);
    expect(await words()).toEqual(['A', 'c']);
  });

  it('tells of each change of glossaries, also while there are no entries', async () => {
    await store.apply({ removeEntries: ['a', 'b'] });
    const before = await revision();
    await store.apply({ putGlossaries: [{ ...GLOSSARY, name: 'Ours' }] });
    // Chromium tells of no value that stays the same.
    expect(await revision()).not.toBe(before);
    expect(await store.revision()).toBeUndefined();
  });

  it('removes a glossary with its entries, and brings both back', async () => {
    const { undo } = await store.apply({ removeGlossaries: ['g'] });
    expect(await store.count()).toBe(0);
    expect(await store.glossaries()).toEqual([]);
    await store.apply(undo);
    expect(await store.glossaries()).toEqual([GLOSSARY]);
    expect(await words()).toEqual(['a', 'b']);
  });

  it('takes a glossary back that was made, but not what another tab wrote into it since', async () => {
    const made = {
      putGlossaries: [{ ...GLOSSARY, id: 'h' }],
      putEntries: [{ ...entry('c'), glossaryId: 'h' }],
    };
    const first = await store.apply(made);
    await store.apply(first.undo);
    expect([await words(), await store.glossaries()]).toEqual([['a', 'b'], [GLOSSARY]]);
    const second = await store.apply(made);
    await store.apply({ putEntries: [{ ...entry('d'), glossaryId: 'h' }] });
    const { undo: redo } = await store.apply(second.undo);
    expect([await words(), (await store.glossaries()).length]).toEqual([['a', 'b', 'd'], 2]);
    await store.apply(redo);
    expect(await words()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('writes all or nothing when cancelled half-way', async () => {
    const cancel = new AbortController();
    const before = await revision();
    const change = {
      removeEntries: ['a'],
      putEntries: Array.from({ length: 5_000 }, (_, i) => entry(`n${i}`)),
    };
    const applied = store.apply(change, {
      signal: cancel.signal,
      onProgress: (done) => {
        if (done >= 2_000) cancel.abort();
      },
    });
    await expect(applied).rejects.toThrow(/abort/i);
    expect(await words()).toEqual(['a', 'b']);
    expect(await revision()).toBe(before);
  });

  it('writes nothing when one entry cannot be written', async () => {
    const unwritable = entry('z');
    Object.defineProperty(unwritable, 'aliases', { enumerable: true, value: [() => undefined] });
    await expect(store.apply({ putEntries: [entry('y'), unwritable] })).rejects.toThrow(/clone/i);
    expect(await words()).toEqual(['a', 'b']);
  });

  it('tells every context of a change', async () => {
    const before = await revision();
    await store.apply({ removeEntries: ['a'] });
    expect(await revision()).not.toBe(before);
  });

  it('has no revision while there are no entries, so that pages need not ask', async () => {
    expect(await store.revision()).toEqual(expect.any(String));
    await store.apply({ removeEntries: ['a', 'b'] });
    expect(await store.revision()).toBeUndefined();
  });

  it('carries out an import plan', async () => {
    const { id: _id, glossaryId: _glossary, ...fields } = entry('x', 'New');
    const plan = {
      added: [fields],
      changed: [{ before: entry('a'), fields: { ...fields, headword: 'A' } }],
      duplicates: 0,
      rejected: [],
      unmarkable: [],
      ids: new Map(),
    };
    await store.apply(finish(changeOfPlans([{ glossary: GLOSSARY, plan }], () => 'new')));
    expect((await words()).toSorted()).toEqual(['A', 'New', 'b']);
  });

  it('writes no entry into a glossary that another tab deleted', async () => {
    await store.apply({ removeGlossaries: ['g'] });
    await expect(store.apply({ putEntries: [entry('c')] })).rejects.toThrow(GlossaryGoneError);
    expect(await store.count()).toBe(0);
  });

  it('keeps a built set of names until anything changes', async () => {
    const set = Uint32Array.of(1, 2);
    const now = (await store.revision()) ?? '';
    await store.keepNameSet(['g'], set, 'an earlier revision');
    expect(await store.nameSet(['g'])).toBeUndefined();
    await store.keepNameSet(['g'], set, now);
    expect(await store.nameSet(['g'])).toEqual(set);
    await store.apply({ putEntries: [entry('c')] });
    expect(await store.nameSet(['g'])).toBeUndefined();
  });

  it('tells of entries that were written before the browser was killed', async () => {
    const known = await store.revision();
    await browser?.storage.local.set({ [OWN_REVISION_KEY]: 'an earlier revision' });
    await store.repairRevision();
    expect(await store.revision()).toBe(known);
  });

  it('reads the good rows beside damaged ones, and can still write and undo', async () => {
    const database = await openDB('own-entries');
    await database.put('entries', { id: 'bad', glossaryId: 'g', headword: 7 });
    await database.put('entries', { id: 'half', glossaryId: 'g', headword: 'Half' });
    await database.put('glossaries', { id: 'h', marking: 'everywhere!' });
    database.close();
    expect(await words()).toEqual(['a', 'b', 'Half']);
    expect(await store.glossaries()).toEqual([
      GLOSSARY,
      { id: 'h', name: '', marking: 'unmarked', sites: [], prefer: 'mine' },
    ]);
    const { undo } = await store.apply({ removeGlossaries: ['g'] });
    expect(await store.count()).toBe(0);
    await store.apply(undo);
    expect(await words()).toEqual(['a', 'b', 'Half']);
  });

  it('opens a database of the first version, and tells of its entries', async () => {
    vi.stubGlobal('indexedDB', new fakeIndexedDb.IDBFactory());
    await browser?.storage.local.set({ [OWN_REVISION_KEY]: '' });
    const old = await openDB('own-entries', 1, {
      upgrade(database) {
        database.createObjectStore('glossaries', { keyPath: 'id' });
        const entries = database.createObjectStore('entries', { keyPath: 'id' });
        entries.createIndex('glossaryId', 'glossaryId');
        entries.createIndex('formKeys', 'formKeys', { multiEntry: true });
      },
    });
    await old.put('glossaries', GLOSSARY);
    await old.put('entries', { ...entry('a'), formKeys: ['a'] });
    old.close();
    await store.repairRevision();
    expect(await store.revision()).toEqual(expect.any(String));
    expect(await store.entriesByForm(['A'])).toEqual([entry('a')]);
  });

  it('finds entries of the second version by the letters that were not folded then, and builds its sets anew', async () => {
    vi.stubGlobal('indexedDB', new fakeIndexedDb.IDBFactory());
    const old = await openDB('own-entries', 2, {
      upgrade(database) {
        database.createObjectStore('glossaries', { keyPath: 'id' });
        const entries = database.createObjectStore('entries', { keyPath: 'id' });
        entries.createIndex('glossaryId', 'glossaryId');
        entries.createIndex('formKeys', 'formKeys', { multiEntry: true });
        database.createObjectStore('state');
        database.createObjectStore('nameSets');
      },
    });
    await old.put('glossaries', GLOSSARY);
    await old.put('entries', { ...entry('a', 'Śruba'), formKeys: ['Śruba'] });
    await old.put('entries', { ...entry('b', 'MOQ'), formKeys: ['moq'] });
    await old.put('entries', { id: 'bad', glossaryId: 'g', headword: 7 });
    await old.put('nameSets', Uint32Array.of(1, 2), 'g');
    old.close();
    expect(await store.entriesByForm(['śruba', 'Moq'])).toEqual([entry('a', 'Śruba'), entry('b', 'MOQ')]);
    expect(await store.nameSet(['g'])).toBeUndefined();
    const now = await openDB('own-entries');
    expect(await now.get('entries', 'bad')).toEqual({ id: 'bad', glossaryId: 'g', headword: 7 });
    now.close();
  });
});
