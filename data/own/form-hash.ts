import { fold, isIgnorable, isSpace } from '../text-folding.ts';
import { NONE, UNSPACED, joins, scriptOf } from '../word-boundary.ts';

/**
 * Hashes of written forms as they are read from left to right. 100,000 own entries reach a page as four bytes a form
 * (design, section 6): a page learns that a word may be an own entry, and the background confirms it.
 */

/** FNV-1a, 32 bits. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

export const EMPTY_HASH = FNV_OFFSET;

/** The hash of a text with one more folded character. */
export const extendHash = (hash: number, code: number): number => Math.imul(hash ^ code, FNV_PRIME);

/** Turns the hash of a whole form into what the set holds; 0 stands for an empty place, so no form may have it. */
export const wholeKey = (hash: number): number => hash >>> 0 || 1;

/** Turns the hash of the beginning of a longer form into what the set holds. */
export const beginningKey = (hash: number): number => (hash ^ 0x5bd1e995) >>> 0 || 1;

/** ASCII folds by table, ideographs fold to themselves: most characters of any page. */
const ASCII_FOLDED = Uint16Array.from({ length: 128 }, (_, code) => fold(code));

/** Letters, digits and the low line, by code. */
export const IS_ASCII_WORD = Uint8Array.from({ length: 128 }, (_, code) => (scriptOf(code) === NONE ? 0 : 1));

const IDEOGRAPHS_FROM = 0x3400;
const IDEOGRAPHS_TO = 0xd7ff;

export const foldQuickly = (code: number): number => {
  if (code < 128) return ASCII_FOLDED[code] ?? code;
  return code >= IDEOGRAPHS_FROM && code <= IDEOGRAPHS_TO ? code : fold(code);
};

/** UTF-16 units of a form that are compared; longer forms are not marked. */
export const MAX_FORM_LENGTH = 120;

/** Units of a script without spaces by which the beginning of a form is known. */
const BEGINNING_UNITS = 2;

/** The next offset at which something is to be seen. */
function afterIgnorable(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) > 0x7e && isIgnorable(text.charCodeAt(at))) at++;
  return at;
}

/**
 * Reads one form (or text that may be one) from a place on and calls back at each place where a form may end: after
 * each word, and in scripts without spaces after each character.
 * @param visit gets the offset after the last unit and the hash so far; answers whether a longer form may begin so
 */
export function readForm(text: string, start: number, visit: (end: number, hash: number) => boolean): void {
  let hash = EMPTY_HASH;
  let units = 0;
  let wasSpace = false;
  const limit = Math.min(text.length, start + MAX_FORM_LENGTH);
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    // Printable ASCII is neither; asking costs more than all else here.
    if (code <= 0x20 || code > 0x7e) {
      if (isIgnorable(code)) continue;
      if (isSpace(code)) {
        wasSpace = true;
        continue;
      }
    }
    if (wasSpace) hash = extendHash(hash, 0x20);
    wasSpace = false;
    hash = extendHash(hash, foldQuickly(code));
    units++;
    const next = afterIgnorable(text, at + 1);
    const isUnspaced = scriptOf(code) === UNSPACED;
    if (next < text.length && joins(code, text.charCodeAt(next))) continue;
    if (
      isUnspaced &&
      units < BEGINNING_UNITS &&
      next < limit &&
      scriptOf(text.charCodeAt(next)) === UNSPACED
    ) {
      // A single ideograph may itself be a form, but says too little to stop reading by.
      visit(at + 1, hash);
      continue;
    }
    if (!visit(at + 1, hash)) return;
  }
}

/** Whether a form may begin at an offset: a word begins there, or the script has no spaces. */
export function beginsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (scriptOf(code) === NONE) return false;
  let before = at - 1;
  while (before >= 0 && text.charCodeAt(before) > 0x7e && isIgnorable(text.charCodeAt(before))) before--;
  return before < 0 || !joins(text.charCodeAt(before), code);
}
