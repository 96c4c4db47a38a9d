/**
 * Where a name may begin and end, by script. Latin, Greek, Cyrillic and their like put spaces between words: a name is
 * never part of a longer one. Chinese does not: the longest form wins and `never` words veto. Katakana and Hangul are in
 * between.
 */

/** Not part of a word; a letter or digit of a script that puts spaces between words; katakana; Hangul; other. */
export const NONE = 0;
export const SPACED = 1;
export const KATAKANA = 2;
export const HANGUL = 3;
export const UNSPACED = 4;
export type Script = typeof NONE | typeof SPACED | typeof KATAKANA | typeof HANGUL | typeof UNSPACED;

const LETTER = /[\p{L}\p{N}\p{M}_]/u;
const ASCII_WORD: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  /\w/.test(String.fromCharCode(code)),
);

/** The script a UTF-16 code unit belongs to, as far as word boundaries go. */
export function scriptOf(code: number): Script {
  if (code < 128) return ASCII_WORD[code] ? SPACED : NONE;
  if (code < 0x2e80) return LETTER.test(String.fromCharCode(code)) ? SPACED : NONE;
  if (code >= 0x30a1 && code <= 0x30ff) return code === 0x30fb ? NONE : KATAKANA;
  if (code >= 0xff66 && code <= 0xff9f) return KATAKANA;
  if (code >= 0xac00 && code <= 0xd7af) return HANGUL;
  // Full-width digits and letters.
  if (
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
  )
    return SPACED;
  if (code >= 0x3000 && code <= 0x303f) return NONE;
  if (code >= 0xff00) return NONE;
  return UNSPACED;
}

/** Whether two neighbouring code units belong to one word, so that no name begins or ends between them. */
export function joins(before: number, after: number): boolean {
  const script = scriptOf(before);
  return (script === SPACED || script === KATAKANA || script === HANGUL) && scriptOf(after) === script;
}
