import { fold, isIgnorable, isSpace } from '../matching/text-folding.ts';
import { NONE, UNSPACED, scriptOf } from '../matching/word-boundary.ts';

/**
 * Hashes of written forms as they are read from left to right. 100,000 own entries reach a page as four bytes a form:
 * a page learns that a word may be an own entry, and the background confirms it.
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

/** What is read past, what separates words, and the scripts of `word-boundary.ts`, as one number. */
const IGNORABLE = 1;
const SPACE = 2;
const SCRIPTS_FROM = 3;
const SIGN = SCRIPTS_FROM + NONE;
const IDEOGRAPH = SCRIPTS_FROM + UNSPACED;

const CODE_UNITS = 65_536;

/** By UTF-16 code unit, filled in as they are met: asking the scripts costs ten times the rest of the reading. */
const kinds = new Uint8Array(CODE_UNITS);
const folded = new Uint16Array(CODE_UNITS);

function learn(code: number): number {
  const kind = isIgnorable(code) ? IGNORABLE : isSpace(code) ? SPACE : SCRIPTS_FROM + scriptOf(code);
  kinds[code] = kind;
  folded[code] = fold(code);
  return kind;
}

/** 0 stands for one not met yet. */
const kindOf = (code: number): number => kinds[code] || learn(code);

/** A letter as it is compared; only for one whose kind was asked. */
export const foldQuickly = (code: number): number => folded[code] ?? code;

/** Letters, digits and the low line, by code. */
export const IS_ASCII_WORD = Uint8Array.from({ length: 128 }, (_, code) => (kindOf(code) <= SIGN ? 0 : 1));

/** Whether two neighbours belong to one word (`joins`, by kind). */
const joinsKinds = (before: number, after: number): boolean =>
  before === after && before > SIGN && before !== IDEOGRAPH;

/** UTF-16 units of a form that are compared; longer forms are not marked. */
const MAX_FORM_LENGTH = 120;

/** Units of a script without spaces by which the beginning of a form is known. */
const BEGINNING_UNITS = 2;

/** The next offset at which something is to be seen. */
function afterIgnorable(text: string, from: number): number {
  let at = from;
  while (at < text.length && kindOf(text.charCodeAt(at)) === IGNORABLE) at++;
  return at;
}

/**
 * Reads one form (or text that may be one) from a place on and calls back at each place where a form may end: after
 * each word, and in scripts without spaces after each character.
 * @param visit gets the offset after the last unit, the hash so far, and whether the reading goes on anyway; answers
 *   whether a longer form may begin so
 */
export function readForm(
  text: string,
  start: number,
  visit: (end: number, hash: number, goesOn: boolean) => boolean,
): void {
  let hash = EMPTY_HASH;
  let units = 0;
  let wasSpace = false;
  const limit = Math.min(text.length, start + MAX_FORM_LENGTH);
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === IGNORABLE) continue;
    if (kind === SPACE) {
      wasSpace = true;
      continue;
    }
    if (wasSpace) hash = extendHash(hash, 0x20);
    wasSpace = false;
    hash = extendHash(hash, foldQuickly(code));
    units++;
    const next = afterIgnorable(text, at + 1);
    const nextKind = next < text.length ? kindOf(text.charCodeAt(next)) : SIGN;
    if (joinsKinds(kind, nextKind)) continue;
    if (kind === IDEOGRAPH && units < BEGINNING_UNITS && next < limit && nextKind === IDEOGRAPH) {
      // A single ideograph may itself be a form, but says too little to stop reading by.
      visit(at + 1, hash, true);
      continue;
    }
    if (!visit(at + 1, hash, false)) return;
  }
}

/** Whether a form may begin at an offset: a word begins there, or the script has no spaces. */
export function mayBeginForm(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  if (kind <= SIGN) return false;
  if (kind === IDEOGRAPH) return true;
  let before = at - 1;
  while (before >= 0 && kindOf(text.charCodeAt(before)) === IGNORABLE) before--;
  return before < 0 || !joinsKinds(kindOf(text.charCodeAt(before)), kind);
}
