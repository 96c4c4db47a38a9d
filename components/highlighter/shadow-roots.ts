import { isElement } from './page-tags.ts';

/**
 * Tags that may hold a shadow root without being a custom element, where they are empty but for the root; a host with
 * visible children of its own shows itself under the pointer (`pointer.ts`).
 */
const EMPTY_HOSTS = 'div:empty,span:empty,section:empty,article:empty,main:empty,aside:empty';
const EMPTY_TAGS = /^(?:div|span|section|article|main|aside)$/;

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

const isCustom = (element: Element): boolean => element.localName.includes('-');

/** ms after which custom elements without a root are looked at again: their scripts load late. */
const LATE_MS = 1_500;

type Deps = {
  openRoot: OpenRoot;
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

export function createRoots({ openRoot, onRoot, onLate, later }: Deps): ShadowRoots {
  const roots = new Set<ShadowRoot>();
  const waiting = new Set<Element>();
  let isWaiting = false;

  const look = (host: Element): void => {
    const root = host.shadowRoot ?? openRoot(host);
    if (!root) {
      if (isCustom(host)) waiting.add(host);
    } else if (!roots.has(root)) {
      roots.add(root);
      onRoot(root);
    }
  };

  const lookIn = (node: Node): void => {
    if (!node.isConnected || !hasElements(node)) return;
    if (isElement(node)) look(node);
    for (const element of node.querySelectorAll(HOSTS))
      if (isCustom(element) || EMPTY_TAGS.test(element.localName)) look(element);
    if (waiting.size > 0 && !isWaiting) {
      isWaiting = true;
      later(lookAgain, LATE_MS);
    }
  };

  /** Once for each element: those that never get a root must not be asked for ever. */
  const lookAgain = (): void => {
    isWaiting = false;
    const hosts = Array.from(waiting);
    const before = roots.size;
    hosts.forEach(look);
    waiting.clear();
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
