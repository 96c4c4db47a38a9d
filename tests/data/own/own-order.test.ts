import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnEntry, OwnGlossary } from '../../../data/own/own-entry.ts';
import { changedInOrder, inOwnOrder, type OwnLists } from '../../../data/own/own-order.ts';
import { finish } from '../../../data/steps.ts';

const inOrder = (lists: OwnLists): OwnLists => finish(inOwnOrder(lists));

const glossary = (id: string, name = id): OwnGlossary => ({
  id,
  name,
  marking: 'everywhere',
  sites: [],
  prefer: 'mine',
});
const entry = (id: string, headword: string, glossaryId = 'g'): OwnEntry => ({
  id,
  glossaryId,
  headword,
  aliases: [],
  definition: '',
  caseRule: 'any',
});
const words = ({ entries }: OwnLists): string[] => entries.map(({ headword }) => headword);

const entriesOf = (rows: readonly { id: string; headword: string }[]): OwnEntry[] => [
  ...new Map(rows.map(({ id, headword }) => [id, entry(id, headword)])).values(),
];

const LISTS = inOrder({
  glossaries: [glossary('g', 'Team'), glossary('h', 'Course')],
  entries: [entry('3', 'PZ-40'), entry('1', 'apple', 'h'), entry('2', 'PZ-9')],
});

describe('the order of own entries', () => {
  it('is that of the alphabet, and of numbers where words have them', () => {
    expect(words(LISTS)).toEqual(['apple', 'PZ-9', 'PZ-40']);
    expect(LISTS.glossaries.map(({ name }) => name)).toEqual(['Course', 'Team']);
  });

  it('is kept by a word that is added, renamed or deleted', () => {
    const added = changedInOrder(LISTS, { putEntries: [entry('4', 'PZ-10')] });
    expect(words(added)).toEqual(['apple', 'PZ-9', 'PZ-10', 'PZ-40']);
    const renamed = changedInOrder(added, { putEntries: [entry('1', 'zebra')] });
    expect(words(renamed)).toEqual(['PZ-9', 'PZ-10', 'PZ-40', 'zebra']);
    expect(words(changedInOrder(renamed, { removeEntries: ['3'] }))).toEqual(['PZ-9', 'PZ-10', 'zebra']);
  });

  it('is kept by a glossary that is renamed, or deleted with its words', () => {
    const renamed = changedInOrder(LISTS, { putGlossaries: [glossary('h', 'Zoology')] });
    expect(renamed.glossaries.map(({ name }) => name)).toEqual(['Team', 'Zoology']);
    const removed = changedInOrder(renamed, { removeGlossaries: ['h'] });
    expect([removed.glossaries.length, words(removed)]).toEqual([1, ['PZ-9', 'PZ-40']]);
  });

  it('keeps a glossary that goes only when it is empty as long as a word is left in it', () => {
    const removeIfEmpty = ['h'];
    expect(changedInOrder(LISTS, { removeIfEmpty }).glossaries).toHaveLength(2);
    const removed = changedInOrder(LISTS, { removeIfEmpty, removeEntries: ['1'] });
    expect([removed.glossaries.map(({ id }) => id), words(removed)]).toEqual([['g'], ['PZ-9', 'PZ-40']]);
  });

  it('is the same for a long list, sorted in pieces, and keeps those that compare the same as they came', () => {
    const rows = Array.from({ length: 2_345 }, (_, index) => entry(String(index), `w${(index * 7) % 400}`));
    const { compare } = new Intl.Collator(undefined, { numeric: true });
    const expected = rows.toSorted((a, b) => compare(a.headword, b.headword));
    expect(inOrder({ glossaries: [], entries: rows }).entries).toEqual(expected);
    expect([...inOwnOrder({ glossaries: [], entries: rows })].length).toBeGreaterThan(5);
  });

  it('is the same as if everything were sorted anew', () => {
    const list = fc.array(
      fc.record({ id: fc.integer({ min: 0, max: 9 }).map(String), headword: fc.string({ maxLength: 3 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(list, list, fc.array(fc.integer({ min: 0, max: 9 }).map(String)), (rows, put, removed) => {
        const before = inOrder({ glossaries: [], entries: entriesOf(rows) });
        const putEntries = entriesOf(put);
        const after = changedInOrder(before, { putEntries, removeEntries: removed });
        const gone = new Set([...removed, ...putEntries.map(({ id }) => id)]);
        const kept = before.entries.filter(({ id }) => !gone.has(id));
        const anew = inOrder({ glossaries: [], entries: [...kept, ...putEntries] });
        expect(words(after)).toEqual(words(anew));
        expect(new Set(after.entries)).toEqual(new Set([...kept, ...putEntries]));
      }),
    );
  });
});
