import type { Name } from './entry.ts';
import { foldText } from './text-folding.ts';

/**
 * A name and its rule as one short string: `aba cloud^?3<clue;clue>against;against`. What the folded name has after its
 * head, `alib`, comes first: names are kept by their heads, which need not be written again. `^` or `=` for the case rule,
 * twice where the whole name stands as it is written, since that is not what `inCapitals` makes. `?` and the need when
 * unsure.
 */

/** How a case rule is written where names are packed. */
export const CASE_SIGNS = { any: '', capital: '^', exact: '=' } as const;
/** Signs no name or clue may hold, because packed names are written with them. */
const SIGNS = /[~`|<>;?^=\n]/;

/** Every word with a capital, which is how most names with a case rule are written. */
const inCapitals = (folded: string): string =>
  folded.replace(/(?<![^ ])[a-z]/g, (letter) => letter.toUpperCase());

/**
 * A name that is kept by its head, the first characters of its folded form.
 * @throws RangeError when a text holds a sign the format uses; the message says which
 */
export function packName(
  { text, case: rule = 'any', sense, need, clues = [], against = [] }: Name,
  head: string,
): string {
  for (const word of [text, ...clues, ...against])
    if (SIGNS.test(word)) throw new RangeError(`"${word}" holds a sign that packed names are written with`);
  const folded = foldText(text);
  const isUsual = rule === 'any' || text === inCapitals(folded);
  const unsure = sense === 'unsure' ? `?${need ?? ''}` : '';
  const lists = [
    clues.length > 0 ? `<${clues.join(';')}` : '',
    against.length > 0 ? `>${against.join(';')}` : '',
  ];
  const sign = CASE_SIGNS[rule];
  const written = isUsual ? folded.slice(head.length) + sign : text + sign + sign;
  return `${written}${unsure}${lists.join('')}`;
}

const NAME = /^([^^=?<>]*)([=^]{0,2})(\?(\d?))?(?:<([^>]*))?(?:>(.*))?$/;
const AFTER_TEXT = /[~^=?<>]|$/;

/** The folded text of a packed name with this head; most are written so. */
export function foldedOf(packed: string, head: string): string {
  const end = packed.search(AFTER_TEXT);
  const text = packed.slice(0, end);
  return /^[=^]{2}/.test(packed.slice(end, end + 2)) ? foldText(text) : head + text;
}

export function unpackName(packed: string, head: string): Name {
  const [, text = '', signs = '', unsure, need, clues, against] = NAME.exec(packed) ?? [];
  return {
    text: signs.length === 2 ? text : signs === '' ? head + text : inCapitals(head + text),
    ...(signs.startsWith('^') ? { case: 'capital' } : signs.startsWith('=') ? { case: 'exact' } : {}),
    ...(unsure === undefined ? {} : { sense: 'unsure' }),
    ...(need ? { need: Number(need) } : {}),
    ...(clues === undefined ? {} : { clues: clues.split(';') }),
    ...(against === undefined ? {} : { against: against.split(';') }),
  };
}
