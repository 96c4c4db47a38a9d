import type { Found } from './found.ts';
import { isRead, isText } from './page-tags.ts';
import type { Job } from './slices.ts';
import {
  continues,
  isApartByStyle,
  LARGE_TEXT_LENGTH,
  piecesOf,
  segmentAround,
  type Segment,
} from './text-segments.ts';

/** UTF-16 units of page text that are searched in one go; small enough for a slice, large enough to be worth a call. */
const BATCH_LENGTH = 8_000;

/** Tags whose large texts are never read; looked up for large texts only, small ones are not worth the question. */
const BULK_TAGS = new Set(['script', 'style', 'noscript', 'textarea', 'template']);

/** UTF-16 units from which a text is asked whether it stands in a bulk tag before it is searched. */
const BULK_LENGTH = 2_000;

/** Control characters and blanks of ASCII end here. */
const BLANK = 32;

type Deps = {
  /** What may stand in a text, by where it begins. */
  find: (text: string) => readonly Found[];
  /** Called with each segment that holds candidates. */
  onSegment: (segment: Segment, found: readonly Found[]) => void;
  /** Whether the text is written down already. */
  isKnown: (text: Text) => boolean;
};

/** Reads the page's text: joined and searched in batches first, then exactly where something was found. */
export type Scanner = {
  /** Reads all text below a node. */
  scan(root: Node): Job;
  /** Reads the segment around one text that changed. */
  rescan(text: Text): Job;
  /** Text nodes read so far. */
  readonly nodes: number;
};

/** Texts of a batch, in document order, and where each begins in the joined text. */
type Batch = { texts: Text[]; at: number[]; joined: string };

const emptyBatch = (): Batch => ({ texts: [], at: [], joined: '' });

/** Index of the last number in a rising list that is not above `value`. */
function lastAtMost(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? Infinity) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function createScanner({ find, onSegment, isKnown }: Deps): Scanner {
  let nodes = 0;

  function* rescan(text: Text): Job {
    if (isKnown(text) || !text.isConnected) return;
    if (text.length > LARGE_TEXT_LENGTH) {
      yield* readPieces(text);
      return;
    }
    const segment = segmentAround(text);
    if (segment) read(segment);
  }

  const read = (segment: Segment): void => {
    const found = find(segment.text);
    if (found.length > 0) onSegment(segment, found);
  };

  function* readPieces(text: Text): Job {
    const parent = text.parentElement;
    if (parent && !isRead(parent)) return;
    for (const piece of piecesOf(text)) {
      read(piece);
      yield;
    }
  }

  /**
   * Most pages name none of our names in most of their text. So the first look takes the text as it comes, which may
   * join what a block edge parts; only where it finds something, the true segment is built and searched.
   */
  function* search({ texts, at, joined }: Batch): Job {
    let done = -1;
    for (const { start, end } of find(joined))
      for (let i = Math.max(done + 1, lastAtMost(at, start)); i < texts.length && (at[i] ?? end) < end; i++) {
        const text = texts[i];
        done = i;
        if (!text) continue;
        yield* rescan(text);
        yield;
      }
  }

  function* scan(root: Node): Job {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let batch = emptyBatch();
    let last: Text | undefined;
    for (let node = isText(root) ? root : walker.nextNode(); node; node = walker.nextNode()) {
      if (!isText(node)) continue;
      nodes++;
      const { data } = node;
      if (data.length > BULK_LENGTH && BULK_TAGS.has(node.parentElement?.localName ?? '')) continue;
      if (data.length > LARGE_TEXT_LENGTH) {
        yield* readPieces(node);
        last = undefined;
        continue;
      }
      const before = batch.joined.charCodeAt(batch.joined.length - 1);
      // Two letters that touch across an edge would look like one word.
      if (before > BLANK && data.charCodeAt(0) > BLANK && !(last && continues(last, node, isApartByStyle)))
        batch.joined += '\n';
      batch.texts.push(node);
      batch.at.push(batch.joined.length);
      batch.joined += data;
      last = node;
      if (batch.joined.length > BATCH_LENGTH) {
        yield* search(batch);
        yield;
        batch = emptyBatch();
      }
    }
    yield* search(batch);
  }

  return {
    scan,
    rescan,
    get nodes() {
      return nodes;
    },
  };
}
