import type { FindPossible } from '../../data/name-hint.ts';
import { isBulk, isPlaceOf, joinedTextOf } from './joined-text.ts';
import { createRoots, type OpenRoot } from './shadow-roots.ts';
import { createSlices, pageClock, type Job } from './slices.ts';

type Deps = {
  /** Made when there is a text to look at. */
  createFind: () => FindPossible;
  openRoot: OpenRoot;
  /** Some text may hold a name. Called once; after that the skimmer is done. */
  onHit: () => void;
  signal: AbortSignal;
};

/** Above this many changes the whole document is read again instead: keeping the list would cost more. */
const MOST_CHANGES = 5_000;

/** UTF-16 units around a change that are read with it: no name is longer. */
const CONTEXT_LENGTH = 100;

/** The text around a text that changed: of the nearest element with enough of it. */
function textAround(text: Node): string {
  let around = text.parentNode;
  while (around?.parentElement && (around.textContent?.length ?? 0) < CONTEXT_LENGTH)
    around = around.parentElement;
  return around?.textContent ?? '';
}

/** The text of nodes that came, or around one that went, with the ends of what stands beside by now. */
function textOfChange(record: MutationRecord): string {
  if (record.type !== 'childList') return textAround(record.target);
  const added = Array.from(record.addedNodes);
  const before = added.at(0)?.previousSibling ?? record.previousSibling;
  const after = added.at(-1)?.nextSibling ?? record.nextSibling;
  return [
    before?.textContent?.slice(-CONTEXT_LENGTH),
    ...added.map((node) => (isBulk(node) ? '' : node.textContent)),
    after?.textContent?.slice(0, CONTEXT_LENGTH),
  ].join('');
}

/** Looks whether there may be anything to find, as cheaply as can be, until there is or the signal. */
export function startSkimmer({ createFind, openRoot, onHit, signal }: Deps): void {
  let find: FindPossible | undefined;
  let changes: MutationRecord[] = [];
  let trees: Node[] = [document];
  const stop = new AbortController();
  const until = AbortSignal.any([signal, stop.signal]);
  const clock = pageClock(until);

  const finish = (): void => {
    stop.abort();
    onHit();
  };

  /** Reads all text below a node. */
  function* readTree(tree: Node): Generator<undefined, boolean> {
    const root = tree === document ? (document.body ?? document.documentElement) : tree;
    if (!root?.isConnected || !root.firstChild) return false;
    for (const { text, at } of joinedTextOf(root)) {
      find ??= createFind();
      const isHit = find(text, ({ start, end, ...sides }) =>
        isPlaceOf(root, { start: at + start, end: at + end, ...sides }),
      );
      if (isHit) return true;
      yield;
    }
    roots.lookIn(root);
    return false;
  }

  /** Reads what changed; a name that touches letters may be parted from them by tags. */
  function readChange(change: MutationRecord): boolean {
    if (!change.target.isConnected) return false;
    find ??= createFind();
    if (find(textOfChange(change), () => true)) return true;
    for (const node of change.addedNodes) roots.lookIn(node);
    return false;
  }

  function* skim(): Job {
    while (!until.aborted && trees.length + changes.length > 0) {
      const seen = { trees, changes };
      trees = [];
      changes = [];
      for (const tree of seen.trees)
        if (yield* readTree(tree)) {
          finish();
          return;
        }
      for (const change of seen.changes) {
        if (readChange(change)) {
          finish();
          return;
        }
        yield;
      }
    }
  }

  const slices = createSlices(skim, clock, until);
  const observer = new MutationObserver((records) => {
    changes.push(...records);
    if (changes.length > MOST_CHANGES) {
      changes = [];
      trees = [document];
    }
    slices.ask('after changes');
  });
  const watch = (root: Node): void =>
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  const roots = createRoots({
    openRoot,
    onRoot(root) {
      watch(root);
      trees.push(root);
    },
    onLate: () => slices.ask('after changes'),
    later: (run, ms) => clock.later(run, ms),
  });
  until.addEventListener('abort', () => observer.disconnect(), { once: true });
  watch(document);
  slices.ask('at once');
}
