import type { Place } from './matcher.ts';

/** What the text between two names tells: whether they are named together. */

/**
 * What stands between names of one row: "淘宝、菜鸟和高德", "Quark, Amap and Taobao", "阿里旗下的夸克", "Alibaba's Quark". Other
 * names of the row hold nothing that joins them, no sign and no word, or the expression would try all ways to part them.
 */
const ROW =
  /^[”」》"）)]?\s*(?:[、,，/&+和与與及跟或到把や]|['’]s|旗下|and|or|und|et|y|e|以及|[转轉]到)\s*的?\s*(?:[\p{Lu}\p{Lo}][^\s，。,、/&和与與及やと]{0,9}\s*(?:[、,，/&和与與及やと]|(?<=\s)(?:and|or)\b)\s*)*(?:and |or )?[“「《"（(]?$/u;

/** Where a sentence ends; “incl. agents” goes on, and so do the parts of a sentence behind a semicolon. */
const FULL_STOP = /[。！？!?]|\.(?=\s[^a-z])/;

function between(text: string, one: Place, other: Place): string {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return text.slice(first.end, second.start);
}

/** Whether one of two names that stand apart is in a row with the other. */
export const areInRow = (text: string, one: Place, other: Place): boolean =>
  ROW.test(between(text, one, other));

/** Whether two names stand in one sentence, by which one speaks for the other more than from the next. */
export const areInSentence = (text: string, one: Place, other: Place): boolean =>
  !FULL_STOP.test(between(text, one, other));
