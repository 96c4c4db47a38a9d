import { createMentionBook, type MentionBook } from './mention-book.ts';
import { createMentionFinder, SEGMENTS_PER_STEP, type FinderDeps } from './mention-finder.ts';
import { isHere } from './node-kinds.ts';
import { isRead } from './page-tags.ts';
import { createRoots, type OpenRoot } from './shadow-roots.ts';
import { createSlices, pageClock, type Job } from './slices.ts';
import type { Segment } from './text-segments.ts';
import { createWatcher } from './watcher.ts';

type Deps = Omit<FinderDeps, 'book'> & {
  openRoot: OpenRoot;
  /** Mentions stand in other nodes than before, and are to be painted there. */
  onReplaced: () => void;
  /** Nodes were removed: marks on them must go now. Called before the page is painted. */
  onRemoved: () => void;
  /** Something changed in the page, ours or not. */
  onChanged: () => void;
  /** The document was read (again) to its end. @param reconsidered whether every match was asked for anew */
  onRead: (reconsidered: boolean) => void;
  signal: AbortSignal;
};

/** Reads the document and keeps the book of its mentions true while the page changes. */
export type PageReader = {
  /** Begins to read. */
  start(): void;
  book: MentionBook;
  shadowRoots(): readonly ShadowRoot[];
  /** The focus came to an element or left it: what is being written there now is left alone, and was not before. */
  onFocus(element: Element): void;
  /** Asks every match again whether it is wanted. `at once`: the reader chose it, and waits. */
  reconsider(when: 'at once' | 'after changes'): void;
  readonly cost: { ms: number; nodes: number };
};

/** Leaves a document alone that is edited as a whole (`designMode`). Stops on the signal. */
export function createPageReader(deps: Deps): PageReader {
  const { page, openRoot, signal } = deps;
  const book = createMentionBook();
  const clock = pageClock(signal);
  let mustSweep = false;
  let mustReconsider = false;
  /** Where the focus came to be written. */
  let written: Element | undefined;

  const finder = createMentionFinder({ ...deps, page: { ...page, title: document.title }, book });

  /** What is known of a segment may no longer hold; what is left of it is read again. */
  const outdate = (segment: Segment): void => {
    finder.outdate(segment);
    for (const { node } of segment.runs) watcher.add(node);
  };

  const watcher = createWatcher({
    onReplaced(text, by) {
      if (book.segmentsAt(text).size === 0) return;
      book.replace(text, by);
      deps.onReplaced();
    },
    onTextChanged(text) {
      finder.stopReading(text);
      book.segmentsAt(text).forEach(outdate);
    },
    onRemoved() {
      mustSweep = true;
      deps.onRemoved();
    },
    onChanged() {
      deps.onChanged();
      slices.ask('after changes');
    },
    everything: () => [document, ...roots.all()],
    signal,
  });
  const roots = createRoots({
    openRoot,
    onRoot(root) {
      watcher.watch(root);
      watcher.addRoot(root);
    },
    onLate: () => slices.ask('after changes'),
    later: (run, ms) => clock.later(run, ms),
    isOver: () => signal.aborted,
  });

  function* sweep(): Job {
    mustSweep = false;
    let count = 0;
    for (const segment of Array.from(book.segments())) {
      if (!segment.runs.every(({ node }) => isHere(node))) outdate(segment);
      if (++count % SEGMENTS_PER_STEP === 0) yield;
    }
    roots.sweep();
  }

  function* read(): Job {
    if (document.designMode === 'on') return;
    if (mustSweep) yield* sweep();
    while (watcher.hasChanges) {
      const changes = watcher.take();
      yield* finder.find(changes.texts, changes.roots);
      for (const root of changes.roots) {
        roots.lookIn(root);
        yield;
      }
    }
    // Taken before the work: who asks while it is done is heard by the next run.
    const all = mustReconsider;
    mustReconsider = false;
    yield* finder.reconsider(all);
    deps.onRead(all);
  }

  const slices = createSlices(read, clock, signal);

  return {
    start() {
      watcher.watch(document);
      watcher.addRoot(document.body ?? document);
      slices.ask('at once');
    },
    book,
    shadowRoots: () => roots.all(),
    onFocus(element) {
      // Most are fields, which have no text of the page.
      if (!element.firstChild || (isRead(element) && element !== written)) return;
      // Some pages end the writing before the focus is told to have left.
      written = isRead(element) ? undefined : element;
      watcher.addRoot(element);
      slices.ask('after changes');
    },
    reconsider(when) {
      mustReconsider = true;
      slices.ask(when);
    },
    get cost() {
      return { ms: slices.spent, nodes: finder.nodes };
    },
  };
}
