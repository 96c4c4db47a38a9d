/**
 * Which characters count as the same when a name is compared with text: capitals and small letters, full-width and
 * ordinary ones, every kind of space, hyphen and apostrophe. Characters nobody sees inside a word are skipped.
 */

/** Soft hyphen, zero-width space and joiners, word joiner, byte order mark: they may stand inside a name. */
const IGNORABLE = [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff] as const;
const SPACES = [
  0x20, 0x9, 0xa, 0xb, 0xc, 0xd, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007,
  0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
] as const;
const APOSTROPHES = [0x27, 0x60, 0xb4, 0x2018, 0x2019, 0x201b, 0x2bb, 0x2bc, 0x2032, 0xff07] as const;
const HYPHENS = [0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0x2212, 0xff0d] as const;
const MIDDLE_DOTS = [0xb7, 0x2022, 0x2027, 0x30fb, 0xff65] as const;

/** A full-width form stands this far above its ASCII character. */
const FULL_WIDTH_SHIFT = 0xfee0;
const isAsciiGraph = (code: number): boolean => code > 0x20 && code < 0x7f;

export const isIgnorable = (code: number): boolean => IGNORABLE.some((each) => each === code);
export const isSpace = (code: number): boolean => SPACES.some((each) => each === code);

/** Each of the groups above is folded to its first member. */
const GROUPS: readonly (readonly number[])[] = [SPACES, APOSTROPHES, HYPHENS, MIDDLE_DOTS];

/** Full-width ASCII as ASCII, spaces, hyphens and apostrophes as the plainest of their kind; letters keep their case. */
export function foldWidth(code: number): number {
  if (isAsciiGraph(code - FULL_WIDTH_SHIFT)) return code - FULL_WIDTH_SHIFT;
  if (code > 0x20 && code < 0x7f && code !== 0x60) return code;
  return GROUPS.find((group) => group.some((each) => each === code))?.[0] ?? code;
}

function lower(code: number): number {
  const text = String.fromCharCode(code).toLowerCase();
  return text.length === 1 ? text.charCodeAt(0) : code;
}

/** What two characters have in common when case and width do not matter. */
export const fold = (code: number): number => lower(foldWidth(code));

/** A form as it is compared: folded, without ignorable characters, runs of spaces as one. */
export function foldText(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isIgnorable(code)) continue;
    const next = fold(code);
    if (next === 0x20 && folded.endsWith(' ')) continue;
    folded += String.fromCharCode(next);
  }
  return folded;
}

/** All characters that fold to the given folded one, itself included. */
export function variantsOf(folded: number): number[] {
  const group = GROUPS.find((each) => each[0] === folded);
  if (group) return [...group];
  const upper = String.fromCharCode(folded).toUpperCase();
  const cases = upper.length === 1 ? [folded, upper.charCodeAt(0)] : [folded];
  return [
    ...new Set(cases.flatMap((code) => (isAsciiGraph(code) ? [code, code + FULL_WIDTH_SHIFT] : [code]))),
  ];
}

export const ignorableCodes: readonly number[] = IGNORABLE;
