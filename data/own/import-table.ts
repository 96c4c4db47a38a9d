import type { Encoding } from './decode.ts';
import type { OwnExport } from './own-export.ts';

/** `csv` and `tsv` have columns; `list` is "term — definition", one a line; `json` is a list of objects. */
export type ImportFormat = 'csv' | 'tsv' | 'list' | 'json';

/** A row with the line (from 1) it began on in the file. */
export type ImportRow = { line: number; cells: readonly string[] };

/** A file read as a table; columns still have to be mapped. */
export type ImportTable = {
  kind: 'table';
  format: ImportFormat;
  encoding: Encoding;
  /** Names of the columns, from the first row where it is a header. */
  columns: readonly string[];
  hasHeader: boolean;
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

/** Names of columns as people write them, for the guess of the mapping and to tell a header from the first entry. */
export const COLUMN_NAMES = {
  headword: ['headword', 'term', 'word', 'name', 'entry', 'title', 'front', '词', '词语', '名称', '术语'],
  aliases: ['aliases', 'alias', 'synonyms', 'also', 'other names', '别名'],
  definition: [
    'definition',
    'meaning',
    'description',
    'explanation',
    'note',
    'notes',
    'back',
    '释义',
    '定义',
    '说明',
  ],
  link: ['link', 'url', 'address', 'website', 'site', '链接'],
  caseRule: ['case', 'caserule', 'case rule'],
} as const;
