import type { Name } from '../entry.ts';
import { inCapitals } from './letter-case.ts';
import { foldText } from './text-folding.ts';

/**
 * A name and its rule as one short string: `aba cloud^?3<clue;clue>against;against`. What the folded name has after its
 * head, `alib`, comes first: names are kept by their heads, which need not be written again. `^` or `=` for the case rule,
 * twice where the whole name stands as it is written, since that is not what `inCapitals` makes. `?` and the need when
 * unsure, twice for an everyday word. Clues that many names share are kept once; their numbers come before the others, and `$`.
 */

/** How a case rule is written where names are packed. */
export const CASE_SIGNS = { any: '', capital: '^', exact: '=' } as const;
/** Signs no name or clue may hold, because packed names are written with them. */
const SIGNS = /[`|<>;?^=$\n]/;

export const CLUE = ';';
/** Ends the numbers of shared clues, where there are any. */
const SHARED = '$';

/** Numbers below 1296 are written in two digits. */
const NUMBER_BASE = 36;
export const NUMBER_DIGITS = 2;
export const writeNumber = (number: number): string =>
  number.toString(NUMBER_BASE).padStart(NUMBER_DIGITS, '0');
export const readNumber = (written: string): number => parseInt(written, NUMBER_BASE);

/** Clues behind their sign. */
function writeClues(sign: string, words: readonly string[], shared: ReadonlyMap<string, number>): string {
  if (words.length === 0) return '';
  const numbers = words.flatMap((word) => shared.get(word) ?? []).map(writeNumber);
  const others = words.filter((word) => !shared.has(word)).join(CLUE);
  return sign + (numbers.length > 0 ? numbers.join('') + SHARED : '') + others;
}

function readClues(written: string, shared: readonly string[]): string[] {
  const end = written.indexOf(SHARED);
  const numbers = written.slice(0, Math.max(0, end)).match(/../g) ?? [];
  const others = written.slice(end + 1);
  return [
    ...numbers.map((number) => shared[readNumber(number)] ?? ''),
    ...(others === '' ? [] : others.split(CLUE)),
  ];
}

/**
 * A name that is kept by its head, the first characters of its folded form.
 * @throws RangeError when a text holds a sign the format uses; the message says which
 */
export function packName(
  { text, case: rule = 'any', sense, everyday, need, clues = [], against = [] }: Name,
  head: string,
  shared: ReadonlyMap<string, number>,
): string {
  for (const word of [text, ...clues, ...against])
    if (SIGNS.test(word)) throw new RangeError(`"${word}" holds a sign that packed names are written with`);
  const folded = foldText(text);
  const isUsual = rule === 'any' || text === inCapitals(folded);
  const unsure = sense === 'unsure' ? `?${everyday ? '?' : ''}${need ?? ''}` : '';
  const sign = CASE_SIGNS[rule];
  const form = isUsual ? folded.slice(head.length) + sign : text + sign + sign;
  return form + unsure + writeClues('<', clues, shared) + writeClues('>', against, shared);
}

const NAME = /^([^^=?<>]*)([=^]{0,2})(\?\??)?(\d?)(?:<([^>]*))?(?:>(.*))?$/;
const AFTER_TEXT = /[\^=?<>]|$/;

/** The folded text of a packed name with this head; most are written so. */
export function foldedOf(packed: string, head: string): string {
  const end = packed.search(AFTER_TEXT);
  const text = packed.slice(0, end);
  return /^[=^]{2}/.test(packed.slice(end, end + 2)) ? foldText(text) : head + text;
}

export function unpackName(packed: string, head: string, shared: readonly string[]): Name {
  const [, text = '', signs = '', unsure, need, clues, against] = NAME.exec(packed) ?? [];
  return {
    text: signs.length === 2 ? text : signs === '' ? head + text : inCapitals(head + text),
    ...(signs.startsWith('^') ? { case: 'capital' } : signs.startsWith('=') ? { case: 'exact' } : {}),
    ...(unsure === undefined ? {} : { sense: 'unsure' }),
    ...(unsure === '??' ? { everyday: true } : {}),
    ...(need ? { need: Number(need) } : {}),
    ...(clues === undefined ? {} : { clues: readClues(clues, shared) }),
    ...(against === undefined ? {} : { against: readClues(against, shared) }),
  };
}
