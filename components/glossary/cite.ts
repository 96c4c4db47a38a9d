import type { Card } from '../../data/card.ts';
import { t } from '../platform/i18n.ts';
import { formatFactDate } from './fact-date.ts';

/** A card as plain text to paste elsewhere: name, definition, date and sources. */
export function citeCard({ entry, own }: Card): string {
  const chinese = entry.chinese ? ` (${entry.chinese.hans}, ${entry.chinese.pinyin})` : '';
  const lines = [`${entry.headword}${chinese}: ${entry.definition}`];
  if (!own) {
    const sources = entry.sources.map(({ publisher, title, date, url }) =>
      [publisher, title, date && formatFactDate(date), url].filter(Boolean).join(', '),
    );
    lines.push(t('citeAsOf', formatFactDate(entry.asOf)), ...sources.map((source) => `– ${source}`));
  }
  return lines.join('\n');
}
