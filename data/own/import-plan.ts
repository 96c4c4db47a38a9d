import { COLUMN_NAMES, type ImportTable } from './import-table.ts';
import {
  CASE_RULES,
  MAX_OWN_ENTRIES,
  checkFields,
  headwordKey,
  sameFields,
  type FieldProblem,
  type OwnEntry,
  type OwnEntryFields,
} from './own-entry.ts';
import { fromSafeCell } from './own-export.ts';

/** Which column holds what; -1: none. */
export type ColumnMapping = { [K in keyof typeof COLUMN_NAMES]: number };

/** A row that can't become an entry, and why. */
export type Rejected = { line: number; text: string; problem: FieldProblem | 'twiceInFile' | 'glossaryFull' };

/** What an import would do; nothing is written before the reader has seen it. */
export type ImportPlan = {
  added: OwnEntryFields[];
  /** Entries whose headword is there already and says something else. */
  changed: { before: OwnEntry; fields: OwnEntryFields }[];
  /** How many rows say just what is there already. */
  duplicates: number;
  rejected: Rejected[];
};

/** A candidate with the line it comes from. */
export type Candidate = { line: number; fields: OwnEntryFields };

const nameIn = (names: readonly string[], column: string): boolean =>
  names.includes(column.trim().toLowerCase());

/** The mapping that the names of the columns suggest; without names, headword and definition come first. */
export function guessMapping(table: ImportTable): ColumnMapping {
  const find = (names: readonly string[]): number =>
    table.columns.findIndex((column) => nameIn(names, column));
  const mapping: ColumnMapping = {
    headword: find(COLUMN_NAMES.headword),
    aliases: find(COLUMN_NAMES.aliases),
    definition: find(COLUMN_NAMES.definition),
    link: find(COLUMN_NAMES.link),
    caseRule: find(COLUMN_NAMES.caseRule),
  };
  if (mapping.headword >= 0) return mapping;
  const taken = new Set(Object.values(mapping));
  const free = table.columns.map((_, index) => index).filter((index) => !taken.has(index));
  return {
    ...mapping,
    headword: free[0] ?? 0,
    definition: mapping.definition >= 0 ? mapping.definition : (free[1] ?? -1),
  };
}

/** The candidates of a table under a mapping, one at a time, so that long work can pause between them. */
export function* candidatesOf(table: ImportTable, mapping: ColumnMapping): Generator<Candidate> {
  for (const { line, cells } of table.rows) {
    const cell = (index: number): string => fromSafeCell(cells[index] ?? '');
    const link = cell(mapping.link);
    yield {
      line,
      fields: {
        headword: cell(mapping.headword),
        aliases: cell(mapping.aliases).split(/[;；|]/),
        definition: cell(mapping.definition),
        ...(link === '' ? {} : { link }),
        caseRule: CASE_RULES.find((rule) => rule === cell(mapping.caseRule).trim()) ?? 'any',
      },
    };
  }
}

export type PlanOptions = {
  /**
   * Whether a word that stands in the file twice comes in twice: so it is in a file of ours whose glossary has it twice,
   * and nothing of such a file may be lost.
   */
  keepsDoubles?: boolean;
};

/** Names each word so that the same one is known again; with doubles, the n-th is the n-th. */
function createNamer(keepsDoubles: boolean): (fields: OwnEntryFields) => string {
  const seen = new Map<string, number>();
  return ({ headword }) => {
    const key = headwordKey(headword);
    if (!keepsDoubles) return key;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count === 0 ? key : `${key}\n${count}`;
  };
}

/** Rows between two pauses: about 2 ms of work. */
const ROWS_PER_STEP = 500;

/**
 * Works out what an import would do, without doing it.
 * Yields the number of rows done, so that the caller can show progress, let the page breathe, or stop.
 * @param existing the entries of the glossary imported into
 * @param total own entries there are in all glossaries
 */
export function* planImport(
  candidates: Iterable<Candidate>,
  existing: readonly OwnEntry[],
  total: number,
  { keepsDoubles = false }: PlanOptions = {},
): Generator<number, ImportPlan> {
  const nameKnown = createNamer(keepsDoubles);
  const nameRead = createNamer(keepsDoubles);
  const known = new Map(existing.map((entry) => [nameKnown(entry), entry]));
  const inFile = new Set<string>();
  const plan: ImportPlan = { added: [], changed: [], duplicates: 0, rejected: [] };
  let done = 0;
  for (const { line, fields: raw } of candidates) {
    const { fields, problems } = checkFields(raw);
    const key = nameRead(fields);
    const before = known.get(key);
    const reject = (problem: Rejected['problem']): number =>
      plan.rejected.push({ line, text: fields.headword.slice(0, 80), problem });
    if (problems[0]) reject(problems[0]);
    else if (inFile.has(key)) reject('twiceInFile');
    else if (before && sameFields(before, fields)) plan.duplicates += 1;
    else if (before) plan.changed.push({ before, fields });
    else if (total + plan.added.length >= MAX_OWN_ENTRIES) reject('glossaryFull');
    else plan.added.push(fields);
    if (!problems[0]) inFile.add(key);
    done += 1;
    if (done % ROWS_PER_STEP === 0) yield done;
  }
  return plan;
}
