import type { ImportBackup, ImportRow, ImportTable } from './import-table.ts';
import { EXPORT_FORMAT, EXPORT_VERSION, type ExportedGlossary } from './own-export.ts';
import type { OwnEntryFields } from './own-entry.ts';

/**
 * What was read of a file, in pieces: what one thread hands to another is copied at one go, and a page that takes in a
 * hundred thousand entries so stands still for longer than a reader bears.
 */
export type ImportPart =
  | { is: 'table'; table: Omit<ImportTable, 'rows'> }
  | { is: 'rows'; rows: readonly ImportRow[] }
  | { is: 'backup'; encoding: ImportBackup['encoding'] }
  | { is: 'glossary'; glossary: Omit<ExportedGlossary, 'entries'> }
  | { is: 'entries'; entries: readonly OwnEntryFields[] };

/** Rows or entries in one piece: copied in about a millisecond. */
const PART_SIZE = 500;

function* slices<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += PART_SIZE) yield list.slice(at, at + PART_SIZE);
}

/** Takes apart what was read. */
export function* partsOf(read: ImportTable | ImportBackup): Generator<ImportPart> {
  if (read.kind === 'table') {
    const { rows: all, ...table } = read;
    yield { is: 'table', table };
    for (const rows of slices(all)) yield { is: 'rows', rows };
    return;
  }
  yield { is: 'backup', encoding: read.encoding };
  for (const { entries: all, ...glossary } of read.backup.glossaries) {
    yield { is: 'glossary', glossary };
    for (const entries of slices(all)) yield { is: 'entries', entries };
  }
}

/** Puts together what was taken apart, in the order in which it was. */
export function createJoiner(): {
  add: (part: ImportPart) => void;
  /** @throws Error where nothing was added */
  joined: () => ImportTable | ImportBackup;
} {
  let table: Omit<ImportTable, 'rows'> | undefined;
  let encoding: ImportBackup['encoding'] | undefined;
  const rows: ImportRow[] = [];
  const glossaries: (ExportedGlossary & { entries: OwnEntryFields[] })[] = [];
  return {
    add(part) {
      if (part.is === 'table') table = part.table;
      else if (part.is === 'rows') rows.push(...part.rows);
      else if (part.is === 'backup') encoding = part.encoding;
      else if (part.is === 'glossary') glossaries.push({ ...part.glossary, entries: [] });
      else glossaries.at(-1)?.entries.push(...part.entries);
    },
    joined() {
      if (table) return { ...table, rows };
      if (encoding === undefined) throw new Error('Nothing was read');
      return {
        kind: 'backup',
        encoding,
        backup: { format: EXPORT_FORMAT, version: EXPORT_VERSION, glossaries },
      };
    },
  };
}
