import type { Match, Matcher } from '../../data/matcher.ts';
import type { OwnCandidate } from '../../data/own/own-finder.ts';
import { createSense, type Page, type Sense } from '../../data/sense.ts';
import { createFind, isBundled, isOwn, type Found } from './found.ts';
import { createMentionBook, type MentionBook, type PlacedMention } from './mention-book.ts';
import type { OwnReader } from './own-reader.ts';
import { createScanner } from './scanner.ts';
import { findShadowRoots, type OpenRoot } from './shadow-roots.ts';
import type { Job, Slices } from './slices.ts';
import { createSlices, pageClock } from './slices.ts';
import type { Segment } from './text-segments.ts';
import { createWatcher } from './watcher.ts';

/** How many segments are looked at between two looks at the clock. */
const SEGMENTS_PER_STEP = 50;

/** ms after which custom elements without a root are looked at again: their scripts load late. */
const LATE_ROOTS_MS = 1_500;

type Deps = {
  matcher: Matcher;
  /** Where the reader has own entries that apply here. */
  own: OwnReader | undefined;
  page: Page;
  openRoot: OpenRoot;
  /** Whether the reader wants to see a match (muted entries, wrong meanings). */
  isWanted: (match: Match) => boolean;
  onFound: (segment: Segment, mentions: readonly PlacedMention[]) => void;
  onStruck: (segment: Segment, mentions: readonly PlacedMention[]) => void;
  /** Nodes were removed: marks on them must go now. Called before the page is painted. */
  onRemoved: () => void;
  /** Something changed in the page, ours or not. */
  onChanged: () => void;
  /** The document was read (again) to its end. */
  onRead: () => void;
  signal: AbortSignal;
};

/** Reads the document and keeps the book of its mentions true while the page changes. */
export type PageReader = {
  /** Begins to read. */
  start(): void;
  book: MentionBook;
  shadowRoots(): readonly ShadowRoot[];
  /** Asks every match again whether it is wanted. */
  reconsider(): void;
  /** Takes in a shadow root found by other means, such as the pointer. */
  lookAt(element: Element): void;
  readonly cost: { ms: number; nodes: number };
};

const isSame = (mentions: readonly PlacedMention[], matches: readonly Match[]): boolean =>
  mentions.length === matches.length &&
  mentions.every(({ entryId, form }, i) => matches[i]?.entryId === entryId && matches[i]?.form === form);

export function createPageReader(deps: Deps): PageReader {
  const { matcher, own, page, openRoot, isWanted, onFound, onStruck, signal } = deps;
  const book = createMentionBook();
  const roots = new Set<ShadowRoot>();
  const waiting = new Set<Element>();
  const ownCandidates = new WeakMap<Segment, readonly OwnCandidate[]>();
  const clock = pageClock(signal);
  let sense: Sense = createSense({ ...page, title: document.title }, matcher);
  let seenVersion = sense.version;
  let mustSweep = false;
  let mustReconsider = false;
  let readOnce = false;

  const write = (segment: Segment, matches: readonly Match[]): void => {
    const mentions = book.write(segment, matches.filter(isWanted));
    if (mentions.length > 0) onFound(segment, mentions);
  };
  const strike = (segment: Segment): void => onStruck(segment, book.strike(segment));

  /** The bundled matches of a segment that stand, with the reader's own laid over them. */
  const withOwn = (segment: Segment, matches: readonly Match[]): readonly Match[] =>
    own ? own.merge(matches, ownCandidates.get(segment) ?? []) : matches;

  const onSegment = (segment: Segment, found: readonly Found[]): void => {
    if (own) ownCandidates.set(segment, found.filter(isOwn));
    write(segment, withOwn(segment, sense.add(segment, segment.text, found.filter(isBundled))));
  };

  /** What is known of a segment no longer holds; what is left of it is read again. */
  const drop = (segment: Segment): void => {
    strike(segment);
    sense.remove(segment);
    for (const { node } of segment.runs) watcher.add(node);
  };

  const watcher = createWatcher({
    onTextChanged(text) {
      book.segmentsAt(text).forEach(drop);
    },
    onBlockChanged(block) {
      for (const segment of book.segmentsIn(block)) drop(segment);
    },
    onRemoved() {
      mustSweep = true;
      deps.onRemoved();
    },
    onChanged() {
      deps.onChanged();
      slices.ask('after changes');
    },
    signal,
  });

  const scanner = createScanner({
    find: createFind(matcher, own),
    onSegment,
    isKnown: (text) => book.segmentsAt(text).size > 0,
  });

  function* eachSegment(visit: (segment: Segment) => void): Job {
    let count = 0;
    for (const segment of Array.from(book.segments())) {
      visit(segment);
      if (++count % SEGMENTS_PER_STEP === 0) yield;
    }
  }

  const reconsiderOne = (segment: Segment): void => {
    const matches = withOwn(segment, sense.accepted(segment)).filter(isWanted);
    if (isSame(book.mentionsIn(segment), matches)) return;
    strike(segment);
    write(segment, matches);
  };

  const adopt = (root: Document | Element | ShadowRoot): void => {
    const found = findShadowRoots(root, openRoot);
    for (const element of found.waiting) waiting.add(element);
    for (const each of found.roots) {
      if (roots.has(each)) continue;
      roots.add(each);
      watcher.watch(each);
      watcher.addRoot(each);
    }
  };

  function* readRoot(root: Node): Job {
    if (!root.isConnected) return;
    yield* scanner.scan(root);
    yield;
    if (root instanceof Document || root instanceof Element || root instanceof ShadowRoot) adopt(root);
    yield;
  }

  function* sweep(): Job {
    mustSweep = false;
    yield* eachSegment((segment) => {
      if (!segment.runs.every(({ node }) => node.isConnected)) drop(segment);
    });
    for (const root of roots) if (!root.isConnected) roots.delete(root);
    for (const element of waiting) if (!element.isConnected) waiting.delete(element);
  }

  function* read(): Job {
    if (document.designMode === 'on') return;
    if (mustSweep) yield* sweep();
    for (
      let changes = watcher.take();
      changes.texts.size + changes.roots.size > 0;
      changes = watcher.take()
    ) {
      for (const text of changes.texts) {
        yield* scanner.rescan(text);
        yield;
      }
      for (const root of changes.roots) yield* readRoot(root);
    }
    if (mustReconsider || sense.version !== seenVersion) {
      mustReconsider = false;
      seenVersion = sense.version;
      yield* eachSegment(reconsiderOne);
    }
    if (!readOnce) {
      readOnce = true;
      if (waiting.size > 0) clock.later(lookForLateRoots, LATE_ROOTS_MS);
    }
    deps.onRead();
  }

  const slices: Slices = createSlices(read, clock, signal);

  const lookForLateRoots = (): void => {
    const elements = Array.from(waiting);
    waiting.clear();
    elements.forEach(adopt);
    slices.ask('after changes');
  };

  return {
    start() {
      watcher.watch(document);
      watcher.addRoot(document.body ?? document);
      slices.ask('at once');
    },
    book,
    shadowRoots: () => [...roots],
    reconsider() {
      mustReconsider = true;
      slices.ask('after changes');
    },
    lookAt(element) {
      adopt(element);
      slices.ask('after changes');
    },
    get cost() {
      return { ms: slices.spent, nodes: scanner.nodes };
    },
  };
}
