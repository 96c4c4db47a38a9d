import { areInRow, areInSentence } from './between-names.ts';
import { nearest } from './clues.ts';
import type { Name } from '../entry.ts';
import type { Candidate, Match } from './matcher.ts';
import type { NamedEntry } from './name-index.ts';
import { foldText } from './text-folding.ts';
import { namesakeAt } from './namesake.ts';
import type { Namesake } from './namesake-sign.ts';

/** What the text of its own segment says for and against a candidate, before the rest of the page is asked. */

/** Points an unsure name needs where its rule says nothing else. */
const DEFAULT_NEED = 2;
/**
 * What speaks for a sense and against it: the name and the words around it, other names near by, the rest of the page.
 * A sure name begins with enough to bear no clue against it alone.
 */
const POINTS = {
  sure: 3,
  clue: 2,
  listedClue: 1,
  against: -3,
  namesake: -2,
  kinNear: 2,
  otherNear: 1,
  secondNear: 1,
  sameEntry: 3,
  onPage: 1,
  manyOnPage: 2,
  inTitle: 1,
  familySite: 2,
  otherSenseOnPage: -2,
} as const;
const LISTED_CLUES_AT_MOST = 2;

/** What a name does not stand with, whatever speaks for it. */
export type Ban = 'searchOnly' | 'ownSite' | 'longerWord' | 'plainNamesake' | 'noFamily';
/** One reason for or against a sense, with its weight; `sign` is the clue, the word or the entry that told it. */
export type Reason = { rule: keyof typeof POINTS | Ban; points: number; sign?: string | undefined };
/** The reason a rule gives, with the points of that rule. */
export const reason = (rule: keyof typeof POINTS, sign?: string): Reason => ({
  rule,
  points: POINTS[rule],
  sign,
});

/** UTF-16 units within which another name is near. */
const NAME_NEAR = 200;
/** What is kept of a candidate: its place, and the points its own segment gives it. What was not asked is left out, and counts as no. */
export type Judged = Match & {
  entry: NamedEntry;
  name: Name;
  ending: string;
  /** What tells that somebody or something else bears the name. */
  namesake: Namesake | undefined;
  /** Points by its own segment, with their reasons. */
  reasons: Reason[];
  /** Whether another anchor stands near by in its segment. */
  hasNear?: boolean;
  /** Whether the form plainly means something else here, by which it may elsewhere. */
  isOther?: boolean;
  /** Whether the words of its own sentence speak for it alone. */
  isSaidHere?: boolean;
  /** Whether the words against it are all of other sentences. */
  isDoubtElsewhere?: boolean;
  /** Whether it stands by itself or by its own clues. */
  isClear?: boolean;
  /** Whether it speaks for others: it is clear, and shown always. */
  isAnchor?: boolean;
  fallback: Judged | undefined;
};

/** The points of all reasons, those against a sense taken off. */
export const sum = (reasons: readonly Reason[]): number =>
  reasons.reduce((total, { points }) => total + points, 0);
/** Points a name needs to stand. */
export const needOf = ({ sense, need }: Name): number =>
  sense === 'unsure' ? (need ?? DEFAULT_NEED) : DEFAULT_NEED;
/** Whether evidence can change anything; most names mean one thing only. */
export const isWeighed = ({ name, namesake }: Judged): boolean =>
  name.sense === 'unsure' || name.against !== undefined || namesake !== undefined;
/** A candidate and what else may stand in its place, in the order they are asked. */
export const chain = (first: Judged): Judged[] =>
  first.fallback ? [first, ...chain(first.fallback)] : [first];

/** The people and services of the two families speak for each other more than other names do. */
export const isOfFamily = ({ group }: NamedEntry): boolean =>
  group === 'alibaba' || group === 'ant' || group === 'people';
const areKin = (one: NamedEntry, other: NamedEntry): boolean => !isOfFamily(one) || isOfFamily(other);

/** Whether names of rivals are no evidence: a teacher Lucy Peng stands on pages that name some app, too. */
export const needsKin = ({ name, entry }: Judged): boolean => needOf(name) === 1 && entry.group === 'people';

/** What the words beside the longest name at a place tell of a namesake. */
const namesakeOf = (text: string, { start, end, entry }: Candidate): Namesake | undefined =>
  namesakeAt(text, start, end, entry.group === 'people');

/** A candidate before anything is weighed. */
const judgedOf = ({ fallback, ...candidate }: Candidate, namesake: Namesake | undefined): Judged => ({
  ...candidate,
  namesake,
  reasons: [],
  fallback: fallback && judgedOf(fallback, namesake),
});

/** UTF-16 units of a word that its endings leave as they are: "Alibaba", "w Alibabie". */
const STEM = 4;
const stemOf = ({ entryId, form }: Judged): string =>
  `${entryId} ${/^\p{L}+$/u.test(form) ? form.slice(0, STEM) : form}`;

