import { isElement } from './node-kinds.ts';

/**
 * What the tags and attributes of a page say about its text. Computed style is never asked here: asking it per element
 * costs more than the whole budget of a page.
 */

/** Tags whose content runs on within the line; every other tag is a block edge. */
const INLINE_TAGS = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s small span strike strong ' +
    'sub sup time tspan textPath tt u var'
  ).split(' '),
);

/** Tags that stand inside a line without being part of its text: reading goes on behind them. */
const PASSED_TAGS = new Set(['rt', 'rp', 'rtc', 'wbr']);

/** Text in here is code, something being written, or not shown. */
const UNREAD = [
  'script,style,noscript,template,textarea,input,select,option,datalist,code,kbd,samp,iframe,object,canvas,video,audio',
  'head,title,desc,metadata,defs,rt,rp,annotation',
  '[contenteditable]:not([contenteditable="false" i])',
  '[role="textbox" i],[role="searchbox" i],[role="combobox" i],[role="code" i]',
].join(',');

/** Class names by which highlighters of code mark a `pre`. */
const CODE_CLASS =
  /(?:^|[\s_-])(?:lang(?:uage)?|code|highlight|hljs|prettyprint|sourceCode|brush:|shiki|prism)/i;

/** By its tag, whatever its style; anything with `contenteditable` is a block edge. */
export const isInline = (element: Element): boolean =>
  INLINE_TAGS.has(element.localName) && !element.hasAttribute('contenteditable');
/** Such as the readings of ruby text: the line is read on behind them, not into them. */
export const isPassed = (element: Element): boolean => PASSED_TAGS.has(element.localName);

/** A `pre` that shows code; a text/plain document is a `pre` too, and is read. */
const isCodeBlock = (pre: Element): boolean =>
  CODE_CLASS.test(pre.className) ||
  (pre.parentElement !== null && CODE_CLASS.test(pre.parentElement.className)) ||
  pre.querySelector('code') !== null;

/** Whether the text directly inside an element is read; looks up to the root of its tree. */
export function isRead(element: Element): boolean {
  if (element.closest(UNREAD) !== null) return false;
  const pre = element.closest('pre');
  return pre === null || !isCodeBlock(pre);
}

/** The element around a text; its host for a text directly in a shadow root. */
export function elementAround(node: Node): Element | null {
  const { parentNode } = node;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode && isElement(parentNode) ? parentNode : null;
}
