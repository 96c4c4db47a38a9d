import { isElement, isText } from './node-kinds.ts';
import { isInline, isPassed } from './page-tags.ts';

/** A stretch of a text node in a segment. `from`, `to`: UTF-16 offsets in the node; `at`: offset in the segment. */
export type Run = { node: Text; from: number; to: number; at: number };

/** Inline text runs joined up to a block edge. */
export type Segment = { text: string; runs: readonly Run[] };

/** Above this many UTF-16 units a text node is read in pieces, so that one piece fits a slice. */
export const LARGE_TEXT_LENGTH = 20_000;

/** Whether a segment is, or stands in, a text that is read in pieces. */
export const isInLargeText = ({ runs }: Segment): boolean =>
  runs.some(({ node }) => node.length > LARGE_TEXT_LENGTH);

/** UTF-16 units of one piece of a large text node. */
const PIECE_LENGTH = 10_000;

/** How far back from its end (UTF-16 units) a piece looks for a place where no name can be cut. */
const CUT_WINDOW = 500;

/** UTF-16 units on each side of the starting node after which a segment ends without a block edge. */
const SEGMENT_REACH = 20_000;

/** Whether a style puts an element on lines of its own, apart from the text around it. */
export type IsApart = (element: Element) => boolean;

/** Asks the computed style. Called only between two letters that touch across tags. */
const isApartByStyle: IsApart = (element) => {
  const { display, float, position } = getComputedStyle(element);
  // In a line, but not its blocks, flex boxes and grids; contents, ruby; absolute, fixed.
  return !/^(?:inline(?!-[bfg])|c|ru)/.test(display) || float !== 'none' || /^[af]/.test(position);
};

type Step = { next: Text; crossed: readonly Element[] };

/** The next text on the same line of reading, with the tags between; `undefined` at a block edge. */
function step(from: Node, forward: boolean): Step | undefined {
  const crossed: Element[] = [];
  for (let node: Node = from; ;) {
    let sibling = forward ? node.nextSibling : node.previousSibling;
    while (!sibling) {
      const parent: Node | null = node.parentNode;
      if (!parent || !isElement(parent) || !isInline(parent)) return undefined;
      crossed.push(parent);
      node = parent;
      sibling = forward ? node.nextSibling : node.previousSibling;
    }
    const met = enter(sibling, forward, crossed);
    if (!met) return undefined;
    if (isText(met) && met.length > 0) return { next: met, crossed };
    node = met;
  }
}

/** Goes into a node as deep as the line goes: to a text, or to what holds none; `undefined` at a block edge. */
function enter(from: Node, forward: boolean, crossed: Element[]): Node | undefined {
  for (let node = from; ;) {
    if (!isElement(node) || isPassed(node)) return node;
    if (!isInline(node)) return undefined;
    crossed.push(node);
    const child: Node | null = forward ? node.firstChild : node.lastChild;
    if (!child) return node;
    node = child;
  }
}

/** Control characters and blanks of ASCII; other blanks only cost a look at the style. */
const isAsciiBlank = (unit: number): boolean => unit <= 32;

/** Whether nothing parts two texts that `step` found on one line. */
function touches(before: string, after: string, crossed: readonly Element[], isApart: IsApart): boolean {
  if (
    crossed.length === 0 ||
    isAsciiBlank(before.charCodeAt(before.length - 1)) ||
    isAsciiBlank(after.charCodeAt(0))
  )
    return true;
  return !crossed.some(isApart);
}

/** Whether no tag parts `next`, the text after `text` in the document, from it; a style may. */
export const isOnLine = (text: Text, next: Text): boolean => step(text, true)?.next === next;

/** The nearest text before and after a node on the same line of reading. */
export const textsBeside = (node: Node): (Text | undefined)[] =>
  [true, false].map((forward) => step(node, forward)?.next);

/** The text at a node, or the nearest one beyond it, if it stands on the same line of reading. */
export function textFrom(node: Node, forward: boolean): Text | undefined {
  const met = enter(node, forward, []);
  return met && (isText(met) && met.length > 0 ? met : step(met, forward)?.next);
}

/** Whether a text stands in a segment that is known already: no mention may stand in two. */
export type IsTaken = (text: Text) => boolean;

/** Collects the texts of a line on one side of `text`, nearest first. */
function collect(text: Text, forward: boolean, isTaken: IsTaken, isApart: IsApart): Text[] {
  const found: Text[] = [];
  let current = text;
  let length = 0;
  while (length < SEGMENT_REACH) {
    const next = step(current, forward);
    if (!next || next.next.length > LARGE_TEXT_LENGTH || isTaken(next.next)) break;
    const [before, after] = forward ? [current, next.next] : [next.next, current];
    if (!touches(before.data, after.data, next.crossed, isApart)) break;
    found.push(next.next);
    length += next.next.length;
    current = next.next;
  }
  return found;
}

/** The segment a text node stands in; a large one has pieces instead. */
export function segmentAround(text: Text, isTaken: IsTaken, isApart = isApartByStyle): Segment {
  const onSide = (forward: boolean): Text[] => collect(text, forward, isTaken, isApart);
  const nodes = [...onSide(false).toReversed(), text, ...onSide(true)];
  let joined = '';
  const runs: Run[] = [];
  for (const node of nodes) {
    runs.push({ node, from: 0, to: node.length, at: joined.length });
    joined += node.data;
  }
  return { text: joined, runs };
}

/** Where no name can be cut: a line end, a blank, or the end of a Chinese clause. */
const SAFE_CUT = /[\s。,、;!?]/;

/** Where the piece of a large text that starts at `from` ends. */
function pieceEnd(data: string, from: number): number {
  const end = from + PIECE_LENGTH;
  if (end >= data.length) return data.length;
  const lineEnd = data.lastIndexOf('\n', end);
  if (lineEnd > end - CUT_WINDOW) return lineEnd + 1;
  for (let at = end; at > end - CUT_WINDOW; at--) if (SAFE_CUT.test(data.charAt(at))) return at + 1;
  return end;
}

/** The pieces of a large text node, each a segment of its own. Lazy, so that the reader can pause between them. */
export function* piecesOf(text: Text): Generator<Segment> {
  const { data } = text;
  for (let from = 0; from < data.length;) {
    const to = pieceEnd(data, from);
    yield { text: data.slice(from, to), runs: [{ node: text, from, to, at: 0 }] };
    from = to;
  }
}

/** The index of the run in which an offset of the segment lies: a line may have thousands, and as many names. */
function runAt(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.at ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** Where a stretch of a segment's text lies in the document, one range for each text node it touches. */
export function rangesOf({ runs }: Segment, start: number, end: number): StaticRange[] {
  const ranges: StaticRange[] = [];
  for (let index = runAt(runs, start); index < runs.length; index++) {
    const run = runs[index];
    if (!run || run.at >= end) break;
    const { node, from, to, at } = run;
    const startOffset = Math.max(start, at) - at + from;
    const endOffset = Math.min(end, at + to - from) - at + from;
    if (endOffset > startOffset)
      ranges.push(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
  }
  return ranges;
}
