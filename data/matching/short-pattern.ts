import { HAN_PAIRS } from './han-variants.ts';

/**
 * Regular expressions over names as page scripts have them: what is written again and again stands as one character. Read by
 * native code as far as it goes, since each page waits for it.
 */

/** What punctuation stands for, as in a class: hyphens, apostrophes, and what has a full-width form with that form. */
const PUNCTUATION = [
  ['-', String.raw`\u002d‐‑‒–\u2212－`],
  ["'", String.raw`\u0027\u0060\u00b4ʻʼ\u2018\u2019\u201b\u2032＇｀`],
  ['.', String.raw`\u002e．`],
  ['/', String.raw`\u002f／`],
  [' ', String.raw`\s+`],
] as const;
/** A letter that stands alone, and what has to be passed by: classes and escapes. */
const ALONE = /\[[^\]]*\]|\\(?:u[0-9a-f]{4}|s)|[a-z]/g;
/** A traditional character and the one it is compared as. */
const PAIR = /(.)(.)/g;

/** A small letter stands for both its cases; finds the same as the expression once `longPattern` has read it. */
export const shortPattern = (pattern: string): string =>
  PUNCTUATION.reduce((short, [plain, variants]) => short.replaceAll(variants, plain), pattern).replace(
    /\[([a-z])([A-Z])\]/g,
    (both, small: string, capital: string) => (small.toUpperCase() === capital ? small : both),
  );

/** Reads what `shortPattern` wrote. */
export const longPattern = (short: string): string =>
  PUNCTUATION.reduce(
    (pattern, [plain, variants]) => pattern.replaceAll(plain, variants),
    short.replace(ALONE, (part) => (part.length > 1 ? part : `[${part}${part.toUpperCase()}]`)),
  );

/** Classes without the traditional characters that are compared as others of the same class. */
export const shortClasses = (classes: readonly string[]): string =>
  classes
    .map((chars) =>
      [...HAN_PAIRS.matchAll(PAIR)].reduce(
        (short, [, other = '', char = '']) => (chars.includes(char) ? short.replace(other, '') : short),
        chars,
      ),
    )
    .join('');

/** Reads what `shortClasses` wrote. */
export const longClasses = (short: string): string =>
  short.replace(
    /\[([^\]]+)/g,
    (chars) =>
      chars +
      HAN_PAIRS.replace(PAIR, (_, other: string, char: string) => (chars.includes(char) ? other : '')),
  );
