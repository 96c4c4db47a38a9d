import type { FactDate } from '../../data/entry.ts';
import { t } from '../platform/i18n.ts';

/**
 * A date of a fact as a reader writes it, no more precise than it is: "2025", "Sep 2019", "Dec 5, 2025". Not by `Intl`:
 * its first use in a page takes Chromium 18 ms and more, and the first card of a page would wait for it.
 */
export function formatFactDate(date: FactDate): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return date;
  const name = t('dateMonths').split(' ')[Number(month) - 1];
  if (!name) return date;
  return day === undefined ? t('dateMonth', name, year) : t('dateDay', name, String(Number(day)), year);
}
