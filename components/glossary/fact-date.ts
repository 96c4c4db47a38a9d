import type { FactDate } from '../../data/entry.ts';

const STYLES: Record<number, Intl.DateTimeFormatOptions> = {
  1: { year: 'numeric' },
  2: { year: 'numeric', month: 'short' },
  3: { year: 'numeric', month: 'short', day: 'numeric' },
};

/**
 * A date of a fact as a reader writes it, no more precise than it is: "2025", "Sep 2019", "Dec 5, 2025".
 *
 * @param language BCP 47, of the interface
 */
export function formatFactDate(date: FactDate, language: string): string {
  const parsed = new Date(date);
  if (Number.isNaN(parsed.getTime())) return date;
  const style = STYLES[date.split('-').length] ?? STYLES[1];
  return new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(parsed);
}
