import type { FindPossible } from '../../data/matching/name-hint.ts';
import type { FirstLook } from '../platform/page-bridge.ts';
import {
  createPlaces,
  isBulk,
  joinedTextOf,
  NAME_REACH,
  readRootOf,
  type JoinedText,
} from './joined-text.ts';
import { createRoots, type OpenRoot } from './shadow-roots.ts';
import { FIRST_WAIT_MS, LONGEST_WAIT_MS } from './slices.ts';

type Deps = {
  /** Made when there is a text to look at. */
  createFind: () => FindPossible;
  openRoot: OpenRoot;
  /** Some text may hold a name. Called once; after that the skimmer is done. */
  onHit: () => void;
  look: FirstLook;
};

/** Above this many changes the whole document is read again instead: keeping the list would cost more. */
const MAX_CHANGES = 5_000;

/**
 * UTF-16 units read before the page has its turn: about 2 ms. Counted, not timed: the first look at a clock costs a
 * page as much as reading 30,000 of them.
 */
const TURN_LENGTH = 200_000;

/** UTF-16 units that take as long to read as it takes to read a change, however short. */
const CHANGE_LENGTH = 500;

/** UTF-16 units for each ms that is waited before changes are read: a tenth of the time is ours at most. */
const LENGTH_PER_WAITED_MS = 10_000;

/**
 * The text around a text that changed: of the nearest element with enough of it. Empty where it was read in this turn: a
 * counter changes many times until it is looked at, and a picture drawn in thousands of elements may hold many.
 * @param seen the nodes gone through in this turn
 */
function textAround(text: Node, seen: Set<Node>): string {
  let around: Node = text;
  for (;;) {
    if (seen.has(around)) return '';
    seen.add(around);
    const isEnough = around !== text && (around.textContent?.length ?? 0) >= NAME_REACH;
    const up: Node | null = around === text ? text.parentNode : around.parentElement;
    if (isEnough || !up) return around.textContent ?? '';
    around = up;
  }
}

/** The text of nodes that came, or around one that went, with the ends of what stands beside by now. */
function textOfChange(record: MutationRecord, seen: Set<Node>): string {
  if (record.type !== 'childList') return textAround(record.target, seen);
  const added = Array.from(record.addedNodes);
  const before = added.at(0)?.previousSibling ?? record.previousSibling;
  const after = added.at(-1)?.nextSibling ?? record.nextSibling;
  return [
    before?.textContent?.slice(-NAME_REACH),
    ...added.map((node) => (isBulk(node) ? '' : node.textContent)),
    after?.textContent?.slice(0, NAME_REACH),
  ].join('');
}

/**
 * Looks whether there may be anything to find, as cheaply as can be, until there is or the look is over. Every function that
 * runs here costs a page about as much as reading a thousand words, so there are few.
 */
export function startSkimmer({ createFind, openRoot, onHit, look }: Deps): void {
  let find: FindPossible | undefined;
  let trees: Node[] = [document];
  /** What is left of the first tree, once it is begun. */
  let pieces: Iterator<JoinedText, void> | undefined;
  let changes: MutationRecord[] = [];
  let isDue = true;
  /** UTF-16 units read since the last pause. */
  let length = 0;

  /** Reads the next piece of a tree, or its shadow roots at its end. */
  const readTree = (tree: Node): boolean => {
    const piece = tree.isConnected && (pieces ??= joinedTextOf(tree)).next();
    if (!piece || piece.done) {
      pieces = undefined;
      trees.shift();
      if (piece) roots.lookLater(tree);
      return false;
    }
    const { text, at, isAll } = piece.value;
    if (text === '') return false;
    length += text.length;
    find ??= createFind();
    let isPlace: ReturnType<typeof createPlaces> | undefined;
    return find(text, ({ start, end, ...sides }) => {
      isPlace ??= createPlaces(readRootOf(tree), isAll);
      return isPlace({ start: at + start, end: at + end, ...sides });
    });
  };

  /** Reads what changed; a name that touches letters may be parted from them by tags. */
  const readChange = (change: MutationRecord, seen: Set<Node>): boolean => {
    if (!change.target.isConnected) return false;
    const text = textOfChange(change, seen);
    length += text.length + CHANGE_LENGTH;
    find ??= createFind();
    if (find(text, () => true)) return true;
    for (const node of change.addedNodes) roots.lookLater(node);
    return false;
  };

  const read = (): void => {
    const end = length + TURN_LENGTH;
    const seen = new Set<Node>();
    for (;;) {
      if (look.isOver) return;
      if (length >= end) {
        setTimeout(read, 0);
        return;
      }
      const [tree] = trees;
      const change = tree ? undefined : changes.shift();
      if (!tree && !change) {
        isDue = false;
        return;
      }
      if (tree ? readTree(tree) : change && readChange(change, seen)) {
        observer.disconnect();
        onHit();
        return;
      }
    }
  };

  const ask = (): void => {
    if (isDue) return;
    isDue = true;
    setTimeout(read, Math.min(LONGEST_WAIT_MS, Math.max(FIRST_WAIT_MS, length / LENGTH_PER_WAITED_MS)));
    length = 0;
  };

  const observer = new MutationObserver((records) => {
    if (look.isOver) {
      observer.disconnect();
      return;
    }
    changes.push(...records);
    if (changes.length > MAX_CHANGES) {
      changes = [];
      trees = [document];
      pieces = undefined;
    }
    ask();
  });
  const watch = (root: Node): void =>
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  const roots = createRoots({
    openRoot,
    onRoot(root) {
      watch(root);
      trees.push(root);
    },
    onLate: ask,
    later: (run, ms) => setTimeout(run, ms),
    isOver: () => look.isOver,
  });
  watch(document);
  read();
}
