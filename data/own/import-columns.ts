import type { ImportRow, ImportTable } from './import-table.ts';
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
const SHORT_FORMS = list(
  'acronym, abbreviation, abbr, abkürzung, kürzel, kurzform, sigle, abréviation, sigla, abreviatura, 缩写, 简称, 略語',
);

/**
 * Names of columns as people write them; the first is the one of our own files. They are given out in this order: a "full
 * name" is what an abbreviation means where nothing else is, and another form of it beside a definition.
 */
export const COLUMN_NAMES: Readonly<Record<ImportColumn, readonly string[]>> = {
  headword: list(
    'headword, term, word, name, entry, title, front, keyword, phrase, supplier, company, product',
    'begriff, wort, vokabel, bezeichnung, lieferant, firma, produkt',
    'terme, mot, nom, expression, fournisseur, société, produit',
    'término, palabra, nombre, proveedor, empresa, producto',
    '词, 词语, 词条, 生词, 名称, 术语, 供应商, 公司, 产品, 用語, 単語',
    ...SHORT_FORMS,
    'chinese, hanzi, 中文, 汉字',
  ),
  definition: list(
    'definition, meaning, means, mean, description, explanation, back, note, notes, comment, comments, remark, remarks',
    'bedeutung, erklärung, beschreibung, bemerkung, bemerkungen, anmerkung, hinweis, kommentar, notiz',
    'définition, signification, explication, remarque, remarques, commentaire, commentaires',
    'definición, significado, descripción, explicación, nota, notas, observaciones, comentarios',
    '释义, 定义, 说明, 解释, 含义, 意思, 备注, 意味, 説明',
    EXPANSIONS,
    'translation, übersetzung, traduction, traducción, english, 翻译, 英文',
  ),
  aliases: list(
    'aliases, alias, synonyms, synonym, also, also known as, aka, other names, other forms, variants',
    'synonyme, synonymes, sinónimos, 别名, 同义词',
    EXPANSIONS,
    ...SHORT_FORMS,
    'english, 英文',
  ),
  link: list(
    'link, url, address, website, site, web, homepage, webseite, internet, lien, enlace, 链接, 网址, 网站, 官网',
  ),
  caseRule: list('case, caserule, case rule'),
};

const ALL_NAMES: ReadonlySet<string> = new Set(Object.values(COLUMN_NAMES).flat());

/** UTF-16 units; a longer cell names no column, and a gigantic one takes a browser minutes to look through. */
const LONGEST_NAME = 100;

const folded = (cell: string): string =>
  cell.length > LONGEST_NAME ? '' : cell.normalize('NFKC').trim().toLowerCase();

/** Words of a heading at most; more are an entry. */
const HEADING_WORDS = 5;

/** The words of a cell that may be a heading ("Term (EN)", "What it stands for"), with a space on either side of each. */
function headingOf(cell: string): string {
  const words = folded(cell).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > HEADING_WORDS ? '' : ` ${words.join(' ')} `;
}

/** Whether a cell is a heading that speaks of a column in words of its own. */
function speaksOf(cell: string, column: ImportColumn): boolean {
  const heading = headingOf(cell);
  return COLUMN_NAMES[column].some((name) => heading.includes(` ${name} `));
}

/** Whether a cell is the name of a column. */
export const isColumnName = (cell: string): boolean => ALL_NAMES.has(folded(cell));

/** Whether a row names the columns: one of them by its very name, or two in other words. */
export const namesColumns = (cells: readonly string[]): boolean =>
  cells.some(isColumnName) ||
  cells.filter((cell) => IMPORT_COLUMNS.some((column) => speaksOf(cell, column))).length > 1;

/** Rows above the names of the columns at most: what the list is called, how old it is. */
const MAX_TITLES = 5;
const isTitle = ({ cells }: ImportRow): boolean => cells.filter((cell) => cell.trim() !== '').length < 2;

/** The rows of a table from the one that names its columns on, where only a title stands above it. */
export function withoutTitle(rows: readonly ImportRow[]): readonly ImportRow[] {
  const titles = rows.slice(0, MAX_TITLES + 1).findIndex((row) => !isTitle(row));
  return titles > 0 && namesColumns(rows[titles]?.cells ?? []) ? rows.slice(titles) : rows;
}

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
    take([...free].find((index) => speaksOf(table.columns[index] ?? '', column)));
  const mapping = {
    headword: named('headword'),
    definition: named('definition'),
    aliases: named('aliases'),
    link: named('link'),
    caseRule: named('caseRule'),
  };
  for (const column of ['link', 'aliases', 'definition', 'headword'] as const)
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
