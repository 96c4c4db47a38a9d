import type { Encoding } from './decode.ts';
import {
  COLUMN_NAMES,
  ImportError,
  type ImportBackup,
  type ImportRow,
  type ImportTable,
} from './import-table.ts';
import { ALIAS_SEPARATOR, readExport } from './own-export.ts';

/** The value under one of several keys, as the text of a cell. */
function cellOf(item: object, names: readonly string[]): string {
  const value: unknown = Object.entries(item).find(([key]) => names.includes(key.toLowerCase()))?.[1];
  if (Array.isArray(value)) return value.filter((each) => typeof each === 'string').join(ALIAS_SEPARATOR);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function readObjects(list: readonly unknown[]): { columns: string[]; rows: ImportRow[] } {
  const columns = Object.keys(COLUMN_NAMES);
  const rows = list.map((item, index) => ({
    line: index + 1,
    cells:
      typeof item === 'object' && item !== null
        ? Object.values(COLUMN_NAMES).map((names) => cellOf(item, names))
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
    return { kind: 'table', format: 'json', encoding, hasHeader: true, ...readObjects(value) };
  }
  const backup = readExport(value);
  if (backup === 'newer') throw new ImportError('newerVersion');
  if (backup === 'unknown') throw new ImportError('unknownJson');
  return { kind: 'backup', encoding, backup };
}
