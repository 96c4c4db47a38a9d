import Papa from 'papaparse';
import { COLUMN_NAMES, ImportError, type ImportFormat, type ImportRow } from './import-table.ts';
import { MAX_OWN_ENTRIES } from './own-entry.ts';

const KNOWN_COLUMNS: ReadonlySet<string> = new Set(Object.values(COLUMN_NAMES).flat());
/** Whether a cell reads like the name of a column. */
export const isColumnName = (cell: string): boolean => KNOWN_COLUMNS.has(cell.trim().toLowerCase());

/** Separators of "term — definition", the clearest first; a hyphen needs spaces, or "e-commerce" would break. */
const LIST_SEPARATOR = /\t|(?:^|\s+)[—–]\s*|\s*——\s*|\s+-\s+|\s*[:：=]\s+|\s*：\s*/;

/** A line and what ends it. */
const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/y;

/** Rows read at most: one more than may be imported, and the names of the columns. Empty lines are none. */
const MOST_ROWS = MAX_OWN_ENTRIES + 2;

/** UTF-16 units read between two pauses: a few milliseconds of work. */
const READ_STEP = 200_000;

/** How lines end, as the parser itself tells it: it is asked about the first of them and told for the others. */
function lineBreakOf(text: string, delimiter: string): '\n' | '\r' | '\r\n' {
  const { linebreak } = Papa.parse(text.slice(0, READ_STEP), { delimiter, preview: 1 }).meta;
  return linebreak === '\r\n' || linebreak === '\r' ? linebreak : '\n';
}

/**
 * The rows of a CSV or TSV with the lines they begin on; yields the offset read to, so that the reading can be stopped.
 * @throws ImportError where a quotation mark does not end its cell: every row after it would be read wrongly, or not at all
 */
export function* readSeparated(text: string, delimiter: string): Generator<number, ImportRow[]> {
  const rows: ImportRow[] = [];
  const parser = new Papa.Parser({ delimiter, newline: lineBreakOf(text, delimiter) });
  let line = 1;
  let size = READ_STEP;
  for (let at = 0; at < text.length && rows.length < MOST_ROWS;) {
    const isLast = at + size >= text.length;
    const { data, errors, meta }: Papa.ParseResult<string[]> = parser.parse(
      text.slice(at, at + size),
      at,
      !isLast,
    );
    // What is odd in the row that is cut off may only be that.
    const broken = errors.find(
      ({ type, row = 0 }) => type === 'Quotes' && (isLast || row < data.length),
    )?.row;
    for (const [index, cells] of data.entries()) {
      if (index === broken) throw new ImportError('openQuote', line);
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
      line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    }
    if (broken !== undefined) throw new ImportError('openQuote', line);
    // A row longer than a step: more of it is needed.
    size = meta.cursor > at ? READ_STEP : size * 2;
    at = isLast ? text.length : meta.cursor;
    yield at;
  }
  return rows.slice(0, MOST_ROWS);
}

/** The rows of a plain list; yields the offset read to. */
export function* readList(text: string): Generator<number, ImportRow[]> {
  const rows: ImportRow[] = [];
  let line = 0;
  let paused = 0;
  for (let at = 0; at < text.length && rows.length < MOST_ROWS;) {
    LINE.lastIndex = at;
    const [raw = '', ending = ''] = LINE.exec(text)?.slice(1) ?? [];
    at += raw.length + ending.length;
    line += 1;
    const entry = raw.trim();
    if (entry !== '') {
      const separator = LIST_SEPARATOR.exec(entry);
      const cells = separator
        ? [entry.slice(0, separator.index), entry.slice(separator.index + separator[0].length)]
        : [entry];
      rows.push({ line, cells });
    }
    if (at - paused < READ_STEP) continue;
    paused = at;
    yield at;
  }
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
