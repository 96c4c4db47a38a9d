import { MAX_ALIASES, MAX_LENGTHS } from './own-entry.ts';

/** UTF-16 units; a longer cell cannot be names, and a gigantic one would hold the page up. */
const MAX_CELL_LENGTH = (MAX_ALIASES + 1) * (MAX_LENGTHS.alias + 2);

/** What ends a name where semicolons, bars or lines separate them; a backslash before one shows it to be part of the name. */
const CLEAR = /(?<=(?:^|[^\\])(?:\\\\)*)[;；|]|\n/;
const SHOWN_PART = /\\([;；|\\])/g;
/** What has to be shown to be part of a name; a backslash where it would show something itself. */
const TO_SHOW = /[;；|]|\\(?=[;；|\\]|$)/g;
/** A comma does where nothing clearer is there; not the one before the form of a company ("Foo, Inc."). */
const COMMA = /[,，、](?!\s*(?:inc|ltd|llc|co|corp|plc|limited|gmbh|s\.?a)\b)/iu;

/** The names in a text where semicolons, bars or lines separate them, or what is given. */
export const splitNames = (text: string, separator = CLEAR): string[] =>
  text.split(separator).map((name) => name.replaceAll(SHOWN_PART, '$1'));

/** The names in a cell of other forms. */
export const splitAliases = (cell: string): string[] =>
  cell.length > MAX_CELL_LENGTH ? [cell] : splitNames(cell, CLEAR.test(cell) ? CLEAR : COMMA);

/** What separates names in one cell. */
export const ALIAS_SEPARATOR = '; ';

/** Names as one cell, so that `splitAliases` and `splitNames` find them again: one alone with a comma in it is shown not to be two. */
export const joinAliases = (aliases: readonly string[]): string =>
  aliases.map((name) => name.replaceAll(TO_SHOW, '\\$&')).join(ALIAS_SEPARATOR) +
  (aliases.length === 1 && COMMA.test(aliases[0] ?? '') ? ALIAS_SEPARATOR.trim() : '');

/** "MOQ (minimum order quantity)", "起订量（MOQ）" */
const IN_BRACKETS = /^(.+?)\s*[(（]([^()（）]+)[)）]$/u;
/** "MOQ / 起订量"; without spaces it is part of a name ("TCP/IP"). */
const SLASH = /\s+[/|]\s+|\s*／\s*/u;

const HAN = /\p{sc=Han}/u;
const initialsOf = (text: string): string =>
  text
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
const isShortOf = (short: string, long: string): boolean =>
  /^[\p{L}\p{N}]{2,}$/u.test(short) && initialsOf(long) === short.toLowerCase();

/** Whether two writings name one thing: one is short for the other, or only one of them is in Chinese. */
const areOneThing = (a: string, b: string): boolean =>
  isShortOf(a, b) || isShortOf(b, a) || HAN.test(a) !== HAN.test(b);

/**
 * The names that stand where a headword is asked for. Nobody writes "MOQ (minimum order quantity)" into a text, so as one
 * name it would never be found; "Alipay (China)" are not two names, though.
 */
export function splitHeadword(cell: string): [headword: string, ...aliases: string[]] {
  if (cell.length > MAX_CELL_LENGTH) return [cell];
  const [first = '', ...others] = cell
    .trim()
    .split(SLASH)
    .filter((name) => name !== '');
  if (others.length > 0) return [first, ...others];
  const [, name = '', bracketed = ''] = IN_BRACKETS.exec(first) ?? [];
  return name !== '' && areOneThing(name, bracketed) ? [name, bracketed.trim()] : [first];
}
