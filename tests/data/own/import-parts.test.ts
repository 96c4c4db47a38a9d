import { describe, expect, it } from 'vitest';
import { createJoiner, partsOf } from '../../../data/own/import-parts.ts';
import type { ImportBackup, ImportTable } from '../../../data/own/import-table.ts';
import { EXPORT_FORMAT, EXPORT_VERSION } from '../../../data/own/own-export.ts';

/** More than fit in one piece, and not a multiple of it. */
const MANY = 1_234;

const TABLE: ImportTable = {
  kind: 'table',
  format: 'csv',
  encoding: 'gb18030',
  columns: ['word', 'meaning'],
  header: { line: 1, cells: ['word', 'meaning'] },
  rows: Array.from({ length: MANY }, (_, index) => ({ line: index + 2, cells: [`word ${index}`, 'x'] })),
};
const glossary = (name: string, count: number): ImportBackup['backup']['glossaries'][number] => ({
  name,
  marking: 'sites',
  sites: ['a.example'],
  prefer: 'bundled',
  entries: Array.from({ length: count }, (_, index) => ({
    headword: `${name} ${index}`,
    aliases: ['b'],
    definition: 'c',
    caseRule: 'exact',
  })),
});
const backup = (...glossaries: ImportBackup['backup']['glossaries'][number][]): ImportBackup => ({
  kind: 'backup',
  encoding: 'utf-8',
  backup: { format: EXPORT_FORMAT, version: EXPORT_VERSION, glossaries },
});

describe('what was read of a file', () => {
  it.each([
    ['a table', TABLE],
    ['a table without rows', { ...TABLE, rows: [] }],
    ['glossaries', backup(glossary('one', MANY), glossary('empty', 0), glossary('two', 3))],
    ['no glossaries', backup()],
  ])('is the same after it was taken apart: %s', (_, read) => {
    const joiner = createJoiner();
    for (const part of partsOf(read)) joiner.add(structuredClone(part));
    expect(joiner.joined()).toEqual(read);
  });

  it('goes over in small pieces', () => {
    const sizes = [...partsOf(TABLE)].map((part) => (part.is === 'rows' ? part.rows.length : 0));
    expect(sizes).toEqual([0, 500, 500, 234]);
  });
});
