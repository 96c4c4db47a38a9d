import type { Name } from '../entry.ts';
import { inCapitals } from './letter-case.ts';
import { foldText } from './text-folding.ts';

/**
 * A name and its rule as one short string: `aba cloud^?3<clue;clue>against;against`. What the folded name has after its
 * head, `alib`, comes first: names are kept by their heads, which need not be written again. `^` or `=` for the case rule,
 * twice where the whole name stands as it is written, since that is not what `inCapitals` makes. `?` and the need when
 * unsure, twice for an everyday word.
 */

/** How a case rule is written where names are packed. */
export const CASE_SIGNS = { any: '', capital: '^', exact: '=' } as const;
/** Characters no name or clue may hold, because packed names are written with them. */
const RESERVED = /[|<>;?^=\n\u0250-\u036f]/;

const CLUE = ';';

/** Numbers are written as one character of two bytes. */
const FIRST_NUMBER = 0x250;
export const LAST_NUMBER = 0x36f - FIRST_NUMBER;
/** A whole number from 0 to `LAST_NUMBER`, as callers have checked, in one UTF-16 unit. */
export const writeNumber = (number: number): string => String.fromCharCode(FIRST_NUMBER + number);
/** The number that a text begins with, as `writeNumber` wrote it. */
export const readNumber = (written: string): number => written.charCodeAt(0) - FIRST_NUMBER;
/** What ends in a number. */
export const NUMBERED = /[^\u0250-\u036f]*[\u0250-\u036f]/g;

/** Clues behind their sign. */
const writeClues = (sign: string, words: readonly string[]): string =>
  words.length === 0 ? '' : sign + words.join(CLUE);

/**
 * A name that is kept by its head, the first characters of its folded form.
 * @throws RangeError when a text holds a character the format uses; the message says which
 */
export function packName(
  { text, case: rule = 'any', sense, everyday, need, clues = [], against = [] }: Name,
  head: string,
): string {
  for (const word of [text, ...clues, ...against])
    if (RESERVED.test(word))
      throw new RangeError(`"${word}" holds a character that packed names are written with`);
  const folded = foldText(text);
  const isUsual = rule === 'any' || text === inCapitals(folded);
  const unsure = sense === 'unsure' ? `?${everyday ? '?' : ''}${need ?? ''}` : '';
  const sign = CASE_SIGNS[rule];
  const form = isUsual ? folded.slice(head.length) + sign : text + sign + sign;
  return form + unsure + writeClues('<', clues) + writeClues('>', against);
}

const NAME = /^([^^=?<>]*)([=^]{0,2})(\?\??)?(\d?)(?:<([^>]*))?(?:>(.*))?$/;
const AFTER_TEXT = /[\^=?<>]|$/;

/** The folded text of a packed name with this head; most are written so. */
export function foldedOf(packed: string, head: string): string {
  const end = packed.search(AFTER_TEXT);
  const text = packed.slice(0, end);
  return /^[=^]{2}/.test(packed.slice(end, end + 2)) ? foldText(text) : head + text;
}

/** The name that `packName` wrote with the same head; its text comes back folded where any case fits. */
export function unpackName(packed: string, head: string): Name {
  const [, text = '', signs = '', unsure, need, clues, against] = NAME.exec(packed) ?? [];
  return {
    text: signs.length === 2 ? text : signs === '' ? head + text : inCapitals(head + text),
    ...(signs.startsWith('^') ? { case: 'capital' } : signs.startsWith('=') ? { case: 'exact' } : {}),
    ...(unsure === undefined ? {} : { sense: 'unsure' }),
    ...(unsure === '??' ? { everyday: true } : {}),
    ...(need ? { need: Number(need) } : {}),
    ...(clues === undefined ? {} : { clues: clues.split(CLUE) }),
    ...(against === undefined ? {} : { against: against.split(CLUE) }),
  };
}
