import { HAN_PAIRS } from './han-variants.ts';

/**
 * Which characters count as the same when a name is compared with text: capitals and small letters, full-width and
 * ordinary ones, traditional and simplified ones, every kind of space, hyphen, apostrophe and Arabic alif. Characters nobody
 * sees inside a word are skipped.
 */

/** What characters that may stand inside a name unseen are folded to: soft hyphen, zero-width characters. */
export const SKIPPED = 0xad;
export const ZERO_WIDTH_SPACE = 0x200b;
export const SPACE = 0x20;
const CODE_UNITS = 65_536;

/** A full-width form stands this far above its ASCII character. */
const FULL_WIDTH_SHIFT = 0xfee0;
/** The characters after the first are compared as the first. */
const GROUPS = [
  '\u00ad\u200b\u200c\u200d\u2060\ufeff',
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
  "'`´‘’‛ʻʼ′＇",
  '-‐‑‒–−－',
  '·•‧・･',
  'اأإآ',
  'σς',
] as const;

/** Below are letters of alphabets and signs; from here on Han, kana and full-width forms. */
const EASTERN = 0x2e80;

/** A table of what code units below `end` are folded to, 0 where it is the unit itself; with the groups in it. */
function createTable(end: number): Uint16Array {
  const table = new Uint16Array(end);
  for (const group of GROUPS)
    for (let i = 1; i < group.length; i++) table[group.charCodeAt(i)] = group.charCodeAt(0);
  return table;
}

function createEasternTable(): Uint16Array {
  const table = createTable(CODE_UNITS);
  for (let code = 0x21; code < 0x7f; code++) table[code + FULL_WIDTH_SHIFT] = fold(code);
  for (let i = 0; i < HAN_PAIRS.length; i += 2) table[HAN_PAIRS.charCodeAt(i)] = HAN_PAIRS.charCodeAt(i + 1);
  return table;
}

/** Each made when first needed: most pages have no word that must be folded, and many of the others none of the East. */
let western: Uint16Array | undefined;
let eastern: Uint16Array | undefined;

/**
 * Notes down what a code unit of the West is folded to, the small letter of a capital. Asked as each is met: a page has some
 * dozens of the two thousand capitals there. Always one unit for one, as offsets need it: the Turkish İ without its dot above.
 */
function learn(table: Uint16Array, code: number): number {
  const small = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  table[code] = small;
  return small;
}

/** What a code unit has in common with its variants; `SKIPPED` for those nobody sees. */
export function fold(code: number): number {
  if (code >= EASTERN) return (eastern ??= createEasternTable())[code] || code;
  western ??= createTable(EASTERN);
  return western[code] || learn(western, code);
}

/** A full-width form as its ASCII character; any other code unit as it is. */
export const narrow = (code: number): number =>
  code > 0xff00 && code < 0xff5f ? code - FULL_WIDTH_SHIFT : code;

/** From here on are alphabets without capitals, up to the further letters of Latin and Greek. */
const UNCASED = 0x600;
const FURTHER_LETTERS = 0x1e00;
const SIGNS = 0x2000;

/** Like `fold`, but letters keep their case. */
export function foldWidth(code: number): number {
  // Ordinary letters and signs, told without the table; a backtick is an apostrophe.
  if (code >= 0x20 && code < 0x7f && code !== 0x60) return code;
  const plain = narrow(code);
  const folded = fold(plain);
  // What is folded to something below the letters is an apostrophe, a hyphen or a space.
  const isLetter = folded > 0x60 && (plain < UNCASED || (plain >= FURTHER_LETTERS && plain < SIGNS));
  return isLetter ? plain : folded;
}

/** All code units that fold to the given folded one, itself first. Looks at every unit: not for pages. */
export function variantsOf(folded: number): number[] {
  const variants = [folded];
  for (let code = 0; code < CODE_UNITS; code++)
    if (code !== folded && fold(code) === folded) variants.push(code);
  return variants;
}

/** Whether text is compared as if this code unit were not there. */
export const isIgnorable = (code: number): boolean => fold(code) === SKIPPED;
/** Whether a code unit counts as a space, as line breaks, tabs and the wide space of Chinese do. */
export const isSpace = (code: number): boolean => fold(code) === SPACE;

/** A text as it is compared: folded, without skipped characters, runs of spaces as one. */
export function foldText(text: string): string {
  let folded = '';
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const code = fold(text.charCodeAt(i));
    if (code === SKIPPED || (code === SPACE && last === SPACE)) continue;
    folded += String.fromCharCode(code);
    last = code;
  }
  return folded;
}
