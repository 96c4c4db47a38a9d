import { isColumnName } from './import-columns.ts';
import type { ImportRow } from './import-table.ts';

/** UTF-16 units at the beginning of a text by which it is judged. */
const JUDGED_UNITS = 200_000;
/** Lines at the beginning of a text by which it is judged. */
const JUDGED_LINES = 20;

/** The lines by which a text is judged: those of the first ones that say something. */
export const firstLines = (text: string): string[] =>
  text
    .slice(0, JUDGED_UNITS)
    .split(/\r\n|\n|\r/, JUDGED_LINES)
    .filter((line) => line.trim() !== '');

/** A whole cell in quotation marks, over lines too. */
const QUOTED_CELL = /(?<=^|[,;\t|])"(?:[^"]|"")*"(?=[,;\t|\r\n]|$)/gm;
const WITHIN_QUOTES = /"(?:[^"]|"")*"/g;

/** The same lines without what stands in quotation marks. */
const bareLines = (text: string): string[] =>
  firstLines(text.slice(0, JUDGED_UNITS).replace(QUOTED_CELL, '')).map((line) =>
    line.replace(WITHIN_QUOTES, ''),
  );

const countIn = (line: string, separator: string): number => line.split(separator).length - 1;

/** Whether each line has as many of a separator, and any. */
const isEven = (lines: readonly string[], separator: string): boolean => {
  const [first = 0, ...others] = lines.map((line) => countIn(line, separator));
  return first > 0 && others.every((count) => count === first);
};

/** Whether cells of a text's first line are names of columns where a separator parts them. */
const parts = (text: string, separator: string): boolean =>
  (firstLines(text)[0] ?? '').replaceAll('"', '').split(separator).some(isColumnName);

/** How Excel says in the first line which separator follows. */
const DECLARED = /^sep=(.)[\r\n]/i;
/** Whether the first row only says so. */
export const isDeclaration = (row: ImportRow | undefined): boolean =>
  row !== undefined && /^sep=.?$/i.test(row.cells.join(''));

/** Whether bars separate the cells: the first row names the columns, or each has as many. A bar may also be part of a name. */
const isBarred = (text: string, lines: readonly string[]): boolean =>
  (lines[0] ?? '').includes('|') && (parts(text, '|') || (lines.length > 1 && isEven(lines, '|')));

/** The first of some that is not empty. */
const firstOf = (...choices: readonly (readonly string[])[]): readonly string[] =>
  choices.find((choice) => choice.length > 0) ?? [];

/**
 * Commas, semicolons (spreadsheets of half of Europe) or tabs: of those in the first line the one that parts the names of
 * columns, that each line has as many of, that comes first in each line (commas stand within a definition as well), or
 * that the first line has most of. Bars where it has none of them. What stands in quotation marks does not count.
 */
export function guessSeparator(text: string): string {
  const declared = DECLARED.exec(text)?.[1];
  if (declared !== undefined) return declared;
  const lines = bareLines(text);
  const [line = ''] = lines;
  const there = [',', ';', '\t'].filter((separator) => line.includes(separator));
  if (there.length === 0) return isBarred(text, lines) ? '|' : ',';
  const named = firstOf(
    there.filter((separator) => parts(text, separator)),
    there,
  );
  const even = firstOf(
    named.filter((separator) => isEven(lines, separator)),
    named,
  );
  const isFirst = (separator: string): boolean =>
    lines.every((each) => each.split(/[,;\t]/, 1)[0]?.length === each.indexOf(separator));
  const [best = ','] = firstOf(
    even.filter(isFirst),
    even.toSorted((a, b) => countIn(line, b) - countIn(line, a)),
  );
  return best;
}

/**
 * Whether the lines of a text are rows of one table: the first names its columns, or all have as many cells and none is an
 * entry of a list.
 * @param isListed tells an entry of a list by its line
 */
export function isSeparated(text: string, isListed: (line: string) => boolean): boolean {
  const separator = guessSeparator(text);
  const lines = bareLines(text);
  if (!lines.every((line) => line.includes(separator))) return false;
  if (parts(text, separator)) return true;
  return lines.length > 1 && isEven(lines, separator) && !firstLines(text).some(isListed);
}
