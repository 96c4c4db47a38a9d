import type { EntryId } from './entry.ts';
import type { EntryNames } from './glossary-names.ts';
import type { Candidate, Match, Matcher } from './matcher.ts';
import { siteCovers } from './site.ts';

export type Page = { host: string; lang: string; title: string };

/** One reason for or against a sense, with its weight. */
export type Reason = { why: string; points: number };
export type Explanation = { stands: boolean; points: number; threshold: number; reasons: Reason[] };

/** Decides which candidates of a page stand, from evidence gathered while its text is read. */
export type Sense = {
  /** The text of a segment was read (again); any object may be its key. Answers its matches that stand now. */
  add(key: object, text: string, candidates: readonly Candidate[]): Match[];
  /** The segment is gone; its evidence no longer counts. */
  remove(key: object): void;
  /** The matches of a segment that stand under the evidence gathered so far. */
  accepted(key: object): Match[];
  /** Grows whenever the evidence changed so that an earlier answer may differ. */
  readonly version: number;
  /** Why a match of a segment stands or does not. */
  explain(key: object, match: Pick<Match, 'start' | 'end' | 'entryId'>): Explanation | undefined;
};

const THRESHOLD = 2;

/** What is kept of a candidate: its place and the points its own segment gives it. */
type Judged = Match & { entry: EntryNames; unsure: boolean; reasons: Reason[]; fallback: Judged | undefined };

function judge(text: string, candidate: Candidate): Judged {
  const { entryId, start, end, form, entry, name, fallback } = candidate;
  const unsure = name.sense === 'unsure';
  const near = text.slice(Math.max(0, start - 120), end + 120).toLowerCase();
  const reasons = unsure
    ? (name.clues ?? [])
        .filter((clue) => near.includes(clue.toLowerCase()))
        .map((clue) => ({ why: `near “${clue}”`, points: 2 }))
    : [];
  return {
    entryId,
    start,
    end,
    form,
    entry,
    unsure,
    reasons,
    fallback: fallback && judge(text, fallback),
  };
}

export function createSense(page: Page, matcher: Matcher): Sense {
  const segments = new WeakMap<object, Judged[]>();
  const counts = new Map<EntryId, number>();
  let version = 0;
  const ownSite = new Set(
    matcher.names
      .filter(({ ownHosts }) => ownHosts.some((host) => siteCovers(host, page.host)))
      .map(({ id }) => id),
  );

  const isAnchor = ({ entry, unsure }: Judged): boolean => entry.show === 'always' && !unsure;

  function count(judged: Judged[], by: 1 | -1): void {
    for (const each of judged) {
      if (!isAnchor(each)) continue;
      const old = counts.get(each.entryId) ?? 0;
      if (old + by > 0) counts.set(each.entryId, old + by);
      else counts.delete(each.entryId);
      if ((old === 0) !== (old + by === 0)) version++;
    }
  }

  function weigh(each: Judged): Explanation {
    const reasons = [...each.reasons];
    if (!each.unsure) reasons.push({ why: 'stands by itself', points: THRESHOLD });
    else if (counts.has(each.entryId)) reasons.push({ why: 'named in full on the page', points: 2 });
    else if (counts.size > 0) reasons.push({ why: 'other names of the family on the page', points: 2 });
    let points = reasons.reduce((sum, reason) => sum + reason.points, 0);
    if (each.entry.show === 'in-context' && counts.size === 0) {
      reasons.push({ why: 'no name of the family on the page', points: -points });
      points = 0;
    }
    if (each.entry.show === 'search-only' || ownSite.has(each.entryId)) points = 0;
    return { stands: points >= THRESHOLD, points, threshold: THRESHOLD, reasons };
  }

  function accepted(key: object): Match[] {
    const matches: Match[] = [];
    for (const first of segments.get(key) ?? []) {
      for (let each: Judged | undefined = first; each; each = each.fallback) {
        if (!weigh(each).stands) continue;
        const { entryId, start, end, form } = each;
        matches.push({ entryId, start, end, form });
        break;
      }
    }
    return matches;
  }

  function remove(key: object): void {
    count(segments.get(key) ?? [], -1);
    segments.delete(key);
  }

  return {
    add(key, text, candidates) {
      remove(key);
      if (candidates.length === 0) return [];
      const judged = candidates.map((each) => judge(text, each));
      segments.set(key, judged);
      count(judged, 1);
      return accepted(key);
    },
    remove,
    accepted,
    get version() {
      return version;
    },
    explain(key, match) {
      for (const first of segments.get(key) ?? [])
        for (let each: Judged | undefined = first; each; each = each.fallback)
          if (each.start === match.start && each.end === match.end && each.entryId === match.entryId)
            return weigh(each);
      return undefined;
    },
  };
}
