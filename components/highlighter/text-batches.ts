import { BULK, BULK_LENGTH } from './bulk.ts';
import { isText } from './node-kinds.ts';
import { isOnLine, LARGE_TEXT_LENGTH, piecesOf } from './text-segments.ts';

/** UTF-16 units of page text that are searched in one go; small enough for a slice, large enough to be worth a call. */
const BATCH_LENGTH = 8_000;

const BULK_TAGS = new Set(BULK.split(','));

/**
 * UTF-16 units of a word in many tags that are kept to be joined. No name is longer: the matcher looks at 64 of a bundled
 * one, and an own form has at most 120.
 */
const WORD_LENGTH = 200;

/** ASCII blanks, the no-break space and the ideographic one. Whatever else touches may be read as one word. */
const isWideBlank = (unit: number): boolean => unit <= 32 || unit === 0xa0 || unit === 0x3000;

type TextWalker = Omit<TreeWalker, 'nextNode'> & { nextNode(): Text | null };

/** Saves a look at each node: what a walker shows is known. */
const walksTexts = (walker: TreeWalker): walker is TextWalker => walker.whatToShow === NodeFilter.SHOW_TEXT;

/** Texts in document order, joined, and where each begins in the joined text. A large text comes in pieces. */
export type TextBatch = { texts: readonly Text[]; at: readonly number[]; joined: string };

/**
 * The texts below a node, in batches. Texts are joined as they come, without asking which tags stand between: a batch
 * may join what a block edge parts, but it never parts a name. So what is found in it has to be looked at exactly, and
 * what is not found is not there.
 */
export function* batchesOf(root: Node): Generator<TextBatch> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let texts: Text[] = [];
  let at: number[] = [];
  let joined = '';
  let last: Text | undefined;
  let before = 0;
  let word = '';
  if (!walksTexts(walker)) return;
  for (let node = isText(root) ? root : walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node;
    if (data.length > BULK_LENGTH) {
      if (BULK_TAGS.has(node.parentElement?.localName ?? '')) continue;
      if (data.length > LARGE_TEXT_LENGTH) {
        for (const { text } of piecesOf(node)) yield { texts: [node], at: [0], joined: text };
        last = undefined;
        continue;
      }
    }
    if (data === '') continue;
    if (!last || isWideBlank(before) || isWideBlank(data.charCodeAt(0))) word = data;
    else if (last.nextSibling === node) word = (word + data).slice(-WORD_LENGTH);
    else if (!isOnLine(last, node)) {
      joined += '\n';
      word = data;
    } else {
      // The letters of one name ("<b>Ali</b>pay"), or two words that only a style keeps apart, which would cost too much
      // to ask here: the text is taken both ways.
      word = (word + data).slice(-WORD_LENGTH);
      joined += '\n';
      texts.push(node);
      at.push(joined.length);
      joined += `${word}\n`;
    }
    texts.push(node);
    at.push(joined.length);
    joined += data;
    before = data.charCodeAt(data.length - 1);
    last = node;
    if (joined.length > BATCH_LENGTH) {
      yield { texts, at, joined };
      texts = [];
      at = [];
      joined = '';
    }
  }
  if (texts.length > 0) yield { texts, at, joined };
}

/** The texts of a batch that a stretch of its joined text (half-open offsets) touches. */
export function* textsAt({ texts, at }: TextBatch, start: number, end: number): Generator<Text> {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  for (let i = Math.max(0, low - 1); i < texts.length && (at[i] ?? end) < end; i++) {
    const text = texts[i];
    if (text) yield text;
  }
}
