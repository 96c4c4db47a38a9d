import { detectEncoding } from './decode.ts';
import { readJson } from './import-json.ts';
import { readNotes } from './import-anki.ts';
import { isColumnName, namesColumns, withHeader, withoutTitle } from './import-columns.ts';
import { readLines, splitEntry, splitTabs } from './import-list.ts';
import { splitBars } from './import-markdown.ts';
import { guessSeparator, isDeclaration } from './import-separator.ts';
import {
  ImportError,
  type ImportBackup,
  type ImportFormat,
  type ImportRow,
  type ImportTable,
  type ReadAs,
} from './import-table.ts';
import { guessFormat, readSeparated } from './import-text.ts';
import { MAX_OWN_ENTRIES } from './own-entry.ts';

/** Bytes. A hundred thousand entries with long definitions stay under half of it. */
export const MAX_FILE_BYTES = 50_000_000;

/** What no text holds: broken characters, and control characters besides white space. */
const BINARY = /[[\p{Cc}\u{FFFD}]--[\t\n\v\f\r]]/gv;
/** More of them than this are left in a decoded text only by files that are no text. */
const BINARY_SHARE = 0.01;
/** A stray NUL or two is dirt, not a picture. */
const BINARY_LEAST = 4;
/** UTF-16 units at the beginning of a text that are looked at for them. */
const BINARY_SAMPLE = 4_096;

function looksBinary(text: string): boolean {
  const sample = text.slice(0, BINARY_SAMPLE);
  const odd = sample.match(BINARY)?.length ?? 0;
  return odd >= BINARY_LEAST && odd > sample.length * BINARY_SHARE;
}

/** Yields of a reader of rows, which are offsets, as shares of its text. */
function* asShares<T>(reading: Generator<number, T>, length: number): Generator<number, T> {
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
    yield step.value / length;
  }
}

/** Rows that are looked at to see how many columns there are. */
const WIDTH_ROWS = 100;

/** Whether a row names the columns. In a list, where "Name: …" may be an entry, all of it has to. */
function hasHeader(row: ImportRow | undefined, format: ImportFormat): boolean {
  const cells = row?.cells ?? [];
  return format === 'list' ? cells.length > 1 && cells.every(isColumnName) : namesColumns(cells);
}

/** What separates the cells of a text, where that may be another character as well. */
function separatorOf(text: string, format: ImportFormat): string | undefined {
  if (format === 'csv') return guessSeparator(text);
  return format === 'tsv' ? '\t' : format === 'list' ? '' : undefined;
}

/** The format of a text whose separator is chosen. */
const formatBy = (separator: string): ImportFormat =>
  separator === '' ? 'list' : separator === '\t' ? 'tsv' : 'csv';

/** The rows of a text that is no JSON. */
function* readRows(text: string, format: ImportFormat, separator = ','): Generator<number, ImportRow[]> {
  if (format === 'anki') return yield* readNotes(text);
  if (format === 'list') return yield* readLines(text, splitEntry);
  if (format === 'markdown') return yield* readLines(text, splitBars);
  if (format !== 'tsv') return yield* readSeparated(text, separator);
  try {
    return yield* readSeparated(text, '\t');
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    // Google Sheets writes quotation marks into a TSV as they are: then every line is a row.
    return yield* readLines(text, splitTabs);
  }
}

/**
 * Reads a file or pasted text; yields the share of it that was read (0–1), so that a large one can be stopped at.
 * @param chosen left out: as its bytes, its name and its first lines tell
 * @throws ImportError when the file is refused as a whole
 */
export function* readImport(
  bytes: Uint8Array,
  fileName: string,
  chosen: ReadAs = {},
): Generator<number, ImportTable | ImportBackup> {
  if (bytes.length > MAX_FILE_BYTES) throw new ImportError('tooLarge');
  const encoding = chosen.encoding ?? detectEncoding(bytes);
  yield 0;
  const text = new TextDecoder(encoding).decode(bytes);
  yield 0;
  if (text.trim() === '') throw new ImportError('empty');
  if (looksBinary(text)) throw new ImportError('binary');
  const format = chosen.separator === undefined ? guessFormat(text, fileName) : formatBy(chosen.separator);
  if (format === 'json') {
    const read = readJson(text, encoding);
    if (read.kind === 'table' && read.rows.length > MAX_OWN_ENTRIES) throw new ImportError('tooManyRows');
    return read;
  }
  const separator = chosen.separator ?? separatorOf(text, format);
  const all = yield* asShares(readRows(text, format, separator), text.length);
  const declared = isDeclaration(all[0]) ? all.slice(1) : all;
  const rows = format === 'list' ? declared : withoutTitle(declared);
  const width = Math.max(0, ...rows.slice(0, WIDTH_ROWS).map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, () => '');
  const unnamed: ImportTable = {
    kind: 'table',
    format,
    encoding,
    ...(separator === undefined ? {} : { separator }),
    columns,
    rows,
  };
  const table = hasHeader(rows[0], format) ? withHeader(unnamed, true) : unnamed;
  if (table.rows.length > MAX_OWN_ENTRIES) throw new ImportError('tooManyRows');
  return table;
}
