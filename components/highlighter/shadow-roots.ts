import { hasElements, isElement } from './node-kinds.ts';

/**
 * Tags that may hold a shadow root without being a custom element, where they are empty but for the root, which may be
 * closed: that is asked for by an API of the browser, which would cost more for each element of a page than to read it.
 */
const EMPTY_HOSTS = ':empty:is(div,span,section,article,main,aside)';

/**
 * Everything that is no common tag, in the order of frequency: custom elements, which no selector can name. A list of
 * tags in native code is far cheaper than looking at each element from here.
 */
const UNCOMMON =
  ':not(div,span,a,li,p,path,img,td,tr,br,ul,svg,g,i,b,input,button,script,link,meta,style,h1,h2,h3,h4,h5,h6,em,strong,' +
  'section,article,label,form,option,select,table,tbody,thead,th,header,footer,nav,main,aside,figure,figcaption,picture,' +
  'source,use,rect,circle,polygon,line,defs,title,small,sup,sub,code,pre,dl,dt,dd,ol,time,cite,iframe,noscript,video,' +
  'body,head,html,hr,abbr,textarea,blockquote,template,col,colgroup,caption,font,center,u,s,q,kbd)';

/** One look at the tree finds both kinds; it costs a page as much as reading its text. */
const HOSTS = `${UNCOMMON},${EMPTY_HOSTS}`;

/** Answers the root of an element, open or closed. */
export type OpenRoot = (element: Element) => ShadowRoot | null | undefined;

/** All tags that may (https://dom.spec.whatwg.org/#dom-element-attachshadow): an open root is told by the element itself. */
const OPEN_HOSTS = 'div,span,p,section,article,main,aside,header,footer,nav,blockquote,h1,h2,h3,h4,h5,h6';

/** Above this many of them none is asked: so many take about 2 ms. */
const MOST_ASKED = 5_000;

const EMPTY_TAGS = /^(?:div|span|section|article|main|aside)$/;
const mayHost = ({ localName, firstChild }: Element): boolean =>
  localName.includes('-') || (!firstChild && EMPTY_TAGS.test(localName));

/** ms after which hosts are looked for once more: the scripts of custom elements run late. */
const LATE_MS = 1_000;

/** Above this many nodes to look in, the whole document is looked in instead. */
const MOST_WAITING = 1_000;

type Deps = {
  openRoot: OpenRoot;
  onRoot: (root: ShadowRoot) => void;
  /** Roots came late, after the document was read. */
  onLate: () => void;
  later: (run: () => void, ms: number) => void;
};

/** The shadow roots of the document that are known. */
export type ShadowRoots = {
  /** Looks for hosts in a document, root or element, itself included: now, and late once more. */
  lookIn(node: Node): void;
  /** Only late, which is when most roots are there. */
  lookLater(node: Node): void;
  all(): readonly ShadowRoot[];
  /** Forgets those that left the document. */
  sweep(): void;
};

/** Hands each root it finds to `onRoot` once; one that was swept counts as new. */
export function createRoots({ openRoot, onRoot, onLate, later }: Deps): ShadowRoots {
  const roots = new Set<ShadowRoot>();
  let waiting: Node[] = [];

  /** Answers whether something in there may be a host. */
  const lookNow = (node: Node): boolean => {
    if (!node.isConnected || !hasElements(node)) return false;
    const hosts = Array.from(node.querySelectorAll(HOSTS)).filter(mayHost);
    if (isElement(node) && (node.shadowRoot !== null || mayHost(node))) hosts.push(node);
    const plain = node.querySelectorAll(OPEN_HOSTS);
    if (plain.length <= MOST_ASKED) for (const each of plain) if (each.shadowRoot) hosts.push(each);
    for (const host of hosts) {
      const root = host.shadowRoot ?? openRoot(host);
      if (!root || roots.has(root)) continue;
      roots.add(root);
      onRoot(root);
    }
    return hosts.length > 0;
  };

  const sweep = (): void => {
    for (const root of roots) if (!root.isConnected) roots.delete(root);
  };

  /** Once for each element: those that never get a root must not be asked for ever. */
  const lookLate = (): void => {
    sweep();
    const before = roots.size;
    const nodes = waiting;
    waiting = [];
    nodes.forEach(lookNow);
    if (roots.size > before) onLate();
  };

  const lookLater = (node: Node): void => {
    if (!hasElements(node)) return;
    if (waiting.length === 0) later(lookLate, LATE_MS);
    if (waiting.length < MOST_WAITING) waiting.push(node);
    else waiting = [document];
  };

  return {
    lookIn(node) {
      if (lookNow(node)) lookLater(node);
    },
    lookLater,
    all: () => [...roots],
    sweep,
  };
}
