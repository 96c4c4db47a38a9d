import { detectEncoding } from './decode.ts';
import { readJson } from './import-json.ts';
import { ImportError, type ImportBackup, type ImportTable } from './import-table.ts';
import { guessDelimiter, guessFormat, isColumnName, readList, readSeparated } from './import-text.ts';
import { MAX_OWN_ENTRIES } from './own-entry.ts';

/** Bytes. A hundred thousand entries with long definitions stay under half of it. */
export const MAX_FILE_BYTES = 50_000_000;

/** NULs are left in a decoded text only by files that are no text. */
const BINARY_SHARE = 0.01;
/** A stray NUL or two is dirt, not a picture. */
const BINARY_LEAST = 4;

function looksBinary(text: string): boolean {
  const sample = text.slice(0, 4_096);
  const odd = sample.replace(/[^\0\uFFFD]/g, '').length;
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

/**
 * Reads a file or pasted text; yields the share of it that was read (0–1), so that a large one can be stopped at.
 * @throws ImportError when the file is refused as a whole
 */
export function* readImport(
  bytes: Uint8Array,
  fileName: string,
): Generator<number, ImportTable | ImportBackup> {
  if (bytes.length > MAX_FILE_BYTES) throw new ImportError('tooLarge');
  const encoding = detectEncoding(bytes);
  yield 0;
  const text = new TextDecoder(encoding).decode(bytes);
  yield 0;
  if (text.trim() === '') throw new ImportError('empty');
  if (looksBinary(text)) throw new ImportError('binary');
  const format = guessFormat(text, fileName);
  if (format === 'json') {
    const read = readJson(text, encoding);
    if (read.kind === 'table' && read.rows.length > MAX_OWN_ENTRIES) throw new ImportError('tooManyRows');
    return read;
  }
  const delimiter = format === 'tsv' ? '\t' : guessDelimiter(text);
  const all = yield* asShares(
    format === 'list' ? readList(text) : readSeparated(text, delimiter),
    text.length,
  );
  const [first] = all;
  const hasHeader = format !== 'list' && (first?.cells.some(isColumnName) ?? false);
  const rows = hasHeader ? all.slice(1) : all;
  if (rows.length > MAX_OWN_ENTRIES) throw new ImportError('tooManyRows');
  const width = Math.max(0, ...all.slice(0, 100).map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index) =>
    hasHeader ? (first?.cells[index]?.trim() ?? '') : '',
  );
  return { kind: 'table', format, encoding, columns, hasHeader, rows };
}