/** Who is called so once, "our cat Temu", may be meant where the name stands again. */
function spreadNamesakes(all: readonly Judged[]): void {
  const known = new Map(
    all.flatMap((judged) => (judged.namesake?.lasts ? [[stemOf(judged), judged.namesake] as const] : [])),
  );
  for (const judged of all) {
    const namesake = known.get(stemOf(judged));
    if (namesake) judged.namesake ??= { ...namesake, isPlain: false };
  }
}

/** Adds points from the words around the name. */
function judgeByWords(text: string, judged: Judged): void {
  const { name, namesake, start, end, form, reasons } = judged;
  if (name.sense !== 'unsure') reasons.push(reason('sure'));
  if (name.clues || name.against || namesake) {
    const near = nearest(text, start, end, name, namesake !== undefined);
    judged.isSaidHere = near.isSaidHere;
    judged.isDoubtElsewhere = near.isDoubtElsewhere;
    // The name again is no clue for itself.
    const own = foldText(form);
    const listed = near.listed.filter((clue) => clue !== own).slice(0, LISTED_CLUES_AT_MOST);
    reasons.push(
      ...near.clues.map((clue) => reason('clue', clue)),
      ...listed.map((clue) => reason('listedClue', clue)),
      ...near.against.map((clue) => reason('against', clue)),
    );
  }
  if (namesake && !namesake.isPlain) reasons.push(reason('namesake', namesake.sign));
}

/** What speaks against a name speaks against its parts: against 阿里 in 阿里巴巴 of the tale. */
function passOn({ entryId, fallback, reasons }: Judged): void {
  if (fallback?.entryId === entryId) fallback.reasons.push(...reasons.filter(({ points }) => points < 0));
}

const isClear = ({ ending, namesake, reasons, name }: Judged): boolean =>
  (ending === '' || ending === 's') && !namesake?.isPlain && sum(reasons) >= needOf(name);

function isOther({ name, namesake, reasons }: Judged): boolean {
  if (namesake?.isPlain && namesake.lasts) return true;
  const points = sum(reasons);
  // A sure name begins with points: where none is left, all that stands around speaks against it.
  return name.sense === 'unsure' ? points < 0 : points <= 0;
}

/** The anchors of other entries near a name; `anchors` are in the order of the text, and none before `from` is near. */
function anchorsNear(judged: Judged, anchors: readonly Judged[], from: number): Judged[] {
  const near: Judged[] = [];
  for (let i = from; i < anchors.length; i++) {
    const anchor = anchors[i];
    if (!anchor || anchor.start > judged.end + NAME_NEAR) break;
    const overlaps = anchor.start < judged.end && judged.start < anchor.end;
    if (anchor.entryId !== judged.entryId && !overlaps) near.push(anchor);
  }
  return near;
}

/** Adds points from anchors of other entries near by. */
function judgeByNeighbours(text: string, judged: Judged, near: readonly Judged[]): void {
  const isKin = ({ entry }: Judged): boolean => areKin(judged.entry, entry);
  const isInSentence = (anchor: Judged): boolean => areInSentence(text, judged, anchor);
  const kin = near.find(isKin);
  const first = kin ?? near[0];
  if (!first || (!kin && needsKin(judged))) return;
  judged.hasNear = true;
  if (judged.name.everyday && !near.some((anchor) => areInRow(text, judged, anchor))) return;
  if (judged.isDoubtElsewhere && near.filter(isKin).some(isInSentence)) {
    // "…the forty thieves. Jack Ma chose Alibaba": what its own sentence says goes before another's.
    judged.reasons = judged.reasons.filter(({ rule }) => rule !== 'against');
    judged.isSaidHere = true;
    judged.isOther = false;
  }
  const areSeveral = near.some(({ entryId }) => entryId !== first.entryId);
  const isBeside = areSeveral || judged.entry.group === 'people' || near.some(isInSentence);
  judged.reasons.push(reason(kin && isBeside ? 'kinNear' : 'otherNear', first.entryId));
  if (areSeveral) judged.reasons.push(reason('secondNear'));
}

/** Judges the candidates of one segment by its own text alone. */
export function judgeSegment(text: string, candidates: readonly Candidate[]): Judged[] {
  const judged = candidates.map((each) => judgedOf(each, namesakeOf(text, each)));
  const all = judged.flatMap(chain);
  spreadNamesakes(all);
  for (const each of all) {
    judgeByWords(text, each);
    passOn(each);
    each.isClear = isClear(each);
    each.isAnchor = each.isClear && each.entry.show === 'always';
    each.isOther = isOther(each);
  }
  const anchors = judged.flatMap((first) => chain(first).find((each) => each.isAnchor) ?? []);
  let from = 0;
  for (const first of judged) {
    while (from < anchors.length && (anchors[from]?.end ?? 0) < first.start - NAME_NEAR) from++;
    for (const each of chain(first))
      if (isWeighed(each)) judgeByNeighbours(text, each, anchorsNear(each, anchors, from));
  }
  return judged;
}
