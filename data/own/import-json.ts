import type { Encoding } from './decode.ts';
import { COLUMN_NAMES } from './import-columns.ts';
import { ImportError, type ImportBackup, type ImportTable } from './import-table.ts';
import { readExport } from './own-export.ts';
import { joinAliases } from './written-names.ts';

const isDefinition = (key: string): boolean => COLUMN_NAMES.definition.includes(key.toLowerCase());
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A file of ours that is damaged, or holds something else, is no list of words. */
const isOurs = (value: object): boolean => String(Reflect.get(value, 'format')).startsWith('which-ali-');

/** Columns at most: objects of a file that is no list may have a million keys of their own. */
const MOST_COLUMNS = 50;

/** A value as the text of a cell. */
function cellOf(value: unknown): string {
  if (Array.isArray(value)) return joinAliases(value.filter((each) => typeof each === 'string'));
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The rows of a list of objects, or of words alone, with the keys of the first ones for columns. */
function readObjects(list: readonly unknown[]): Pick<ImportTable, 'columns' | 'rows'> {
  const keys = new Set<string>();
  for (const item of list)
    for (const key of isObject(item) ? Object.keys(item) : []) if (keys.size < MOST_COLUMNS) keys.add(key);
  const columns = keys.size > 0 ? [...keys] : [''];
  const rows = list.map((item, index) => ({
    line: index + 1,
    cells: isObject(item)
      ? columns.map((key) => (Object.hasOwn(item, key) ? cellOf(Reflect.get(item, key)) : ''))
      : [typeof item === 'string' ? item : ''],
  }));
  return { columns, rows };
}

/** The list in an object that another tool wrote: its only list of objects, or words with what they mean. */
function listIn(value: object): readonly unknown[] | undefined {
  const parts = Object.entries(value);
  const lists = parts.flatMap(([, part]) => (Array.isArray(part) && part.some(isObject) ? [part] : []));
  if (lists.length > 0) return lists.length === 1 ? lists[0] : undefined;
  const words = parts.flatMap(([headword, part]) => {
    if (typeof part === 'string') return [{ headword, definition: part }];
    const isDescribed = isObject(part) && Object.keys(part).some(isDefinition);
    return isDescribed ? [{ headword, ...part }] : [];
  });
  return words.length > 0 && words.length === parts.length ? words : undefined;
}

/** The value of a text, or the list of the objects that its lines hold (JSONL). */
function valueOf(text: string): unknown {
  try {
    // Parsing a bomb of brackets ends in a RangeError, which is caught as well.
    return JSON.parse(text);
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const values = lines.map((line): unknown => JSON.parse(line));
    if (values.every(isObject)) return values;
    throw error;
  }
}

/**
 * Reads our own export, or the list of objects or words that any other file holds.
 * @throws ImportError
 */
export function readJson(text: string, encoding: Encoding): ImportTable | ImportBackup {
  let value: unknown;
  try {
    value = valueOf(text);
  } catch {
    throw new ImportError('notJson');
  }
  const table = (list: readonly unknown[]): ImportTable => ({
    kind: 'table',
    format: 'json',
    encoding,
    ...readObjects(list),
  });
  if (Array.isArray(value)) return table(value);
  const backup = readExport(value);
  if (backup === 'newer') throw new ImportError('newerVersion');
  if (backup === 'unknown') {
    const list = isObject(value) && !isOurs(value) ? listIn(value) : undefined;
    if (!list) throw new ImportError('unknownJson');
    return table(list);
  }
  return { kind: 'backup', encoding, backup };
}
