import { matchesSelector } from '../platform/matches-selector.ts';
import { BULK, BULK_LENGTH } from './bulk.ts';
import { isElement } from './node-kinds.ts';

/** Elements below a node up to which the browser joins its text in one go; so many take about 3 ms. */
const MAX_ELEMENTS = 10_000;

/** UTF-16 units of text handed out at once. */
const JOINED_LENGTH = 100_000;

/**
 * UTF-16 units that the next piece begins with once more, or that are read around a change, so that no name is cut. The
 * matcher looks at 64 of a bundled name. An own form may have 120, but where there are any there is no first look.
 */
export const NAME_REACH = 100;

/** The two that are often long; one query each is four times faster than one query for both. */
const OFTEN_LONG = ['script', 'style'];

const isCharacterData = (node: Node | null): node is CharacterData =>
  node?.nodeType === 3 || node?.nodeType === 4;

/** Whether the text directly in a node is none of the page, as in a script; asks no node around it. */
export const isBulk = (node: Node | null): boolean =>
  node !== null && isElement(node) && matchesSelector(node, BULK);
const isLongBulk = ({ firstChild }: Element): boolean =>
  isCharacterData(firstChild) && firstChild.length > BULK_LENGTH;

/** Asked by an index, so that no more are counted. */
const isLarge = (node: Element | Document): boolean =>
  node.getElementsByTagName('*').item(MAX_ELEMENTS) !== null;

/** What is read of a tree: of a document, its body. */
export const readRootOf = (tree: Node): Node =>
  tree === document ? (document.body ?? document.documentElement ?? document) : tree;

/** Of HTML and XHTML. */
const BODY_TEXT = 'string(/*/*[local-name()="body"])';
/** `XPathResult.STRING_TYPE`, by its number. */
const XPATH_STRING = 2;

/**
 * All text of the body, where that is quick, and without long scripts unless it is short; `undefined` where it is not. An
 * XPath gives it without an element: the first one that is touched has its classes made, which costs as much as the text.
 */
function textOfBody(): string | undefined {
  if (isLarge(document)) return undefined;
  const text = new XPathEvaluator().evaluate(BODY_TEXT, document, null, XPATH_STRING).stringValue;
  if (text === '') return document.querySelectorAll('body').length > 0 ? text : undefined;
  if (text.length > JOINED_LENGTH)
    for (const bulk of document.querySelectorAll('body script,body style'))
      if (isLongBulk(bulk)) return undefined;
  return text;
}

/** The text of an element in parts, between its long scripts and styles. */
function textAround(element: Element, bulks: readonly Element[]): string[] {
  const range = document.createRange();
  range.setStart(element, 0);
  const parts = bulks.map((bulk) => {
    range.setEndBefore(bulk);
    const part = range.toString();
    range.setStartAfter(bulk);
    return part;
  });
  range.setEnd(element, element.childNodes.length);
  return [...parts, range.toString()];
}

/** All text of a node in one go, where that is quick and without long scripts; `undefined` where it is not. */
function wholeTextOf(node: Element): string | undefined {
  if (isLarge(node) || isLongBulk(node)) return undefined;
  for (const tag of OFTEN_LONG)
    for (const bulk of node.querySelectorAll(tag)) if (isLongBulk(bulk)) return undefined;
  return node.textContent;
}

/** The texts of a tree's parts in order, each as large as can be had in one go. */
function* partsOf(root: Node): Generator<string> {
  const left: Node[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if (isCharacterData(node)) yield node.data;
    else if (!isElement(node) || isLarge(node)) left.push(...Array.from(node.childNodes).toReversed());
    else if (!isBulk(node))
      yield* textAround(node, Array.from(node.querySelectorAll(BULK)).filter(isLongBulk));
    else if (!isLongBulk(node)) yield node.textContent;
  }
}

/**
 * A stretch of the text below a node. `at`: its UTF-16 offset in all of it; `isAll`: the text of long scripts and styles is
 * in it, too.
 */
export type JoinedText = { text: string; at: number; isAll: boolean };

function* piecesOf(parts: Iterable<string>, isAll: boolean): Generator<JoinedText, void> {
  let at = 0;
  let rest = '';
  for (const part of parts) {
    rest += part;
    while (rest.length > JOINED_LENGTH) {
      yield { text: rest.slice(0, JOINED_LENGTH), at, isAll };
      at += JOINED_LENGTH - NAME_REACH;
      rest = rest.slice(JOINED_LENGTH - NAME_REACH);
    }
  }
  yield { text: rest, at, isAll };
}

/** Most texts are short, and had without the generator, whose code would run for the first time. */
const inPieces = (text: string, isAll: boolean): Iterator<JoinedText, void> =>
  text.length > JOINED_LENGTH ? piecesOf([text], isAll) : [{ text, at: 0, isAll }].values();

/**
 * All text of a document's body or below another node as one, in pieces that overlap: as `textContent` joins it, which
 * costs a small part of a walk from text to text. What a block edge parts is joined, what tags split is whole; short
 * scripts and styles are in it.
 */
export function joinedTextOf(tree: Node): Iterator<JoinedText, void> {
  const body = tree === document ? textOfBody() : undefined;
  if (body !== undefined) return inPieces(body, true);
  const root = readRootOf(tree);
  const whole = isElement(root) ? wholeTextOf(root) : undefined;
  return whole === undefined ? piecesOf(partsOf(root), false) : inPieces(whole, false);
}

/** A place in the joined text of a node: half-open UTF-16 offsets, and where it must lie at the edge of a text. */
type JoinedPlace = { start: number; end: number; touchesBefore: boolean; touchesAfter: boolean };

const isLeftOut = (text: CharacterData): boolean => text.length > BULK_LENGTH && isBulk(text.parentNode);

/**
 * Tells whether places in the text of a root are text of the page, and parted by tags from the letters they touch. Keeps
 * where it stands in the tree, since places are asked for in their order; of use while the tree does not change. `isAll`
 * as in the text.
 */
export function createPlaces(root: Node, isAll: boolean): (place: JoinedPlace) => boolean {
  /** The next text of a walker that is in the joined one. */
  const nextIn = (walker: TreeWalker): CharacterData | undefined => {
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (isCharacterData(node) && (isAll || !isLeftOut(node))) return node;
    return undefined;
  };
  const walkerFrom = (node: Node): TreeWalker => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
    walker.currentNode = node;
    return walker;
  };
  let walker = walkerFrom(root);
  let text: CharacterData | undefined;
  /** Where the text begins. */
  let at = 0;
  const goTo = (offset: number): void => {
    if (!text || offset < at) {
      walker = walkerFrom(root);
      text = nextIn(walker);
      at = 0;
    }
    while (text && at + text.length <= offset) {
      at += text.length;
      text = nextIn(walker);
    }
  };
  const isTextEnd = (offset: number): boolean => {
    let end = at;
    const ahead = walkerFrom(text ?? root);
    for (let next = text; next && end < offset; next = nextIn(ahead)) end += next.length;
    return end === offset;
  };

  return ({ start, end, touchesBefore, touchesAfter }) => {
    goTo(start);
    if (!text || isBulk(text.parentNode)) return false;
    return (!touchesBefore || start === at) && (!touchesAfter || isTextEnd(end));
  };
}
