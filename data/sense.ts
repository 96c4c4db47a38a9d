import { cluesNear, contextOf } from './clues.ts';
import type { EntryId, Name } from './entry.ts';
import type { Candidate, Match, Matcher } from './matcher.ts';
import type { NamedEntry } from './name-index.ts';
import { hasEnding } from './word-endings.ts';

export type Page = { host: string; lang: string; title: string };

/** One reason for or against a sense, with its weight. */
export type Reason = { why: string; points: number };
/** A match stands when its points reach `need` and nothing forbids it. */
export type Explanation = { stands: boolean; points: number; need: number; reasons: Reason[] };

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

/** Points an unsure name needs where its rule says nothing else. */
const DEFAULT_NEED = 2;
/** What speaks for a sense. A sure name begins with enough to bear no clue against it alone. */
const POINTS = {
  sure: 3,
  clue: 2,
  listedClue: 1,
  listedCluesAtMost: 2,
  against: -3,
  sameEntry: 3,
  kinNear: 2,
  otherNear: 1,
  secondNear: 1,
  onPage: 1,
  manyOnPage: 2,
  inTitle: 1,
  familySite: 2,
} as const;
/** UTF-16 units within which another name is near. */
const NAME_NEAR = 200;
/** So many different entries make a page one about the family. */
const MANY_ENTRIES = 3;

/** What is kept of a candidate: its place, and the points its own segment gives it. */
type Judged = Match & {
  entry: NamedEntry;
  name: Name;
  ending: string;
  /** Points by its own segment, with their reasons. */
  reasons: Reason[];
  /** Whether another anchor stands near by in its segment. */
  hasNear: boolean;
  /** Stands by itself or by its own clues, is shown always, and so speaks for others. */
  isAnchor: boolean;
  fallback: Judged | undefined;
};

const sum = (reasons: readonly Reason[]): number => reasons.reduce((total, { points }) => total + points, 0);
const needOf = ({ sense, need }: Name): number =>
  sense === 'unsure' ? (need ?? DEFAULT_NEED) : DEFAULT_NEED;
/** Whether evidence can change anything; most names mean one thing only. */
const isWeighed = ({ sense, against }: Name): boolean => sense === 'unsure' || against !== undefined;
const chain = (first: Judged): Judged[] => (first.fallback ? [first, ...chain(first.fallback)] : [first]);

/** The people and services of the two families speak for each other more than other names do. */
const isOfFamily = ({ group }: NamedEntry): boolean =>
  group === 'alibaba' || group === 'ant' || group === 'people';
const areKin = (one: NamedEntry, other: NamedEntry): boolean => !isOfFamily(one) || isOfFamily(other);

/** Points from the words around the name. */
function judgeByClues(text: string, { fallback, ...candidate }: Candidate): Judged {
  const { name, entry, start, end } = candidate;
  const reasons: Reason[] = [];
  if (name.sense !== 'unsure') reasons.push({ why: 'means one thing only', points: POINTS.sure });
  if (name.clues || name.against) {
    const near = cluesNear(contextOf(text, start, end), name);
    reasons.push(...near.clues.map((clue) => ({ why: `near “${clue}”`, points: POINTS.clue })));
    reasons.push(
      ...near.listed
        .slice(0, POINTS.listedCluesAtMost)
        .map((clue) => ({ why: `near “${clue}”`, points: POINTS.listedClue })),
    );
    reasons.push(...near.against.map((clue) => ({ why: `near “${clue}”`, points: POINTS.against })));
  }
  return {
    ...candidate,
    reasons,
    hasNear: false,
    isAnchor:
      entry.show === 'always' &&
      (candidate.ending === '' || candidate.ending === 's') &&
      sum(reasons) >= needOf(name),
    fallback: fallback && judgeByClues(text, fallback),
  };
}

/** Adds points from anchors near by, which are in the order of the text and near from index `from` on. */
function judgeByNeighbours(judged: Judged, anchors: readonly Judged[], from: number): void {
  const near = new Map<EntryId, NamedEntry>();
  for (let i = from; i < anchors.length; i++) {
    const anchor = anchors[i];
    if (!anchor || anchor.start > judged.end + NAME_NEAR) break;
    const overlaps = anchor.start < judged.end && judged.start < anchor.end;
    if (anchor.entryId !== judged.entryId && !overlaps) near.set(anchor.entryId, anchor.entry);
  }
  if (near.size === 0) return;
  const kin = [...near.values()].find((entry) => areKin(judged.entry, entry));
  const first = kin?.id ?? [...near.keys()][0] ?? '';
  judged.hasNear = true;
  judged.reasons.push({ why: `near ${first}`, points: kin ? POINTS.kinNear : POINTS.otherNear });
  if (near.size > 1) judged.reasons.push({ why: 'near a second name', points: POINTS.secondNear });
}

