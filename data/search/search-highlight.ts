import Fuse from 'fuse.js';

/** Which letters of a form the reader typed: half-open UTF-16 offsets, in order. */
export type HighlightRange = readonly [start: number, end: number];

/** Runs of fewer letters are accidents of the alphabet, not what was typed. */
const SHORTEST_RUN = 2;
/** How far off a form may be and still show what it shares with the query. */
const THRESHOLD = 0.5;

/** The letters of a form that a query has, begun, spaced and misspelled ones too. */
export function highlightRanges(query: string, form: string): HighlightRange[] {
  const typed = query.trim();
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
  return isMatch ? (indices ?? []).map(([start, last]): HighlightRange => [start, last + 1]) : [];
}
