import type { Match } from '../../data/matching/matcher.ts';
import { findOwn, type OwnCandidate } from '../../data/own/own-finder.ts';
import { MAX_FORMS, type OwnHit } from '../../data/own/own-hit.ts';
import type { OwnNameSet } from '../../data/own/own-name-set.ts';

/** ms in which forms to be confirmed are gathered into one question. */
const GATHER_MS = 50;

/** ms until forms that could not be confirmed are asked for once more; twice as long each time, until an answer comes. */
const RETRY_MS = 1_000;

type Deps = {
  set: OwnNameSet;
  /** Asks the background which forms are own entries here. */
  confirm: (forms: readonly string[]) => Promise<readonly OwnHit[]>;
  /** Something was confirmed, or may be asked for again: earlier answers of `merge` may differ. */
  onNews: () => void;
  later: (run: () => void, ms: number) => void;
};

/** The reader's own entries in this frame: found by hash, shown once confirmed. */
export type OwnReader = {
  find(text: string): OwnCandidate[];
  /** Lays the own entries among some candidates over the bundled matches of the same segment. */
  merge(bundled: readonly Match[], candidates: readonly OwnCandidate[]): Match[];
  /** Whether an entry is painted; unmarked own entries only answer. */
  isPainted(entryId: string): boolean;
};

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** Asks about a form once, many in one question; after a failure again. */
export function createOwnReader({ set, confirm, onNews, later }: Deps): OwnReader {
  /** Forms asked for: their hit, or `undefined` while the answer is out or where there is none. */
  const hits = new Map<string, OwnHit | undefined>();
  const unpainted = new Set<string>();
  const waiting: string[] = [];
  let retryMs = RETRY_MS;

  const ask = async (): Promise<void> => {
    const forms = waiting.splice(0, MAX_FORMS);
    if (waiting.length > 0) void ask();
    try {
      const found = await confirm(forms);
      retryMs = RETRY_MS;
      for (const hit of found) {
        hits.set(hit.form, hit);
        if (!hit.isMarked) unpainted.add(hit.entryId);
      }
      if (found.length > 0) onNews();
    } catch {
      // The background was gone: the forms may be asked for again.
      for (const form of forms) hits.delete(form);
      later(onNews, retryMs);
      retryMs *= 2;
    }
  };

  const hitOf = (form: string): OwnHit | undefined => {
    if (hits.has(form)) return hits.get(form);
    hits.set(form, undefined);
    if (waiting.push(form) === 1) later(() => void ask(), GATHER_MS);
    return undefined;
  };

  return {
    find: (text) => findOwn(text, set),
    merge(bundled, candidates) {
      const own: Match[] = [];
      let kept = bundled;
      for (const { start, end, form } of candidates) {
        const hit = hitOf(form);
        if (!hit) continue;
        const isTaken = bundled.some((match) => overlaps(match, { start, end }));
        if (isTaken && !hit.overrides) continue;
        kept = kept.filter((match) => !overlaps(match, { start, end }));
        own.push({ entryId: hit.entryId, start, end, form });
      }
      return own.length === 0 ? [...kept] : [...kept, ...own].sort((a, b) => a.start - b.start);
    },
    isPainted: (entryId) => !unpainted.has(entryId),
  };
}
