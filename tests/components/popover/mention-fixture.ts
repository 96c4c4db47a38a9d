import { vi } from 'vitest';
import type { Mention } from '../../../components/platform/page-bridge.ts';

/** A mention of an entry on a text of its own; the caller says where the text stands. */
export function mentionOf(entryId: string, text: Text = new Text(entryId)): Mention {
  const range = {
    startContainer: text,
    startOffset: 0,
    endContainer: text,
    endOffset: text.length,
    collapsed: false,
  };
  return { entryId, form: text.data, ranges: [range] };
}

/** Has mentions stand at a place of the viewport; happy-dom lays nothing out. */
export function layOutAt(box: DOMRect): void {
  const rects = Object.assign([box], { item: () => box });
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue(rects);
}
