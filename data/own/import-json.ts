import type { Encoding } from './decode.ts';
import { COLUMN_NAMES, type ImportColumn } from './import-columns.ts';
import { ImportError, type ImportBackup, type ImportTable } from './import-table.ts';
import { readExport } from './own-export.ts';
import { joinAliases } from './written-names.ts';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const hasColumn = (value: unknown, column: ImportColumn): boolean =>
  isObject(value) && Object.keys(value).some((key) => COLUMN_NAMES[column].includes(key.toLowerCase()));

/** A file of ours that is damaged, or holds something else, is no list of words. */
const isOurs = (value: object): boolean => String(Reflect.get(value, 'format')).startsWith('which-ali-');

/** Columns at most: objects of a file that is no list may have a million keys of their own. */
const MAX_COLUMNS = 50;

/** A value as the text of a cell. */
function cellOf(value: unknown): string {
  if (Array.isArray(value)) return joinAliases(value.filter((each) => typeof each === 'string'));
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The rows of a list of objects, or of words alone, with the keys of the first ones for columns. */
function readObjects(list: readonly unknown[]): Pick<ImportTable, 'columns' | 'rows'> {
  const keys = new Set<string>();
  for (const item of list)
    for (const key of isObject(item) ? Object.keys(item) : []) if (keys.size < MAX_COLUMNS) keys.add(key);
  const columns = keys.size > 0 ? [...keys] : [''];
  const rows = list.map((item, index) => ({
    line: index + 1,
    cells: isObject(item)
      ? columns.map((key) => (Object.hasOwn(item, key) ? cellOf(Reflect.get(item, key)) : ''))
      : [typeof item === 'string' ? item : ''],
  }));
  return { columns, rows };
}

type List = readonly unknown[];

/** The lists of objects that are parts of an object. */
const listsIn = (value: object): List[] =>
  Object.values(value).flatMap((part: unknown) => (Array.isArray(part) && part.some(isObject) ? [part] : []));

/** Of several lists the only one of words; where several have words, or names, the only one that says what they mean. */
function wordsAmong(lists: readonly List[]): List | undefined {
  const named = lists.filter((list) => list.some((item) => hasColumn(item, 'headword')));
  const best =
    named.length > 1 ? named.filter((list) => list.some((item) => hasColumn(item, 'definition'))) : named;
  return best.length === 1 ? best[0] : undefined;
}

/** The list in an object that another tool wrote: its own list of objects, words with what they mean, or a list of words in one of its parts. */
function listIn(value: object): List | undefined {
  const lists = listsIn(value);
  if (lists.length > 0) return lists.length === 1 ? lists[0] : wordsAmong(lists);
  const parts = Object.entries(value);
  const words = parts.flatMap(([headword, part]) => {
    if (typeof part === 'string') return [{ headword, definition: part }];
    return isObject(part) && hasColumn(part, 'definition') ? [{ headword, ...part }] : [];
  });
  if (words.length > 0 && words.length === parts.length) return words;
  const objects = parts.flatMap(([, part]) =>
    isObject(part) && !Array.isArray(part) && !isOurs(part) ? [part] : [],
  );
  return wordsAmong(objects.flatMap(listsIn));
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
