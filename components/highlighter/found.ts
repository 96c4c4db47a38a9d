import type { Candidate, Place } from '../../data/matching/matcher.ts';
import type { OwnCandidate } from '../../data/own/own-finder.ts';
import type { OwnReader } from './own-reader.ts';

/** What may stand at a place of a text: a bundled name, or a form of the reader's own. */
export type Found = Candidate | OwnCandidate;

/** A bundled name, still to be judged by the text around it and the rest of the page. */
export const isBundled = (found: Found): found is Candidate => 'entry' in found;
/** A form of the reader's own, known by its hash only: still to be confirmed by the background. */
export const isOwn = (found: Found): found is OwnCandidate => !isBundled(found);

/** Looks where names are written or may be; where there are own entries, for these too; by where they begin. */
export const withOwn = <T extends Place>(
  find: (text: string) => readonly T[],
  own: OwnReader | undefined,
): ((text: string) => readonly (T | OwnCandidate)[]) =>
  own ? (text) => [...find(text), ...own.find(text)].sort((a, b) => a.start - b.start) : find;
