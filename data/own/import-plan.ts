import { IMPORT_COLUMNS, type ColumnMapping, type ImportColumn } from './import-columns.ts';
import type { ImportTable } from './import-table.ts';
import {
  CASE_RULES,
  MAX_ALIASES,
  MAX_OWN_ENTRIES,
  checkFields,
  headwordKey,
  sameFields,
  type FieldProblem,
  type OwnEntry,
  type OwnEntryFields,
} from './own-entry.ts';
import { canBeMarked } from './own-finder.ts';
import { fromSafeCell, type ExportedEntry } from './own-export.ts';
import { splitAliases, splitHeadword } from './written-names.ts';

/** A row that can't become an entry, and why. */
export type Rejected = { line: number; text: string; problem: FieldProblem | 'twiceInFile' | 'glossaryFull' };

/** What an import would do; nothing is written before the reader has seen it. */
export type ImportPlan = {
  /** With an id where the file told one. */
  added: ExportedEntry[];
  /** Entries whose headword is there already and says something else. */
  changed: { before: OwnEntry; fields: OwnEntryFields }[];
  /** How many rows say just what is there already. */
  duplicates: number;
  rejected: Rejected[];
  /** Headwords of what would be written that no page can be marked with. */
  unmarkable: string[];
  /** The ids that the file tells, and those that its entries have here. */
  ids: Map<string, string>;
};

/** A candidate with the line it comes from. */
export type ImportCandidate = { line: number; fields: ExportedEntry };

/** How people write into a cell that there is nothing. */
const NOTHING = /^\s*(?:n\/?a|none|tbd|无|[-–—?]+)?\s*$/iu;

/** The candidates of a table under a mapping, one at a time, so that long work can pause between them. */
export function* candidatesOf(table: ImportTable, mapping: ColumnMapping): Generator<ImportCandidate> {
  const isAlone = mapping.aliases < 0;
  // Cells behind the last column that has a name were begun by a comma that nobody put in quotation marks.
  const isOpen = table.header !== undefined && mapping.definition === table.columns.findLastIndex(Boolean);
  for (const { line, cells } of table.rows) {
    const cell = (index: number): string => fromSafeCell(cells[index] ?? '');
    const link = cell(mapping.link);
    // Where other forms have a column of their own, the headword is what it says.
    const [headword, ...more] = isAlone ? splitHeadword(cell(mapping.headword)) : [cell(mapping.headword)];
    yield {
      line,
      fields: {
        headword,
        aliases: isAlone ? more : splitAliases(cell(mapping.aliases)),
        definition: isOpen
          ? [cell(mapping.definition), ...cells.slice(mapping.definition + 1)].filter(Boolean).join(', ')
          : cell(mapping.definition),
        ...(NOTHING.test(link) ? {} : { link }),
        caseRule: CASE_RULES.find((rule) => rule === cell(mapping.caseRule).trim()) ?? 'any',
      },
    };
  }
}

/** What a table under a mapping says nothing of. */
export const unmapped = (mapping: ColumnMapping): ImportColumn[] =>
  IMPORT_COLUMNS.filter((column) => mapping[column] < 0);

/** The fields with those of `before` where the file says nothing of them; other forms that it does give are added. */
const filledFrom = (
  before: OwnEntryFields,
  fields: OwnEntryFields,
  unsaid: readonly ImportColumn[],
): OwnEntryFields => ({
  ...fields,
  ...(unsaid.includes('definition') && { definition: before.definition }),
  ...(unsaid.includes('aliases') && {
    aliases: [...new Set([...before.aliases, ...fields.aliases])].slice(0, MAX_ALIASES),
  }),
  ...(unsaid.includes('link') && before.link !== undefined && { link: before.link }),
  ...(unsaid.includes('caseRule') && { caseRule: before.caseRule }),
});

/** What the rows of a file do not tell of it. */
export type PlanOptions = {
  /**
   * Whether a word that stands in the file twice comes in twice: so it is in a file of ours whose glossary has it twice,
   * and nothing of such a file may be lost.
   */
  keepsDoubles?: boolean;
  /** What the file says nothing of: an entry that is there already keeps it. */
  unsaid?: readonly ImportColumn[];
  /** The id that an entry gets for the one it has in the file, which may be taken here. */
  idFor?: (id: string) => string;
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

/** UTF-16 units of a refused headword that are shown; it may be one that is too long. */
const SHOWN_LENGTH = 80;

/**
 * Works out what an import would do, without doing it.
 * Yields the number of rows done, so that the caller can show progress, let the page breathe, or stop.
 * @param existing the entries of the glossary imported into
 * @param total own entries there are in all glossaries
 */
export function* planImport(
  candidates: Iterable<ImportCandidate>,
  existing: readonly OwnEntry[],
  total: number,
  { keepsDoubles = false, unsaid = [], idFor }: PlanOptions = {},
): Generator<number, ImportPlan> {
  const nameKnown = createNamer(keepsDoubles);
  const nameRead = createNamer(keepsDoubles);
  const known = new Map(existing.map((entry) => [nameKnown(entry), entry]));
  const inFile = new Set<string>();
  const plan: ImportPlan = {
    added: [],
    changed: [],
    duplicates: 0,
    rejected: [],
    unmarkable: [],
    ids: new Map(),
  };
  let done = 0;
  for (const { line, fields: raw } of candidates) {
    const { fields: said, problems } = checkFields(raw);
    const key = nameRead(said);
    const before = known.get(key);
    const fields = before ? filledFrom(before, said, unsaid) : said;
    const reject = (problem: Rejected['problem']): number =>
      plan.rejected.push({ line, text: fields.headword.slice(0, SHOWN_LENGTH), problem });
    /** Of two in the file with one id, what the settings say is said of the first. */
    const note = (here: string): void => {
      if (raw.id !== undefined && !plan.ids.has(raw.id)) plan.ids.set(raw.id, here);
    };
    if (problems[0]) reject(problems[0]);
    else if (inFile.has(key)) reject('twiceInFile');
    else if (before && sameFields(before, fields)) {
      plan.duplicates += 1;
      note(before.id);
    } else if (!before && total + plan.added.length >= MAX_OWN_ENTRIES) reject('glossaryFull');
    else {
      const id = before?.id ?? (raw.id === undefined ? undefined : idFor?.(raw.id));
      if (before) plan.changed.push({ before, fields });
      else plan.added.push(id === undefined ? fields : { ...fields, id });
      if (id !== undefined) note(id);
      if (!canBeMarked(fields)) plan.unmarkable.push(fields.headword);
    }
    if (!problems[0]) inFile.add(key);
    done += 1;
    if (done % ROWS_PER_STEP === 0) yield done;
  }
  return plan;
}
