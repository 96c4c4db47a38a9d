import type { Encoding } from './decode.ts';
import { COLUMN_NAMES, IMPORT_COLUMNS } from './import-columns.ts';
import { ImportError, type ImportBackup, type ImportTable } from './import-table.ts';
import { readExport } from './own-export.ts';
import { ALIAS_SEPARATOR } from './written-names.ts';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const lower = (text: string): string => text.toLowerCase();

/** The value under one of several keys, as the text of a cell. */
function cellOf(item: object, names: readonly string[]): string {
  const value: unknown = Object.entries(item).find(([key]) => names.includes(lower(key)))?.[1];
  if (Array.isArray(value)) return value.filter((each) => typeof each === 'string').join(ALIAS_SEPARATOR);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The rows of a list of objects, or of words alone, with the columns that any of them has. */
function readObjects(list: readonly unknown[]): Pick<ImportTable, 'columns' | 'rows'> {
  const keys = new Set(list.flatMap((item) => (isObject(item) ? Object.keys(item).map(lower) : [])));
  const columns = IMPORT_COLUMNS.filter(
    (column) => column === 'headword' || COLUMN_NAMES[column].some((name) => keys.has(name)),
  );
  const rows = list.map((item, index) => ({
    line: index + 1,
    cells: isObject(item)
      ? columns.map((column) => cellOf(item, COLUMN_NAMES[column]))
      : [typeof item === 'string' ? item : ''],
  }));
  return { columns, rows };
}

/**
 * Reads our own export or any list of objects.
 * @throws ImportError
 */
export function readJson(text: string, encoding: Encoding): ImportTable | ImportBackup {
  let value: unknown;
  try {
    // Parsing a bomb of brackets ends in a RangeError, which is caught as well.
    value = JSON.parse(text);
  } catch {
    throw new ImportError('notJson');
  }
  if (Array.isArray(value)) {
    return { kind: 'table', format: 'json', encoding, ...readObjects(value) };
  }
  const backup = readExport(value);
  if (backup === 'newer') throw new ImportError('newerVersion');
  if (backup === 'unknown') throw new ImportError('unknownJson');
  return { kind: 'backup', encoding, backup };
}
