import { isElement } from './page-tags.ts';

/**
 * Tags that may hold a shadow root without being a custom element, where they are empty but for the root; a host with
 * visible children of its own shows itself under the pointer (`pointer.ts`).
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

/** One look at the tree finds both kinds. */
const HOSTS = `${UNCOMMON},${EMPTY_HOSTS}`;

/** Answers the root of an element, open or closed. */
export type OpenRoot = (element: Element) => ShadowRoot | null | undefined;

const hasElements = (node: Node): node is Node & ParentNode => 'querySelectorAll' in node;

const EMPTY_TAGS = /^(?:div|span|section|article|main|aside)$/;
const mayHost = ({ localName, firstChild }: Element): boolean =>
  localName.includes('-') || (!firstChild && EMPTY_TAGS.test(localName));

/**
 * ms after which elements without an open root are asked for one that is closed or came late, as the scripts of custom
 * elements do. Asking the browser for closed roots costs a page more than reading all its text.
 */
const LATE_MS = 1_500;

type Deps = {
  openRoot: OpenRoot;
  /** Whether closed roots are asked for at once as well: where names are known to be near, readers wait for marks. */
  asksAtOnce: boolean;
  onRoot: (root: ShadowRoot) => void;
  /** Roots came late, after the document was read. */
  onLate: () => void;
  later: (run: () => void, ms: number) => void;
};

/** The shadow roots of the document that are known. */
export type ShadowRoots = {
  /** Looks for hosts in a document, root or element, itself included. */
  lookIn(node: Node): void;
  all(): readonly ShadowRoot[];
  /** Forgets those that left the document. */
  sweep(): void;
};

export function createRoots({ openRoot, asksAtOnce, onRoot, onLate, later }: Deps): ShadowRoots {
  const roots = new Set<ShadowRoot>();
  /** Below these are elements whose roots have not been asked for. */
  let waiting: Node[] = [];

  const add = (root: ShadowRoot): void => {
    if (roots.has(root)) return;
    roots.add(root);
    onRoot(root);
  };

  const lookIn = (node: Node): void => {
    if (!node.isConnected || !hasElements(node)) return;
    const hosts = node.querySelectorAll(HOSTS);
    for (const { shadowRoot } of hosts) if (shadowRoot) add(shadowRoot);
    if (isElement(node) && node.shadowRoot) add(node.shadowRoot);
    else if (hosts.length === 0 && !(isElement(node) && mayHost(node))) return;
    if (asksAtOnce) askBelow(node);
    if (waiting.length === 0) later(askLate, LATE_MS);
    waiting.push(node);
  };

  const askBelow = (node: Node): void => {
    if (!node.isConnected || !hasElements(node)) return;
    const below = Array.from(node.querySelectorAll(HOSTS));
    for (const element of isElement(node) ? [node, ...below] : below) {
      const root = mayHost(element) && openRoot(element);
      if (root) add(root);
    }
  };

  /** Once for each element: those that never get a root must not be asked for ever. */
  const askLate = (): void => {
    const before = roots.size;
    const nodes = waiting;
    waiting = [];
    nodes.forEach(askBelow);
    if (roots.size > before) onLate();
  };

  return {
    lookIn,
    all: () => [...roots],
    sweep() {
      for (const root of roots) if (!root.isConnected) roots.delete(root);
    },
  };
}
