import type { Mention } from './page-bridge.ts';

/**
 * A range that the document can be asked about: where it is laid out, what lies before it.
 *
 * @returns `undefined` where the text grew shorter than the offsets; the word that the mention is gone is under way
 */
export function liveRange(range: AbstractRange | undefined): Range | undefined {
  if (!range) return undefined;
  const live = document.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    return undefined;
  }
  return live;
}

/** Where a mention begins. */
export const rangeOf = ({ ranges: [first] }: Mention): Range | undefined => liveRange(first);

/** Where a mention stands now, in viewport px of its frame: a box for each piece of each line; none where it is not laid out. */
export const rectsOf = ({ ranges }: Mention): DOMRect[] =>
  ranges.flatMap((range) => [...(liveRange(range)?.getClientRects() ?? [])]);
