import { withoutMarkup } from './import-markdown.ts';
import { MAX_ROWS, type ImportRow } from './import-table.ts';

/**
 * What separates a word from what it means. A hyphen, an en dash and an equals sign need spaces, or "e-commerce" would
 * break; so does a colon, or an address would, except beside a Chinese character.
 */
const SEPARATOR =
  /\t|\s*—+\s*|(?:^|\s+)–\s*|\s+-+\s+|\s*=>\s*|\s+→\s+|\s*[:=]\s+|\s*：\s*|(?<=\p{sc=Han}):|:(?=\p{sc=Han})/u;

/** What a list begins its lines with: a bullet (Word's own, too, and its "o" of the second level), a box or a number. */
const BULLET =
  /^(?:[-+*•·▪◦‣\u{F0B7}\u{F0A7}]\s+(?:\[[ x]\]\s+)?|o\t|[①-⑳]\s*|\d{1,3}(?:[.)]\s+|[、．）]\s*)|[(（]\d{1,3}[)）]\s*)/u;

/** A line of a list without its bullet or number. */
export const withoutBullet = (line: string): string => line.trimStart().replace(BULLET, '');

/** A heading between the lines, as Markdown writes it. */
const HEADING = /^#{1,6}\s/;

/** Spaces that say no more than one: a million of them would be looked through anew from each. */
const SPACES = /[^\S\t]{2,}/g;

/** The cells of a line "term — definition"; the dash, a colon, a tab or spaces around a hyphen do as well. */
export function splitEntry(line: string): string[] {
  if (HEADING.test(line)) return [];
  const entry = withoutMarkup(withoutBullet(line.trim().replace(SPACES, ' ')));
  const separator = SEPARATOR.exec(entry);
  return separator
    ? [entry.slice(0, separator.index), entry.slice(separator.index + separator[0].length)]
    : [entry];
}

/** The cells of a line of a table in which quotation marks mean nothing. */
export const splitTabs = (line: string): string[] => line.split('\t');

/** A line and what ends it. */
const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/y;

/** UTF-16 units read between two pauses: a few milliseconds of work. */
const READ_STEP = 200_000;

/** The rows of a text with one entry a line, without those of nothing; yields the offset read to. */
export function* readLines(text: string, split: (line: string) => string[]): Generator<number, ImportRow[]> {
  const rows: ImportRow[] = [];
  let line = 0;
  let paused = 0;
  for (let at = 0; at < text.length && rows.length < MAX_ROWS;) {
    LINE.lastIndex = at;
    const [raw = '', ending = ''] = LINE.exec(text)?.slice(1) ?? [];
    at += raw.length + ending.length;
    line += 1;
    const cells = split(raw);
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    if (at - paused < READ_STEP) continue;
    paused = at;
    yield at;
  }
  return rows;
}
