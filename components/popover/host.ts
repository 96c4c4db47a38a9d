import { interfaceLanguage } from '../platform/i18n.ts';
import { matchesSelector } from '../platform/matches-selector.ts';
import { HOST_ATTRIBUTE } from '../platform/page-bridge.ts';

/** The namespace of what we make, also in documents that are not HTML. */
export const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * The host covers the viewport in the top layer, seen and hit by nothing: only the cards inside take the pointer. As the
 * containing block of anchor and cards it frees them from transforms and `contain` of the page. `all` is everything but
 * writing direction and custom properties, and as strong as the page's `!important` on any of it.
 */
const HOST_STYLE = [
  'all:initial',
  'position:fixed',
  'inset:0',
  // Firefox ends our scripts together with us, before they can clean up. There `highlight.css` shows the host, and goes too.
  `display:${import.meta.env.FIREFOX ? 'none' : 'block'}`,
  'direction:ltr',
  'unicode-bidi:isolate',
  'pointer-events:none',
  // "Select all" means the page, not the card beside it.
  'user-select:none',
  '',
].join('!important;');

/** Events of the cards that the page must not take for its own ("click outside", shortcuts, drags). */
const KEPT_EVENTS = (
  'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu touchstart touchmove touchend wheel ' +
  'keydown keypress keyup beforeinput input focusin focusout copy dragstart'
).split(' ');

/** The one node in the page while a popover is open: a host in the top layer with a closed shadow root. */
export type Host = {
  element: HTMLElement;
  /** Stands where the term stands; cards are placed by it. */
  anchor: HTMLElement;
  /** Where the cards are rendered. */
  mount: HTMLElement;
  root: ShadowRoot;
  /** Has screen readers say it, politely, once. */
  announce: (text: string) => void;
  /** Puts it on top of everything: into the parent (again) and at the end of the top layer. */
  raise: (parent: Element) => void;
  remove: () => void;
};

/** Documents in which an HTML element can be shown; a card in an SVG document would need nodes inside its drawing. */
export const canHost = ({ documentElement }: Document): boolean => documentElement?.namespaceURI === XHTML;

/** What the browser shows above the page, apart from the elements around it. */
export const TOP_LAYER = ':modal, :popover-open, :fullscreen';

/** Nodes of another frame are no instances of this one's classes. */
const isElementObject = (node: unknown): node is Element =>
  typeof node === 'object' && node !== null && 'nodeType' in node && node.nodeType === 1;

/** The parent in the flat tree: of what a slot shows the slot, of a shadow root its host. Closed roots hide their slots. */
function parentOf(node: Node): Node | null {
  if ('assignedSlot' in node && isElementObject(node.assignedSlot)) return node.assignedSlot;
  if (node.parentNode) return node.parentNode;
  return 'host' in node && isElementObject(node.host) ? node.host : null;
}

/** A node, where it is an element, and the elements around it, from the inside out. */
export function* elementsAround(from: Node | null | undefined): Generator<Element> {
  for (let node = from ?? null; node; node = parentOf(node)) if (isElementObject(node)) yield node;
}

/** What has the focus, also within open components. */
export function focusedIn({ activeElement }: DocumentOrShadowRoot): Element | null {
  return (activeElement?.shadowRoot && focusedIn(activeElement.shadowRoot)) ?? activeElement;
}

const MODAL = 'dialog:modal';
/** A modal of a page's own making lets no click or focus out of itself. */
const HOLDERS = `${TOP_LAYER}, [aria-modal=true]`;

/**
 * Where the host belongs: into the modal, open popover or fullscreen element that holds the mention, as long as that is to be
 * seen; into a modal dialog that lies over it, since everything else is inert; else into the root. A modal of a component is
 * known by the focus, which it takes, and by the host that is in it.
 *
 * @param from a node of the document the host goes into: the mention's, or the frame around it
 */
export function hostParent(from: Node | undefined, host: Element, document: Document): Element {
  for (const element of elementsAround(from))
    if (matchesSelector(element, HOLDERS) && element.checkVisibility()) return element;
  for (const start of [focusedIn(document), host])
    for (const element of elementsAround(start)) if (matchesSelector(element, MODAL)) return element;
  return [...document.querySelectorAll(MODAL)].at(-1) ?? document.documentElement;
}

/** A button pressed with the mouse leaves the focus where the reader had it: in the page. Text can still be selected. */
function keepPageFocus(event: Event): void {
  if (isElementObject(event.target) && event.target.closest('button, a')) event.preventDefault();
}

/** Read once for each document: the next cards have it ready. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

function sheetOf(document: Document, css: string): CSSStyleSheet {
  let sheet = sheets.get(document);
  if (!sheet) {
    const { CSSStyleSheet } = document.defaultView ?? globalThis;
    sheets.set(document, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(css);
  }
  return sheet;
}

/**
 * Gives a root its styles. Chromium reads a constructed sheet at once, ahead of the card; that of an element only when it
 * comes into the page. In Firefox's content scripts `adoptedStyleSheets` throws, and an element's text, set by us, is
 * exempt from the page's CSP.
 */
function addStyle(root: ShadowRoot, css: string): void {
  const { ownerDocument } = root;
  if (!import.meta.env.FIREFOX) {
    root.adoptedStyleSheets = [sheetOf(ownerDocument, css)];
    return;
  }
  const style = ownerDocument.createElementNS(XHTML, 'style');
  style.textContent = css;
  root.append(style);
}

/** Makes the host; it is in the page from the first {@link Host.raise} on. */
export function createHost(document: Document, css: string): Host {
  const create = (tag: string, className?: string): HTMLElement => {
    const element = document.createElementNS(XHTML, tag);
    if (className) element.className = className;
    return element;
  };
  const element = create('div');
  element.setAttribute('popover', 'manual');
  element.setAttribute(HOST_ATTRIBUTE, '');
  element.style.cssText = HOST_STYLE;
  const root = element.attachShadow({ mode: 'closed' });
  addStyle(root, css);
  const anchor = create('div', 'anchor');
  const mount = create('div', 'cards');
  const voice = create('output', 'announcement');
  // The page's would choose fonts and voices.
  mount.lang = voice.lang = interfaceLanguage();
  root.append(anchor, mount, voice);
  root.addEventListener('mousedown', keepPageFocus);
  for (const type of KEPT_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());

  let said = '';
  return {
    element,
    anchor,
    mount,
    root,
    announce(text) {
      if (text === said) return;
      said = text;
      voice.textContent = '';
      // After the next frame: screen readers pass over a region that comes together with its text.
      requestAnimationFrame(() => setTimeout(() => (voice.textContent = said)));
    },
    raise(parent) {
      // A zoomed page (`html { zoom: 1.5 }`) would enlarge the card and shift every length. Asked before the page changes.
      const zoom = 'currentCSSZoom' in parent ? parent.currentCSSZoom : 1;
      if (element.parentNode !== parent) parent.append(element);
      else if (element.matches(':popover-open')) element.hidePopover();
      element.style.setProperty('zoom', String(1 / zoom), 'important');
      element.showPopover();
    },
    remove: () => element.remove(),
  };
}
