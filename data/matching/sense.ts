import {
  chain,
  isOfFamily,
  isWeighed,
  judgeSegment,
  needOf,
  needsKin,
  reason,
  sum,
  type Ban,
  type Judged,
  type Reason,
} from './judged.ts';
import type { Candidate, Match, Matcher } from './matcher.ts';
import { hasEnding } from './word-endings.ts';

/** What a page tells besides its text: its hostname, the language tag it declares, and its title; '' for none. */
export type Page = { host: string; lang: string; title: string };

/** A match stands when its points reach `need` and nothing forbids it. */
export type Weighed = { stands: boolean; points: number; need: number; reasons: Reason[] };

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
  /** What was judged in a segment by its own text. */
  judgedIn(key: object): readonly Judged[];
  /** Whether what was judged stands under the evidence gathered so far, and why. */
  weigh(judged: Judged): Weighed;
};

/** So many different entries make a page one about the family. */
const MANY_ENTRIES = 3;

/** How often each key was told; answers a change with whether it was the first or the last time. */
function createTally() {
  const counts = new Map<string, number>();
  return {
    of: (key: string): number => counts.get(key) ?? 0,
    size: (): number => counts.size,
    add(key: string, by: 1 | -1): boolean {
      const count = (counts.get(key) ?? 0) + by;
      if (count > 0) counts.set(key, count);
      else counts.delete(key);
      return count === 0 || (by === 1 && count === 1);
    },
  };
}

/** Begins with what the title says, and whether the page is an own site of some entry. */
export function createSense(page: Page, matcher: Matcher): Sense {
  const segments = new WeakMap<object, Judged[]>();
  /** What is named beyond doubt, by entry, and the anchors among it; where a form means something else, by the form. */
  const named = createTally();
  const anchors = createTally();
  const familyAnchors = createTally();
  const otherSenses = createTally();
  let version = 0;
  const ownSite = matcher.index.ownersOf(page.host);

  function countOtherSense(first: Judged, by: 1 | -1): void {
    // "JD" in "JD Logistics" means that, and nothing else.
    const told = chain(first).find(({ isClear, isOther }) => isClear || isOther);
    if (told?.isOther && otherSenses.add(told.form, by)) version++;
  }

  function count(judged: readonly Judged[], by: 1 | -1): void {
    for (const first of judged) {
      const clear = chain(first).find(({ isClear }) => isClear);
      if (clear && named.add(clear.entryId, by)) version++;
      if (clear?.isAnchor && anchors.add(clear.entryId, by)) version++;
      if (clear?.isAnchor && isOfFamily(clear.entry)) familyAnchors.add(clear.entryId, by);
      countOtherSense(first, by);
    }
  }

  const title = judgeSegment(page.title, matcher.find(page.title));
  const titleAnchors = new Set(
    title.flatMap((first) => chain(first).flatMap(({ isAnchor, entryId }) => (isAnchor ? entryId : []))),
  );
  for (const first of title) countOtherSense(first, 1);

  /** Whether the form means something else, here or elsewhere on the page. */
  const isDoubted = ({ form, namesake }: Judged): boolean =>
    namesake !== undefined || otherSenses.of(form) > 0;

  /** Points from the rest of the page. */
  function pageReasons(judged: Judged): Reason[] {
    const reasons: Reason[] = [];
    const { entryId } = judged;
    const told = needsKin(judged) ? familyAnchors : anchors;
    const others = told.size() - (told.of(entryId) > 0 ? 1 : 0);
    const isNamed = named.of(entryId) > (judged.isClear ? 1 : 0) || titleAnchors.has(entryId);
    // Where the form means something else, too, the name again is no proof.
    if (isDoubted(judged)) {
      if (!judged.namesake && !judged.isSaidHere) reasons.push(reason('otherSenseOnPage'));
    } else if (isNamed) reasons.push(reason('sameEntry'));
    if (others >= MANY_ENTRIES)
      reasons.push(reason(judged.hasNear || judged.name.everyday ? 'onPage' : 'manyOnPage'));
    else if (others > 0 && !judged.hasNear) reasons.push(reason('onPage'));
    if (titleAnchors.size > 0) reasons.push(reason('inTitle'));
    if (ownSite.size > 0) reasons.push(reason('familySite'));
    return reasons;
  }

  const banOf = (judged: Judged): Ban | undefined => {
    const { entry, entryId, ending, namesake } = judged;
    if (entry.show === 'search-only') return 'searchOnly';
    if (ownSite.has(entryId)) return 'ownSite';
    if (ending !== '' && !hasEnding(page.lang, ending)) return 'longerWord';
    if (namesake?.isPlain) return 'plainNamesake';
    // "Alibaba Partnership" names the family itself.
    const holdsAnchor = chain(judged).some(({ isAnchor }) => isAnchor);
    const isAlone = !holdsAnchor && anchors.size() === 0 && titleAnchors.size === 0;
    return entry.show === 'in-context' && isAlone ? 'noFamily' : undefined;
  };

  function weigh(judged: Judged): Weighed {
    const reasons = [...judged.reasons, ...pageReasons(judged)];
    const ban = banOf(judged);
    if (ban) reasons.push({ rule: ban, points: -sum(reasons), sign: judged.namesake?.sign });
    const points = sum(reasons);
    const need = needOf(judged.name);
    return { stands: !ban && points >= need, points, need, reasons };
  }

  function stands(judged: Judged): boolean {
    return isWeighed(judged) || isDoubted(judged) ? weigh(judged).stands : !banOf(judged);
  }

  const judgedIn = (key: object): readonly Judged[] => segments.get(key) ?? [];

  const accepted = (key: object): Match[] =>
    judgedIn(key).flatMap((first) => {
      const judged = chain(first).find(stands);
      if (!judged) return [];
      const { entryId, start, end, form } = judged;
      return { entryId, start, end, form };
    });

  function remove(key: object): void {
    count(judgedIn(key), -1);
    segments.delete(key);
  }

  return {
    add(key, text, candidates) {
      const before = judgedIn(key);
      const judged = judgeSegment(text, candidates);
      segments.set(key, judged);
      // Added before taken away: a name in both never drops to none, which would change the version.
      count(judged, 1);
      count(before, -1);
      return accepted(key);
    },
    remove,
    accepted,
    get version() {
      return version;
    },
    judgedIn,
    weigh,
  };
}
