import type { FactDate } from '../../data/entry.ts';
import type { MessageKey } from '../platform/i18n.ts';
import { formatFactDate } from './fact-date.ts';
import { Sentence } from './Sentence.tsx';

/**
 * A date of a fact, readable and machine-readable.
 * @param message what is said with it: "as of $1"
 */
export function FactTime({ date, message }: { date: FactDate; message?: MessageKey }) {
  const time = <time dateTime={date}>{formatFactDate(date)}</time>;
  return message ? <Sentence message={message}>{time}</Sentence> : time;
}
