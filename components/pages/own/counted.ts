import { interfaceLanguage, t, type MessageKey } from '../../platform/i18n.ts';

const NO_BREAK_SPACE = '\u00a0';

/**
 * A whole number as the reader's language writes it. Spanish has a space between groups of digits, in the texts of the
 * glossary as the academies want it; browsers would put a full stop there, or a comma.
 */
export const figure = (count: number): string =>
  interfaceLanguage().startsWith('es')
    ? count.toLocaleString('es').replaceAll('.', NO_BREAK_SPACE)
    : count.toLocaleString();

/** A sentence about one thing or several, which get their number as `$1` before the other parts. */
export const counted = (count: number, one: MessageKey, many: MessageKey, ...others: string[]): string =>
  t(count === 1 ? one : many, figure(count), ...others);
