import type { Candidate, Matcher, Place } from '../../data/matching/matcher.ts';
import type { OwnCandidate } from '../../data/own/own-finder.ts';
import type { OwnReader } from './own-reader.ts';

/** What may stand at a place of a text: a bundled name, or a form of the reader's own. */
export type Found = Candidate | OwnCandidate;

/** A bundled name, still to be judged by the text around it and the rest of the page. */
export const isBundled = (found: Found): found is Candidate => 'entry' in found;
/** A form of the reader's own, known by its hash only: still to be confirmed by the background. */
export const isOwn = (found: Found): found is OwnCandidate => !isBundled(found);

/** Looks for bundled names and, where there are own entries, for these too; by where they begin. */
export function createFind(matcher: Matcher, own: OwnReader | undefined): (text: string) => readonly Found[] {
  if (!own) return (text) => matcher.find(text);
  return (text) => {
    const bundled: Found[] = matcher.find(text);
    const owned = own.find(text);
    return owned.length === 0 ? bundled : [...bundled, ...owned].sort((a, b) => a.start - b.start);
  };
}

/** Looks where names of both kinds are written; a small part of what it costs to find them. */
export function createFindPlaces(
  matcher: Matcher,
  own: OwnReader | undefined,
): (text: string) => readonly Place[] {
  return own
    ? (text) => [...matcher.placesIn(text), ...own.find(text)].sort((a, b) => a.start - b.start)
    : (text) => matcher.placesIn(text);
}
