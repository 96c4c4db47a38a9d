import type { ImportTable } from './import-table.ts';
import type { OwnEntryFields } from './own-entry.ts';

/** What a column of a file may hold. */
export type ImportColumn = keyof OwnEntryFields;

/** In the order in which they are shown. */
export const IMPORT_COLUMNS = [
  'headword',
  'definition',
  'aliases',
  'link',
  'caseRule',
] as const satisfies ImportColumn[];

/** Which column holds what; -1: none. */
export type ColumnMapping = Record<ImportColumn, number>;

const list = (...rows: string[]): string[] => rows.flatMap((row) => row.split(', '));
const EXPANSIONS = 'stands for, full form, full name, expansion, 全称';

/**
 * Names of columns as people write them; the first is the one of our own files. They are given out in this order: a "full
 * name" is what an abbreviation means where nothing else is, and another form of it beside a definition.
 */
export const COLUMN_NAMES: Readonly<Record<ImportColumn, readonly string[]>> = {
  headword: list(
    'headword, term, word, name, entry, title, front, acronym, abbreviation, abbr, keyword, phrase',
    'begriff, wort, abkürzung, terme, mot, sigle, término, palabra, sigla',
    '词, 词语, 词条, 名称, 术语, 缩写, 简称, 用語, 単語',
  ),
  definition: list(
    'definition, meaning, description, explanation, back, note, notes, comment, comments',
    'bedeutung, erklärung, beschreibung, définition, signification, definición, significado, descripción',
    '释义, 定义, 说明, 解释, 含义, 意思, 备注, 意味',
    EXPANSIONS,
  ),
  aliases: list(
    'aliases, alias, synonyms, synonym, also, also known as, aka, other names, other forms, variants',
    'synonyme, sinónimos, 别名, 同义词',
    EXPANSIONS,
  ),
  link: list('link, url, address, website, site, web, lien, enlace, 链接, 网址'),
  caseRule: list('case, caserule, case rule'),
};

const ALL_NAMES: ReadonlySet<string> = new Set(Object.values(COLUMN_NAMES).flat());

/** UTF-16 units; a longer cell names no column, and a gigantic one takes a browser minutes to look through. */
const LONGEST_NAME = 100;

const folded = (cell: string): string =>
  cell.length > LONGEST_NAME ? '' : cell.normalize('NFKC').trim().toLowerCase();

/** Words of a heading at most; more are an entry. */
const HEADING_WORDS = 5;

/** The words of a cell that may be a heading: "Term (EN)", "Link to the wiki". */
function headingWords(cell: string): string[] {
  const words = folded(cell).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > HEADING_WORDS ? [] : words;
}

/** Whether a cell is the name of a column. */
export const isColumnName = (cell: string): boolean => ALL_NAMES.has(folded(cell));

/** Whether a row names the columns: one of them by its very name, or two in other words. */
export const namesColumns = (cells: readonly string[]): boolean =>
  cells.some(isColumnName) ||
  cells.filter((cell) => headingWords(cell).some((word) => ALL_NAMES.has(word))).length > 1;

/** Rows that are looked at to see what a column holds. */
const SAMPLE_ROWS = 20;

/** Whether a column only counts the rows, or is empty. */
const isNumbering = ({ rows }: ImportTable, index: number): boolean =>
  rows.length > 1 &&
  rows.slice(0, SAMPLE_ROWS).every(({ cells }) => /^\s*\d*[.)]?\s*$/.test(cells[index] ?? ''));

/** The mapping that the names of the columns suggest; without names, headword and definition come first. */
export function guessMapping(table: ImportTable): ColumnMapping {
  const free = new Set(table.columns.keys());
  const take = (index = -1): number => (free.delete(index), index);
  const named = (column: ImportColumn): number =>
    take(
      COLUMN_NAMES[column]
        .map((name) => [...free].find((index) => folded(table.columns[index] ?? '') === name))
        .find((index) => index !== undefined),
    );
  const spokenOf = (column: ImportColumn): number =>
    take(
      [...free].find((index) =>
        headingWords(table.columns[index] ?? '').some((word) => COLUMN_NAMES[column].includes(word)),
      ),
    );
  const mapping = {
    headword: named('headword'),
    definition: named('definition'),
    aliases: named('aliases'),
    link: named('link'),
    caseRule: named('caseRule'),
  };
  for (const column of ['link', 'aliases', 'headword', 'definition'] as const)
    if (mapping[column] < 0) mapping[column] = spokenOf(column);
  if (mapping.headword < 0) {
    mapping.headword = Math.max(0, take([...free].find((index) => !isNumbering(table, index))));
    if (mapping.definition < 0)
      mapping.definition = take([...free].find((index) => index > mapping.headword));
  }
  return mapping;
}

/** The table with its first row taken for the names of the columns, or for a row like the others. */
export function withHeader(table: ImportTable, isHeader: boolean): ImportTable {
  const { header, ...rest } = table;
  const [first, ...others] = table.rows;
  const unnamed = table.columns.map(() => '');
  if (!isHeader && header) return { ...rest, columns: unnamed, rows: [header, ...table.rows] };
  if (!isHeader || header || !first) return table;
  return {
    ...rest,
    header: first,
    columns: unnamed.map((_, index) => first.cells[index]?.trim() ?? ''),
    rows: others,
  };
}
