import type { Candidate, Match, Matcher } from '../../data/matching/matcher.ts';
import type { OwnCandidate } from '../../data/own/own-finder.ts';
import { createSense, type Page } from '../../data/matching/sense.ts';
import { isBundled, isOwn, withOwn } from './found.ts';
import type { MentionBook, PlacedMention } from './mention-book.ts';
import type { OwnReader } from './own-reader.ts';
import { isHere } from './node-kinds.ts';
import { isRead } from './page-tags.ts';
import type { Job } from './slices.ts';
import { batchesOf, textsAt } from './text-batches.ts';
import { isInLargeText, LARGE_TEXT_LENGTH, piecesOf, segmentAround, type Segment } from './text-segments.ts';

/** How many segments are looked at between two looks at the clock. */
export const SEGMENTS_PER_STEP = 50;

/** How many texts with names are read between two looks at the clock; with each the whole line it stands in. */
const TEXTS_PER_STEP = 8;

/** What finding needs, and whom it tells; by then the book is written. */
export type FinderDeps = {
  matcher: Matcher;
  /** Where the reader has own entries that apply here. */
  own: OwnReader | undefined;
  page: Page;
  book: MentionBook;
  /** Whether the reader wants to see a match (muted entries, wrong meanings). */
  isWanted: (match: Match) => boolean;
  onFound: (segment: Segment, mentions: readonly PlacedMention[]) => void;
  onStruck: (segment: Segment, mentions: readonly PlacedMention[]) => void;
  /** What is known already may stand elsewhere now. */
  onMoved: (segment: Segment, mentions: readonly PlacedMention[]) => void;
  /** The same text was judged anew. */
  onRewritten: (
    segment: Segment,
    before: readonly PlacedMention[],
    mentions: readonly PlacedMention[],
  ) => void;
};

/** Finds the mentions in texts and writes them into the book. */
export type MentionFinder = {
  /** Reads around texts that changed, and all text below nodes. */
  find(texts: Iterable<Text>, roots: Iterable<Node>): Job;
  /** A text changed: what is left of it, if it is being read, is not read any more. */
  stopReading(text: Text): void;
  /** The text of a segment changed: takes out the mentions that went. The others stay, as they are, until it is read again. */
  outdate(segment: Segment): void;
  /** Takes out all mentions of a segment. */
  strike(segment: Segment): void;
  /** Asks again about every segment where the evidence changed, or (`all`) what the reader wants to see. */
  reconsider(all: boolean): Job;
  /** Text nodes read so far. */
  readonly nodes: number;
};

const isSame = (mentions: readonly PlacedMention[], matches: readonly Match[]): boolean =>
  mentions.length === matches.length &&
  mentions.every(({ entryId, form }, i) => matches[i]?.entryId === entryId && matches[i]?.form === form);

