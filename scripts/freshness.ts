import type { Entry } from '../data/entry.ts';

/** Entries last checked longer ago than this are named; a business changes within two years. */
export const STALE_AFTER_MONTHS = 24;

/** An entry that should be checked again, and how many months old its facts are. */
export type Stale = { id: string; asOf: string; months: number };

/** Months since a date; a year or a month counts from its end. */
function monthsSince(asOf: string, now: Date): number {
  const [year = 0, month = 12] = asOf.split('-').map(Number);
  return (now.getFullYear() - year) * 12 + (now.getMonth() + 1 - month);
}

/** The entries whose `asOf` is older than a number of months, oldest first. */
export const staleEntries = (entries: readonly Entry[], months: number, now: Date): Stale[] =>
  entries
    .map(({ id, asOf }) => ({ id, asOf, months: monthsSince(asOf, now) }))
    .filter((entry) => entry.months > months)
    .toSorted((a, b) => b.months - a.months);
