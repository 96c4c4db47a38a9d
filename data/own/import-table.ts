import type { Encoding } from './decode.ts';
import { MAX_OWN_ENTRIES } from './own-entry.ts';
import type { OwnExport } from './own-export.ts';

/** `csv`, `tsv`, `anki` and `markdown` have columns; `list` is "term — definition", one a line; `json` is a list of objects. */
export type ImportFormat = 'csv' | 'tsv' | 'anki' | 'markdown' | 'list' | 'json';

/** What separates the cells of a row; `''`: none, each line is an entry of a list. */
export const SEPARATORS = [',', ';', '\t', '|', ''] as const;

/** How a file is to be read, where the reader knows better than it tells. */
export type ReadAs = { encoding?: Encoding; separator?: string };

/** A row with the line (from 1) it began on in the file. */
export type ImportRow = { line: number; cells: readonly string[] };

/** Rows read at most: one more than may be imported, and the names of the columns. Empty lines are none. */
export const MAX_ROWS = MAX_OWN_ENTRIES + 2;

/** A file read as a table; columns still have to be mapped. */
export type ImportTable = {
  kind: 'table';
  format: ImportFormat;
  encoding: Encoding;
  /** One of `SEPARATORS`, or what the file declares; of formats that have another way to separate cells there is none. */
  separator?: string;
  /** Names of the columns, from the first row where it is a header; empty where they have none. */
  columns: readonly string[];
  /** The row that the names come from, where one is a header. */
  header?: ImportRow;
  rows: readonly ImportRow[];
};

/** A file this extension wrote: glossaries with their rules, nothing to map. */
export type ImportBackup = { kind: 'backup'; encoding: Encoding; backup: OwnExport };

/** Why a file is refused as a whole; each is a key of the messages shown. */
export type FileProblem =
  | 'tooLarge'
  | 'unreadable'
  | 'empty'
  | 'tooManyRows'
  | 'openQuote'
  | 'notJson'
  | 'unknownJson'
  | 'newerVersion'
  | 'binary';

/** Refuses a file as a whole; a single row that is wrong is among the `rejected` of a plan instead. */
export class ImportError extends Error {
  readonly problem: FileProblem;
  /** The line (from 1) where the file goes wrong, where that can be said. */
  readonly line: number | undefined;
  constructor(problem: FileProblem, line?: number) {
    super(`This file can't be imported: ${problem}`);
    this.problem = problem;
    this.line = line;
  }
}