/** Reads nothing before a job is run. Holds the evidence of the whole page: one text may decide about another. */
export function createMentionFinder(deps: FinderDeps): MentionFinder {
  const { matcher, own, page, book, isWanted, onFound, onStruck, onMoved, onRewritten } = deps;
  const sense = createSense(page, matcher);
  const findIn = withOwn<Candidate>((text) => matcher.find(text), own);
  const placesIn = withOwn((text) => matcher.placesIn(text), own);
  const ownCandidates = new WeakMap<Segment, readonly OwnCandidate[]>();
  /** Texts that changed since they were begun to be read. */
  const changed = new WeakSet<Text>();
  /** Segments whose text changed since they were read, each with the round of reading in which it last did. */
  const outdated = new Map<Segment, number>();
  /** Texts of the lines read in this round: a line is read once, not from each of its texts. */
  let done = new Set<Text>();
  let round = 0;
  let seenVersion = sense.version;
  let nodes = 0;

  /** The bundled matches of a segment that stand, with the reader's own laid over them. */
  const merged = (segment: Segment, matches: readonly Match[]): readonly Match[] =>
    own ? own.merge(matches, ownCandidates.get(segment) ?? []) : matches;

  const strike = (segment: Segment): void => {
    onStruck(segment, book.strike(segment));
    sense.remove(segment);
  };

  /** An outdated segment of the same line goes on in the one that was read now, so that its mentions stay what they are. */
  const known = (fresh: Segment): Segment => {
    if (outdated.size === 0) return fresh;
    for (const { node } of fresh.runs)
      for (const segment of book.segmentsAt(node))
        if (outdated.delete(segment)) {
          book.reread(segment, fresh);
          return segment;
        }
    return fresh;
  };

  const read = (fresh: Segment): void => {
    for (const { node } of fresh.runs) done.add(node);
    const found = findIn(fresh.text);
    if (found.length === 0) return;
    const segment = known(fresh);
    if (own) ownCandidates.set(segment, found.filter(isOwn));
    const before = book.mentionsIn(segment);
    const matches = sense.add(segment, segment.text, found.filter(isBundled));
    const mentions = book.write(segment, merged(segment, matches).filter(isWanted));
    if (segment === fresh) onFound(segment, mentions);
    else onRewritten(segment, before, mentions);
  };

  const isTaken = (text: Text): boolean =>
    [...book.segmentsAt(text)].some((segment) => !outdated.has(segment));

  function* readAround(text: Text): Job {
    if (isTaken(text) || !isHere(text)) return;
    const parent = text.parentElement;
    if (parent && !isRead(parent)) return;
    if (text.length <= LARGE_TEXT_LENGTH) {
      read(segmentAround(text, isTaken));
      return;
    }
    changed.delete(text);
    for (const piece of piecesOf(text)) {
      // It waits to be read anew; the pieces that are left stand elsewhere now. To compare it would take Firefox seconds.
      if (changed.has(text)) return;
      read(piece);
      yield;
    }
  }

  /** A text that is known may have come from elsewhere, also into code, or be written in by now. */
  const follow = (text: Text): void => {
    const isStruck = text.parentElement && !isRead(text.parentElement);
    for (const segment of book.segmentsAt(text)) {
      for (const { node } of segment.runs) done.add(node);
      if (isStruck) strike(segment);
      else onMoved(segment, book.mentionsIn(segment));
    }
    book.reorder();
  };

  function* readBelow(root: Node): Job {
    for (const batch of batchesOf(root)) {
      nodes += batch.texts.length;
      let count = 0;
      for (const { start, end } of placesIn(batch.joined))
        for (const text of textsAt(batch, start, end)) {
          if (done.has(text)) continue;
          done.add(text);
          if (isTaken(text)) follow(text);
          else yield* readAround(text);
          if (++count % TEXTS_PER_STEP === 0) yield;
        }
      yield;
    }
  }

  const reconsiderOne = (segment: Segment): void => {
    const matches = merged(segment, sense.accepted(segment)).filter(isWanted);
    const before = book.mentionsIn(segment);
    if (!isSame(before, matches)) onRewritten(segment, before, book.write(segment, matches));
  };

  return {
    *find(texts, roots) {
      const thisRound = round++;
      done = new Set();
      for (const text of texts) {
        if (done.has(text)) continue;
        yield* readAround(text);
        yield;
      }
      for (const root of roots) if (root.isConnected) yield* readBelow(root);
      // No name of theirs is left; those that changed meanwhile are read in the next round.
      for (const [segment, since] of outdated)
        if (since <= thisRound) {
          outdated.delete(segment);
          strike(segment);
        }
    },
    stopReading: (text) => void changed.add(text),
    outdate(segment) {
      // In a large text to ask for each mention would take long, and its marks wait for a still page anyway.
      if (isInLargeText(segment)) {
        strike(segment);
        return;
      }
      outdated.set(segment, round);
      const before = book.mentionsIn(segment);
      const still = book.keepStill(segment);
      if (still.length < before.length) onRewritten(segment, before, still);
    },
    strike,
    *reconsider(all) {
      if (!all && sense.version === seenVersion) return;
      seenVersion = sense.version;
      let count = 0;
      for (const segment of Array.from(book.segments())) {
        if (!outdated.has(segment)) reconsiderOne(segment);
        if (++count % SEGMENTS_PER_STEP === 0) yield;
      }
    },
    get nodes() {
      return nodes;
    },
  };
}
