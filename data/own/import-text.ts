import Papa from 'papaparse';
import { isAnki } from './import-anki-head.ts';
import { splitEntry, withoutBullet } from './import-list.ts';
import { isTableRule } from './import-markdown.ts';
import { firstLines, isSeparated } from './import-separator.ts';
import { ImportError, MAX_ROWS, type ImportFormat, type ImportRow } from './import-table.ts';

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
  for (let at = 0; at < text.length && rows.length < MAX_ROWS;) {
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
  return rows.slice(0, MAX_ROWS);
}

/** Whether a line holds the separator of a table that was copied: of its first line at least, and of most. */
function isTabbed(numbered: readonly string[]): boolean {
  // Word separates bullet and line by a tab.
  const lines = numbered.map(withoutBullet);
  const count = lines.filter((line) => line.includes('\t')).length;
  // A cell of several lines stands in quotation marks, and its lines have no tabs of their own.
  const isQuoted = lines.some((line) => line.includes('\t"'));
  return (lines[0]?.includes('\t') ?? false) && (count > lines.length / 2 || isQuoted);
}

/** By the ending of the name, else by what the first lines look like. */
export function guessFormat(text: string, fileName: string): ImportFormat {
  if (isAnki(text)) return 'anki';
  const extension = /\.(\w+)$/.exec(fileName.toLowerCase())?.[1];
  if (extension === 'jsonl' || extension === 'ndjson') return 'json';
  if (extension === 'json' || extension === 'csv' || extension === 'tsv') return extension;
  if (/^\s*[[{]/.test(text)) return 'json';
  const lines = firstLines(text);
  if (lines.some(isTableRule)) return 'markdown';
  if (isTabbed(lines)) return 'tsv';
  return isSeparated(text, (line) => splitEntry(line).length > 1) ? 'csv' : 'list';
}
