import Papa from 'papaparse';
import type { Steps } from '../steps.ts';
import {
  CASE_RULES,
  MARKINGS,
  PREFERENCES,
  cleanText,
  isOwnId,
  type OwnEntry,
  type OwnEntryFields,
  type OwnGlossary,
} from './own-entry.ts';
import { slices } from './slices.ts';
import { joinAliases } from './written-names.ts';

/** What a file written by "Export" holds (documented in OWN-ENTRIES.md). Version 1 is the first ever shipped. */
export const EXPORT_FORMAT = 'which-ali-own-entries';
export const EXPORT_VERSION = 1;

/** An entry of a file. Only backups tell its id, so that what the settings say of it (muted, wrong meanings) holds again. */
export type ExportedEntry = OwnEntryFields & { id?: string };

/** A glossary with its entries, itself without an id: reading it in goes by names and headwords. */
export type ExportedGlossary = Pick<OwnGlossary, 'name' | 'marking' | 'sites' | 'prefer'> & {
  entries: readonly ExportedEntry[];
};

/** The whole of a file. As `readExport` gives it, its entries are not checked yet. */
export type OwnExport = {
  format: typeof EXPORT_FORMAT;
  version: typeof EXPORT_VERSION;
  glossaries: readonly ExportedGlossary[];
};

const fieldsOf = ({ headword, aliases, definition, link, caseRule }: OwnEntryFields): OwnEntryFields => ({
  headword,
  aliases,
  definition,
  ...(link === undefined ? {} : { link }),
  caseRule,
});

const exportOf = (
  glossaries: readonly OwnGlossary[],
  entries: readonly OwnEntry[],
  write: (entry: OwnEntry) => ExportedEntry,
): OwnExport => ({
  format: EXPORT_FORMAT,
  version: EXPORT_VERSION,
  glossaries: glossaries.map(({ id, name, marking, sites, prefer }) => ({
    name,
    marking,
    sites,
    prefer,
    entries: entries.filter(({ glossaryId }) => glossaryId === id).map(write),
  })),
});

/** Glossaries and entries as one file that this extension reads back without loss. */
export const toExport = (glossaries: readonly OwnGlossary[], entries: readonly OwnEntry[]): OwnExport =>
  exportOf(glossaries, entries, fieldsOf);

/** The same with ids, for a backup: a file that is handed on has no use for them. */
export const toBackup = (glossaries: readonly OwnGlossary[], entries: readonly OwnEntry[]): OwnExport =>
  exportOf(glossaries, entries, (entry) => ({ id: entry.id, ...fieldsOf(entry) }));

/** The text of a file, in pieces, one entry a line: written at one go, 100,000 would hold the page up. */
export function* writeExport({ glossaries, ...head }: OwnExport): Steps<string[]> {
  const pieces = [JSON.stringify(head).slice(0, -1), ',"glossaries":['];
  for (const [nth, { entries, ...glossary }] of glossaries.entries()) {
    pieces.push(nth === 0 ? '\n' : ',\n', JSON.stringify(glossary).slice(0, -1), ',"entries":[');
    let separator = '\n';
    for (const some of slices(entries)) {
      pieces.push(separator, some.map((entry) => JSON.stringify(entry)).join(',\n'));
      separator = ',\n';
      yield;
    }
    pieces.push(']}');
  }
  return [...pieces, ']}\n'];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

/** The values of an object by key, without its prototype: `__proto__` in a file is a key like any other. */
const valuesOf = (value: unknown): Map<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);

function readEntry(value: unknown): ExportedEntry {
  const values = valuesOf(value);
  const link = textOf(values.get('link'));
  const id = textOf(values.get('id'));
  return {
    // One that is none is passed over: the entry gets a new one.
    ...(isOwnId(id) ? { id } : {}),
    headword: textOf(values.get('headword')),
    aliases: textsOf(values.get('aliases')),
    definition: textOf(values.get('definition')),
    ...(link === '' ? {} : { link }),
    caseRule: CASE_RULES.find((rule) => rule === values.get('caseRule')) ?? 'any',
  };
}

/** Reads what `toExport` or `toBackup` wrote; entries are checked later, one by one. */
export function readExport(value: unknown): OwnExport | 'unknown' | 'newer' {
  const values = valuesOf(value);
  if (values.get('format') !== EXPORT_FORMAT) return 'unknown';
  const version = values.get('version');
  if (typeof version === 'number' && version > EXPORT_VERSION) return 'newer';
  const glossaries = values.get('glossaries');
  if (version !== EXPORT_VERSION || !Array.isArray(glossaries)) return 'unknown';
  return {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    glossaries: glossaries.map((glossary): ExportedGlossary => {
      const parts = valuesOf(glossary);
      const entries = parts.get('entries');
      return {
        name: cleanText(textOf(parts.get('name'))),
        marking: MARKINGS.find((marking) => marking === parts.get('marking')) ?? 'unmarked',
        sites: textsOf(parts.get('sites')),
        prefer: PREFERENCES.find((prefer) => prefer === parts.get('prefer')) ?? 'mine',
        entries: Array.isArray(entries) ? entries.map(readEntry) : [],
      };
    }),
  };
}

/** Spreadsheets run a cell that begins like this as a formula (OWASP, "CSV injection"); apostrophes before it are counted. */
const FORMULA_START = /^'*[=+\-@\t\r]/;

/** Cells that a spreadsheet would run get an apostrophe in front; `fromSafeCell` takes it away again. */
const toSafeCell = (cell: string): string => (FORMULA_START.test(cell) ? `'${cell}` : cell);

/** Takes away the apostrophe that `toSafeCell` put before a formula. */
export const fromSafeCell = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

const CSV_COLUMNS = ['headword', 'aliases', 'definition', 'link', 'case'];
const CSV_LINE_END = '\r\n';

/** One glossary as a CSV that is safe to open in a spreadsheet, in pieces. */
export function* writeCsv(entries: readonly OwnEntryFields[]): Steps<string[]> {
  const pieces = [CSV_COLUMNS.join(',')];
  for (const some of slices(entries)) {
    const rows = some.map(({ headword, aliases, definition, link, caseRule }) =>
      [headword, joinAliases(aliases), definition, link ?? '', caseRule].map(toSafeCell),
    );
    pieces.push(CSV_LINE_END, Papa.unparse(rows, { newline: CSV_LINE_END }));
    yield;
  }
  return pieces;
}
