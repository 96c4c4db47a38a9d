import { createExportJoiner, partsOfExport, type ExportPart } from './export-parts.ts';
import type { ImportBackup, ImportRow, ImportTable } from './import-table.ts';
import { slices } from './slices.ts';

/** What was read of a file, in pieces that are handed from one thread to another. */
export type ImportPart =
  | { is: 'table'; table: Omit<ImportTable, 'rows'> }
  | { is: 'rows'; rows: readonly ImportRow[] }
  | { is: 'backup'; encoding: ImportBackup['encoding'] }
  | ExportPart;

/** Takes apart what was read. */
export function* partsOf(read: ImportTable | ImportBackup): Generator<ImportPart> {
  if (read.kind === 'table') {
    const { rows: all, ...table } = read;
    yield { is: 'table', table };
    for (const rows of slices(all)) yield { is: 'rows', rows };
    return;
  }
  yield { is: 'backup', encoding: read.encoding };
  yield* partsOfExport(read.backup);
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
  const glossaries = createExportJoiner();
  return {
    add(part) {
      if (part.is === 'table') table = part.table;
      else if (part.is === 'rows') rows.push(...part.rows);
      else if (part.is === 'backup') encoding = part.encoding;
      else glossaries.add(part);
    },
    joined() {
      if (table) return { ...table, rows };
      if (encoding === undefined) throw new Error('Nothing was read');
      return { kind: 'backup', encoding, backup: glossaries.joined() };
    },
  };
}
