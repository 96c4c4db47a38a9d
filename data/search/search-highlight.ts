import Fuse from 'fuse.js';
import { QUERY_LIMIT } from './query-limit.ts';

/** Which letters of a form the reader typed: half-open UTF-16 offsets, in order. */
export type HighlightRange = readonly [start: number, end: number];

/** Runs of fewer letters are accidents of the alphabet, not what was typed. */
const SHORTEST_RUN = 2;
/** How far off a form may be and still show what it shares with the query. */
const THRESHOLD = 0.5;

/** The letters of a form that a query has, begun, spaced and misspelled ones too. */
export function highlightRanges(query: string, form: string): HighlightRange[] {
  const typed = query.slice(0, QUERY_LIMIT).trim();
  if (typed === '') return [];
  const whole = form.toLowerCase().indexOf(typed.toLowerCase());
  // Lower case may be longer than what it was made of (İ); then the offsets would be those of another text.
  if (whole >= 0 && form.toLowerCase().length === form.length) return [[whole, whole + typed.length]];
  const { isMatch, indices } = Fuse.match(typed, form, {
    includeMatches: true,
    ignoreDiacritics: true,
    ignoreLocation: true,
    minMatchCharLength: SHORTEST_RUN,
    threshold: THRESHOLD,
  });
  if (!isMatch) return [];
  const marked: HighlightRange[] = [];
  for (const [start, last] of indices ?? []) {
    const from = firstTelling(form, start, marked);
    const [begun, ended] = withoutSpaces(form, from, lastTelling(typed, form, from, last + 1));
    if (ended - begun >= SHORTEST_RUN) marked.push([begun, ended]);
  }
  return marked;
}

/** A run without the spaces at its ends, which would be underlined: "Digital[ wallet]". */
function withoutSpaces(form: string, start: number, end: number): HighlightRange {
  const run = form.slice(start, end);
  const begun = start + run.length - run.trimStart().length;
  return [begun, begun + run.trim().length];
}

const INSIDE_WORD = /[\p{L}\p{N}]*$/u;
const REST_OF_WORD = /^[\p{L}\p{N}]*/u;

/** From where on letters tell: a word's own beginning, or any of it where that is marked. "Dam[ai]" tells nothing of "alip". */
function firstTelling(form: string, start: number, marked: readonly HighlightRange[]): number {
  const wordStart = form.slice(0, start).search(INSIDE_WORD);
  const isBegun = marked.some(([from, to]) => from <= wordStart && wordStart < to);
  if (wordStart === start || isBegun) return start;
  return start + (REST_OF_WORD.exec(form.slice(start))?.[0].length ?? 0);
}

/** To where letters tell: not into a word that was not begun so. Of "alibaba vs tencent" the letters of "Alibaba[ Cl]oud" are others'. */
function lastTelling(typed: string, form: string, start: number, end: number): number {
  const space = form.lastIndexOf(' ', end - 1);
  const isCut = space > start && REST_OF_WORD.exec(form.slice(end))?.[0] !== '';
  const begun = form.slice(space + 1, end).toLowerCase();
  return isCut && !typed.toLowerCase().includes(begun) ? space : end;
}
