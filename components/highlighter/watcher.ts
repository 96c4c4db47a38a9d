import { isElement, isText } from './node-kinds.ts';
import { isInline } from './page-tags.ts';
import { textFrom, textsBeside } from './text-segments.ts';

/** Above this many changed places everything is read again instead: keeping the list would cost more. */
const MAX_PLACES = 5_000;

/** What has to be read again. */
export type Changes = { texts: ReadonlySet<Text>; roots: ReadonlySet<Node> };

type Deps = {
  /** A text node was put in the place of another, as `textContent = …` does. */
  onReplaced: (text: Text, by: Text) => void;
  /** The text changed, or what stands beside it: what is known of its segments no longer holds. */
  onTextChanged: (text: Text) => void;
  /** Nodes left the document; called once for many. */
  onRemoved: () => void;
  /** After all of the above, in the same callback, before the page is painted. */
  onChanged: () => void;
  /** The document and all shadow roots in it. */
  everything: () => Iterable<Node>;
  signal: AbortSignal;
};

/** Sees every change of the text before it is painted, and keeps what has to be read again. */
export type Watcher = {
  /** Watches a document or shadow root. */
  watch(root: Node): void;
  readonly hasChanges: boolean;
  /** Hands out what changed since the last call. */
  take(): Changes;
  /** Asks for a text to be read again. */
  add(text: Text): void;
  /** Asks for all text below a node to be read. */
  addRoot(root: Node): void;
};

/** Watches nothing before `watch`; stops on the signal. */
export function createWatcher({
  onReplaced,
  onTextChanged,
  onRemoved,
  onChanged,
  everything,
  signal,
}: Deps): Watcher {
  let texts = new Set<Text>();
  let roots = new Set<Node>();

  const changed = (text: Text | undefined): void => {
    if (!text) return;
    onTextChanged(text);
    texts.add(text);
  };

  const onChildren = ({
    target,
    addedNodes,
    removedNodes,
    previousSibling,
    nextSibling,
  }: MutationRecord): boolean => {
    const [gone, come] = [removedNodes[0], addedNodes[0]];
    if (removedNodes.length === 1 && addedNodes.length === 1 && gone && come && isText(gone) && isText(come))
      onReplaced(gone, come);
    for (const node of addedNodes) {
      if (isElement(node)) roots.add(node);
      // "Ali" may stand before an inserted "<b>pay</b>", and what was moved here was read beside others.
      for (const forward of [true, false]) changed(textFrom(node, forward));
    }
    // At an edge of an inline tag the line goes on outside of it.
    if (isElement(target) && isInline(target)) textsBeside(target).forEach(changed);
    if (previousSibling) changed(textFrom(previousSibling, false));
    if (nextSibling) changed(textFrom(nextSibling, true));
    return removedNodes.length > 0;
  };

  const onRecords = (records: readonly MutationRecord[]): void => {
    let removed = false;
    for (const record of records) {
      const { type, target, oldValue } = record;
      if (type === 'childList') removed = onChildren(record) || removed;
      else if (isText(target)) {
        changed(target);
        // An empty text stands in no segment, but between others.
        if (oldValue === '') textsBeside(target).forEach(changed);
      }
    }
    if (removed) onRemoved();
    if (texts.size + roots.size > MAX_PLACES) {
      texts = new Set();
      roots = new Set(everything());
    }
    onChanged();
  };

  const observer = new MutationObserver(onRecords);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  return {
    watch: (root) =>
      observer.observe(root, {
        childList: true,
        characterData: true,
        characterDataOldValue: true,
        subtree: true,
      }),
    get hasChanges() {
      return texts.size + roots.size > 0;
    },
    take() {
      const changes = { texts, roots };
      texts = new Set();
      roots = new Set();
      return changes;
    },
    add(text) {
      texts.add(text);
    },
    addRoot(root) {
      roots.add(root);
    },
  };
}
