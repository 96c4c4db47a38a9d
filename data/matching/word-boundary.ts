import { isAsciiLetter } from './letter-case.ts';

/**
 * Where a name may begin and end, by script. Latin, Greek, Cyrillic and their like put spaces between words: a name is
 * never part of a longer one. Chinese and Thai do not: the longest form wins and `never` words veto. Katakana and Hangul are in
 * between (`word-endings.ts`).
 */

/** Not part of a word: blanks, punctuation, the ² of a footnote, ②. */
export const NONE = 1;
/** A letter or digit of a script that puts spaces between words. */
export const SPACED = 2;
/** Katakana, full or half width. */
export const KATAKANA = 3;
/** A syllable of Hangul. */
export const HANGUL = 4;
/** A character of Chinese, Thai or another script that puts no spaces between words; hiragana. */
export const UNSPACED = 5;

/** The first code unit of the scripts of East Asia; below, words stand apart. */
const EAST_ASIAN = 0x2e80;
/** Scripts found so far of the code units below; 0 for those not asked yet. Made when first needed: few pages do. */
let known: Uint8Array | undefined;

/** The script a UTF-16 code unit belongs to, as far as word boundaries go. */
export function scriptOf(code: number): number {
  if (code < EAST_ASIAN) return known?.[code] || learn(code);
  if (code >= 0x30a1 && code <= 0x30ff) return code === 0x30fb ? NONE : KATAKANA;
  if (code >= 0xff66 && code <= 0xff9f) return KATAKANA;
  if (code >= 0xac00 && code <= 0xd7af) return HANGUL;
  if (code >= 0x3000 && code <= 0x303f) return NONE;
  if (code < 0xff00) return UNSPACED;
  const isFullWidthWord =
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a);
  return isFullWidthWord ? SPACED : NONE;
}

/** Letters, digits and punctuation of most texts, known without the expression below, which takes long to compile. */
function commonScriptOf(code: number): number {
  if (code < 0x80) {
    return isAsciiLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x5f ? SPACED : NONE;
  }
  if (code >= 0xe00 && code < 0xf00) return UNSPACED;
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? NONE : SPACED;
  return code >= 0x2010 && code < 0x2060 && code !== 0x203f && code !== 0x2040 && code !== 0x2054 ? NONE : 0;
}

function learn(code: number): number {
  const script =
    commonScriptOf(code) || (/[\p{L}\p{Nd}\p{Nl}\p{M}_]/u.test(String.fromCharCode(code)) ? SPACED : NONE);
  known ??= new Uint8Array(EAST_ASIAN);
  known[code] = script;
  return script;
}

/** Whether two neighbouring code units belong to one word, so that no name begins or ends between them. */
export function joins(before: number, after: number): boolean {
  const script = scriptOf(before);
  return (script === SPACED || script === KATAKANA || script === HANGUL) && scriptOf(after) === script;
}
