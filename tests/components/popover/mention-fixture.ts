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
