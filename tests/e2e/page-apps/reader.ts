import { createPageReader, type PageReader } from '../../../components/highlighter/page-reader.ts';
import type { EntryNames } from '../../../data/matching/glossary-names.ts';
import { createMatcher } from '../../../data/matching/matcher.ts';
import { createNameIndex } from '../../../data/matching/name-index.ts';

/** Reads the page as the highlighter does, alone and without its pauses, so that many changes can be tried. */

/** A tree to be built; the children of an `x-card` stand in its shadow root. */
export type Tree = string | { tag: string; children: readonly Tree[] };

/** Something done at the n-th node of the page. `isRead`: the page is read before the next change. */
export type Change = {
  does: 'insert' | 'remove' | 'write' | 'wrap' | 'move';
  at: number;
  part: Tree;
  isRead: boolean;
};

/** A name, and where it begins: the number of the text in the document, and the offset in it. */
export type Place = [entryId: string, text: number, offset: number];

/** Where mentions are known: by a reader that saw the page change, and by one that read it afterwards. */
export type Outcome = { followed: Place[]; fresh: Place[] };

declare global {
  var pageReader: { try(page: readonly Tree[], changes: readonly Change[]): Promise<Outcome> };
}

const name = (text: string): EntryNames => ({
  id: text.toLowerCase(),
  show: 'always',
  group: 'china',
  names: [{ text }],
  never: [],
  ownHosts: [],
});
const matcher = createMatcher(createNameIndex(['Alipay', 'Taobao'].map(name)));

const startTimer = setTimeout;
/** Timers that are not over. */
const waiting = new Set<ReturnType<typeof setTimeout>>();
Object.assign(globalThis, {
  setTimeout(run: () => void) {
    const timer = startTimer(() => {
      waiting.delete(timer);
      run();
    }, 0);
    waiting.add(timer);
    return timer;
  },
});
const settle = async (): Promise<void> => {
  do await new Promise((resolve) => startTimer(resolve, 0));
  while (waiting.size > 0);
};

function start(signal: AbortSignal): PageReader {
  const reader = createPageReader({
    matcher,
    own: undefined,
    page: { host: 'news.example', lang: 'en', title: '' },
    openRoot: (host) => host.shadowRoot,
    isWanted: () => true,
    onFound: () => undefined,
    onStruck: () => undefined,
    onMoved: () => undefined,
    onRewritten: () => undefined,
    onReplaced: () => undefined,
    onRemoved: () => undefined,
    onChanged: () => undefined,
    onRead: () => undefined,
    signal,
  });
  reader.start();
  return reader;
}

function build(part: Tree): Node {
  if (typeof part === 'string') return document.createTextNode(part);
  const element = document.createElement(part.tag);
  const inside = part.tag === 'x-card' ? element.attachShadow({ mode: 'open' }) : element;
  inside.append(...part.children.map(build));
  return element;
}

/** The nodes of the page in their order. */
function nodesBelow(root: Node): ChildNode[] {
  return [...root.childNodes].flatMap((node) => {
    const shadow = node instanceof Element && node.shadowRoot;
    return [node, ...(shadow ? nodesBelow(shadow) : []), ...nodesBelow(node)];
  });
}

/** What no parser gives children. */
const VOID = new Set(['BR', 'WBR']);

function change({ does, at, part }: Change): void {
  const nodes = nodesBelow(document.body);
  const target = nodes[at % nodes.length];
  if (!target) return;
  if (does === 'insert') target.before(build(part));
  else if (does === 'remove') target.remove();
  else if (does === 'move') document.body.prepend(target);
  else if (does === 'write') {
    if (!VOID.has(target.nodeName)) target.textContent = typeof part === 'string' ? part : '';
  } else {
    const around = document.createElement('b');
    target.replaceWith(around);
    around.append(target);
  }
}

function placesIn({ book }: PageReader): Place[] {
  const nodes: Node[] = nodesBelow(document.body);
  return book
    .inOrder()
    .flatMap(({ entryId, ranges }) =>
      ranges.map(({ startContainer, startOffset }): Place => [
        entryId,
        nodes.indexOf(startContainer),
        startOffset,
      ]),
    );
}

globalThis.pageReader = {
  async try(page, changes) {
    const stop = new AbortController();
    document.body.replaceChildren(...page.map(build));
    const reader = start(stop.signal);
    await settle();
    for (const each of changes) {
      change(each);
      if (each.isRead) await settle();
    }
    await settle();
    const followed = placesIn(reader);
    const later = start(stop.signal);
    await settle();
    const fresh = placesIn(later);
    stop.abort();
    return { followed, fresh };
  },
};
