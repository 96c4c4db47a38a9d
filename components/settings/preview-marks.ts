import { createMentionBook, type PlacedMention } from '../highlighter/mention-book.ts';
import { createPainter } from '../highlighter/painter.ts';
import { findMentions } from '../../data/find-mentions.ts';
import { entries } from '../../data/compiled/entries.js';
import type { Settings } from '../../data/settings.ts';

const groupOf = new Map(entries.map(({ id, group }) => [id, group]));

/** Whether these settings mark anything of an entry. */
const isMarked = (entryId: string, settings: Settings): boolean => {
  const group = groupOf.get(entryId);
  return (
    settings.enabled &&
    !settings.muted.includes(entryId) &&
    !(group && settings.unmarkedGroups.includes(group))
  );
};

/** The mentions of one text node that these settings mark; the text counts as one section. */
export function previewMentions(node: Text, settings: Settings): PlacedMention[] {
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

/** Paints the mentions of one text node on our own page, by the painter that paints everywhere, until the signal. */
export function paintPreview(node: Text, settings: Settings, signal: AbortSignal): void {
  const painter = createPainter({
    registry: CSS.highlights,
    createHighlight: () => new Highlight(),
    later: (run, ms) => setTimeout(run, ms),
    signal,
  });
  painter.setStyle(settings.markStyle);
  painter.show(previewMentions(node, settings));
}
