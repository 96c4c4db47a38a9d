import { matchesSelector } from '../platform/matches-selector.ts';
import { hasElements, isElement } from './node-kinds.ts';

/**
 * Everything that is no common tag, in the order of frequency: custom elements, which no selector can name. A list of
 * tags in native code is far cheaper than looking at each element from here.
 */
const UNCOMMON =
  ':not(div,span,a,li,p,path,img,td,tr,br,ul,svg,g,i,b,input,button,script,link,meta,style,h1,h2,h3,h4,h5,h6,em,strong,' +
  'section,article,label,form,option,select,table,tbody,thead,th,header,footer,nav,main,aside,figure,figcaption,picture,' +
  'source,use,rect,circle,polygon,line,defs,title,small,sup,sub,code,pre,dl,dt,dd,ol,time,cite,iframe,noscript,video,' +
  'body,head,html,hr,abbr,textarea,blockquote,template,col,colgroup,caption,font,center,u,s,q,kbd)';

/** What comes to an element. */
const COMING = ['pointerover', 'focusin'] as const;

/** Answers the root of an element, open or closed. */
export type OpenRoot = (element: Element) => ShadowRoot | null | undefined;

/** All tags that may without being a custom element (https://dom.spec.whatwg.org/#dom-element-attachshadow). */
const PLAIN_HOSTS = 'div,span,p,section,article,main,aside,header,footer,nav,blockquote,h1,h2,h3,h4,h5,h6';

/** Those without any content; nearly all that have a root, which stands in the place of content. */
const EMPTY_HOSTS = `:empty:is(${PLAIN_HOSTS})`;

/** Above this many plain elements only the empty ones are ever asked: so many take about 3 ms. */
const MAX_ASKED = 5_000;

const isCustom = ({ localName }: Element): boolean => localName.includes('-');
const mayHost = (element: Element): boolean => isCustom(element) || matchesSelector(element, PLAIN_HOSTS);

/** Nothing but a root is to be expected in there, which may be closed; a root in the source leaves blanks around it. */
const isEmptyHost = (element: Element): boolean =>
  element.childElementCount === 0 && !element.textContent?.trim();

/** ms after which hosts are looked for once more: the scripts of custom elements run late. */
const LATE_MS = 1_000;

/** Above this many nodes to look in, the whole document is looked in instead. */
const MAX_WAITING = 1_000;

type Deps = {
  openRoot: OpenRoot;
  onRoot: (root: ShadowRoot) => void;
  /** Roots came late, after the document was read. */
  onLate: () => void;
  later: (run: () => void, ms: number) => void;
  /** The roots are no longer of use. */
  isOver: () => boolean;
};

/** The shadow roots of the document that are known. */
export type ShadowRoots = {
  /** Looks for hosts in a document, root or element, itself included: for likely ones now, and late for all. */
  lookIn(node: Node): void;
  /** Only late, which is when most roots are there. */
  lookLater(node: Node): void;
  all(): readonly ShadowRoot[];
  /** Forgets those that left the document. */
  sweep(): void;
};

/**
 * Hands each root it finds to `onRoot` once; one that was swept counts as new. An open root is told by its host; a closed one
 * is asked for by an API of the browser, which for each element of a page would cost more than to read it all. So plain
 * elements with content are asked when the pointer or the focus comes to them: to others, what stands in a closed
 * root counts as its host.
 */
export function createRoots({ openRoot, onRoot, onLate, later, isOver }: Deps): ShadowRoots {
  const roots = new Set<ShadowRoot>();
  let waiting: Node[] = [];

  /** Answers whether there was a root that was not known. */
  const ask = (host: Element): boolean => {
    const root = host.shadowRoot ?? openRoot(host);
    if (!root || roots.has(root)) return false;
    roots.add(root);
    listen(root);
    onRoot(root);
    return true;
  };

  const onComing = (event: Event): void => {
    if (isOver()) return event.currentTarget?.removeEventListener(event.type, onComing, true);
    const [host] = event.composedPath();
    if (host instanceof Element && mayHost(host) && ask(host)) onLate();
  };
  /** Heard once, however often it is called; `document.open()` ends it. */
  const listen = (target: EventTarget): void =>
    COMING.forEach((type) => target.addEventListener(type, onComing, true));

  const lookNow = (node: Node, which: 'likely' | 'all'): void => {
    listen(window);
    if (!node.isConnected || !hasElements(node)) return;
    const hosts = Array.from(node.querySelectorAll(UNCOMMON)).filter(isCustom);
    const plain = which === 'all' ? Array.from(node.querySelectorAll(PLAIN_HOSTS)) : [];
    const isMany = which === 'likely' || plain.length > MAX_ASKED;
    const asked = isMany ? Array.from(node.querySelectorAll(EMPTY_HOSTS)) : plain;
    if (isElement(node) && mayHost(node)) asked.push(node);
    for (const each of asked) if (each.shadowRoot || isCustom(each) || isEmptyHost(each)) hosts.push(each);
    hosts.forEach(ask);
  };

  const sweep = (): void => {
    for (const root of roots) if (!root.isConnected) roots.delete(root);
  };

  /** Once for each element: those that never get a root must not be asked for ever. */
  const lookLate = (): void => {
    if (isOver()) return;
    sweep();
    const before = roots.size;
    const nodes = waiting;
    waiting = [];
    for (const node of nodes) lookNow(node, 'all');
    if (roots.size > before) onLate();
  };

  const lookLater = (node: Node): void => {
    if (!hasElements(node)) return;
    if (waiting.length === 0) later(lookLate, LATE_MS);
    if (waiting.length < MAX_WAITING) waiting.push(node);
    else waiting = [document];
  };

  return {
    lookIn(node) {
      lookNow(node, 'likely');
      lookLater(node);
    },
    lookLater,
    all: () => [...roots],
    sweep,
  };
}
