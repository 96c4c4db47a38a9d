import { createMentionBook, type PlacedMention } from '../highlighter/mention-book.ts';
import { createPainter } from '../highlighter/painter.ts';
import { findMentions } from '../../data/find-mentions.ts';
import { entries } from '../../data/compiled/entries.js';
import type { EntryId } from '../../data/entry.ts';
import type { Settings } from '../../data/settings/settings.ts';

const groupOf = new Map(entries.map(({ id, group }) => [id, group]));

/** Whether these settings mark anything of an entry. */
const isMarked = (entryId: EntryId, settings: Settings): boolean => {
  const group = groupOf.get(entryId);
  return (
    settings.enabled &&
    !settings.muted.includes(entryId) &&
    !(group && settings.unmarkedGroups.includes(group))
  );
};

/** The mentions of one text node that these settings mark; the text counts as one section. */
function previewMentions(node: Text, settings: Settings): PlacedMention[] {
  const text = node.data;
  const matches = findMentions(text).map((match) => ({ ...match, form: text.slice(match.start, match.end) }));
  const mentions = createMentionBook().write(
    { text, runs: [{ node, from: 0, to: text.length, at: 0 }] },
    matches.filter(({ entryId }) => isMarked(entryId, settings)),
  );
  const marked = new Set<string>();
  return mentions.filter(({ entryId }) => {
    const isFirst = !marked.has(entryId);
    marked.add(entryId);
    return isFirst || settings.density === 'all';
  });
}

/**
 * Paints the mentions of one text node on our own page, by the painter that paints everywhere, and tells of the one the
 * pointer comes to (or clicks), until the signal. The card beside it changes at once, so there is no dwell.
 */
export function startPreview(
  node: Text,
  settings: Settings,
  onPoint: (id: EntryId) => void,
  signal: AbortSignal,
): void {
  const painter = createPainter({
    registry: CSS.highlights,
    createHighlight: () => new Highlight(),
    later: (run, ms) => setTimeout(run, ms),
    signal,
  });
  painter.setStyle(settings.markStyle);
  const mentions = previewMentions(node, settings);
  painter.show(mentions);

  const pointAt = ({ clientX, clientY }: MouseEvent): void => {
    const caret = document.caretPositionFromPoint(clientX, clientY);
    const mention = mentions.find(({ ranges }) =>
      ranges.some(
        ({ startContainer, startOffset, endOffset }) =>
          startContainer === caret?.offsetNode && startOffset <= caret.offset && caret.offset <= endOffset,
      ),
    );
    if (mention) onPoint(mention.entryId);
  };
  if (settings.trigger !== 'off') node.parentElement?.addEventListener('click', pointAt, { signal });
  if (settings.trigger === 'hover') node.parentElement?.addEventListener('mousemove', pointAt, { signal });
}
