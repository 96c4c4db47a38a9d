import type { FactDate } from '../../data/entry.ts';
import { formatFactDate } from './fact-date.ts';

/** A date of a fact, readable and machine-readable. */
export const FactTime = ({ date }: { date: FactDate }) => <time dateTime={date}>{formatFactDate(date)}</time>;
