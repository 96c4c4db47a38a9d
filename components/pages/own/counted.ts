import { t, type MessageKey } from '../../platform/i18n.ts';

/** A number as the reader's language writes it. */
export const figure = (count: number): string => count.toLocaleString();

/** A sentence about one thing or several, which get their number as `$1` before the other parts. */
export const counted = (count: number, one: MessageKey, many: MessageKey, ...others: string[]): string =>
  t(count === 1 ? one : many, figure(count), ...others);