/** Judges the candidates of one segment by its own text alone. */
function judgeSegment(text: string, candidates: readonly Candidate[]): Judged[] {
  const judged = candidates.map((each) => judgeByClues(text, each));
  const anchors = judged.flatMap((first) => chain(first).find(({ isAnchor }) => isAnchor) ?? []);
  let from = 0;
  for (const first of judged) {
    while (from < anchors.length && (anchors[from]?.end ?? 0) < first.start - NAME_NEAR) from++;
    for (const each of chain(first)) if (isWeighed(each.name)) judgeByNeighbours(each, anchors, from);
  }
  return judged;
}

export function createSense(page: Page, matcher: Matcher): Sense {
  const segments = new WeakMap<object, Judged[]>();
  /** How many anchors of each entry the page holds. */
  const anchorCounts = new Map<EntryId, number>();
  let version = 0;
  const ownSite = matcher.index.ownersOf(page.host);

  function countAnchors(judged: readonly Judged[], by: 1 | -1): void {
    for (const first of judged) {
      const anchor = chain(first).find(({ isAnchor }) => isAnchor);
      if (!anchor) continue;
      const count = (anchorCounts.get(anchor.entryId) ?? 0) + by;
      if (count > 0) anchorCounts.set(anchor.entryId, count);
      else anchorCounts.delete(anchor.entryId);
      if (count === 0 || (by === 1 && count === 1)) version++;
    }
  }

  const titleAnchors = new Set(
    judgeSegment(page.title, matcher.find(page.title)).flatMap((first) =>
      chain(first).flatMap(({ isAnchor, entryId }) => (isAnchor ? entryId : [])),
    ),
  );

  /** Points from the rest of the page. */
  function pageReasons(judged: Judged): Reason[] {
    const reasons: Reason[] = [];
    const others = anchorCounts.size - (anchorCounts.has(judged.entryId) ? 1 : 0);
    const isNamed = (anchorCounts.get(judged.entryId) ?? 0) > (judged.isAnchor ? 1 : 0);
    if (isNamed || titleAnchors.has(judged.entryId))
      reasons.push({ why: 'named in full on the page', points: POINTS.sameEntry });
    if (others >= MANY_ENTRIES)
      reasons.push({
        why: 'many other names on the page',
        points: judged.hasNear ? POINTS.onPage : POINTS.manyOnPage,
      });
    else if (others > 0 && !judged.hasNear)
      reasons.push({ why: 'another name on the page', points: POINTS.onPage });
    if (titleAnchors.size > 0) reasons.push({ why: 'the title names the family', points: POINTS.inTitle });
    if (ownSite.size > 0) reasons.push({ why: 'a site of the family', points: POINTS.familySite });
    return reasons;
  }

  const forbidden = ({ entry, entryId, ending }: Judged): string | undefined => {
    if (entry.show === 'search-only') return 'never marked';
    if (ownSite.has(entryId)) return 'its own site';
    if (ending !== '' && !hasEnding(page.lang, ending)) return 'part of another word';
    const isAlone = anchorCounts.size === 0 && titleAnchors.size === 0;
    return entry.show === 'in-context' && isAlone ? 'no name of the family on the page' : undefined;
  };

  function weigh(judged: Judged): Explanation {
    const reasons = [...judged.reasons, ...pageReasons(judged)];
    const why = forbidden(judged);
    if (why !== undefined) reasons.push({ why, points: -sum(reasons) });
    const points = sum(reasons);
    const need = needOf(judged.name);
    return { stands: why === undefined && points >= need, points, need, reasons };
  }

  function stands(judged: Judged): boolean {
    return isWeighed(judged.name) ? weigh(judged).stands : forbidden(judged) === undefined;
  }

  const accepted = (key: object): Match[] =>
    (segments.get(key) ?? []).flatMap((first) => {
      const judged = chain(first).find(stands);
      if (!judged) return [];
      const { entryId, start, end, form } = judged;
      return { entryId, start, end, form };
    });

  function remove(key: object): void {
    countAnchors(segments.get(key) ?? [], -1);
    segments.delete(key);
  }

  return {
    add(key, text, candidates) {
      remove(key);
      if (candidates.length === 0) return [];
      const judged = judgeSegment(text, candidates);
      segments.set(key, judged);
      countAnchors(judged, 1);
      return accepted(key);
    },
    remove,
    accepted,
    get version() {
      return version;
    },
    explain(key, { start, end, entryId }) {
      const judged = (segments.get(key) ?? [])
        .flatMap(chain)
        .find((each) => each.start === start && each.end === end && each.entryId === entryId);
      return judged && weigh(judged);
    },
  };
}
