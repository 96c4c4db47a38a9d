import Papa from 'papaparse';
import { COLUMN_NAMES, ImportError, type ImportFormat, type ImportRow } from './import-table.ts';
import { MAX_OWN_ENTRIES } from './own-entry.ts';

const KNOWN_COLUMNS: ReadonlySet<string> = new Set(Object.values(COLUMN_NAMES).flat());
/** Whether a cell reads like the name of a column. */
export const isColumnName = (cell: string): boolean => KNOWN_COLUMNS.has(cell.trim().toLowerCase());

/** Separators of "term — definition", the clearest first; a hyphen needs spaces, or "e-commerce" would break. */
const LIST_SEPARATOR = /\t|(?:^|\s+)[—–]\s*|\s*——\s*|\s+-\s+|\s*[:：=]\s+|\s*：\s*/;

/** Rows read at most: one more than may be imported, and the names of the columns. Empty lines are none. */
const MOST_ROWS = MAX_OWN_ENTRIES + 2;

/**
 * The rows of a CSV or TSV with the lines they begin on.
 * @throws ImportError where a quotation mark does not end its cell: every row after it would be read wrongly, or not at all
 */
export function readSeparated(text: string, delimiter: string): ImportRow[] {
  const rows: ImportRow[] = [];
  let line = 1;
  let brokenAt: number | undefined;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data: cells, errors }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) brokenAt = line;
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
      line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
      if (brokenAt !== undefined || rows.length >= MOST_ROWS) parser.abort();
    },
  });
  if (brokenAt !== undefined) throw new ImportError('openQuote', brokenAt);
  return rows;
}

/** The rows of a plain list. */
export function readList(text: string): ImportRow[] {
  const rows: ImportRow[] = [];
  text.split(/\r\n|\n|\r/).forEach((raw, index) => {
    if (raw.trim() === '') return;
    const separator = LIST_SEPARATOR.exec(raw.trim());
    const entry = raw.trim();
    const cells = separator
      ? [entry.slice(0, separator.index), entry.slice(separator.index + separator[0].length)]
      : [entry];
    rows.push({ line: index + 1, cells });
  });
  return rows;
}

/** By the ending of the name, else by what the first lines look like. */
export function guessFormat(text: string, fileName: string): ImportFormat {
  const extension = /\.(\w+)$/.exec(fileName.toLowerCase())?.[1];
  if (extension === 'json' || extension === 'csv' || extension === 'tsv') return extension;
  if (/^\s*[[{]/.test(text)) return 'json';
  const lines = text.split(/\r\n|\n|\r/, 20).filter((line) => line.trim() !== '');
  if (lines.length > 0 && lines.every((line) => line.includes('\t'))) return 'tsv';
  const commas = lines.map((line) => line.split(',').length);
  const header = (lines[0] ?? '').split(',').some(isColumnName);
  return header && commas.every((count) => count > 1) ? 'csv' : 'list';
}

/** Commas, semicolons (spreadsheets of half of Europe) or tabs: the one the first line has most of. */
export function guessDelimiter(text: string): string {
  const [first = ''] = text.split(/\r\n|\n|\r/, 1);
  const counts = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: first.split(delimiter).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ',';
}
