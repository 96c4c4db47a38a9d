import type { Name } from './entry.ts';

/**
 * A name and its rule as one short string: `^text?3<clue;clue>against;against`. `^` or `=` for the case rule, `?` and the
 * need when unsure.
 */

/** How a case rule is written where names are packed. */
export const CASE_SIGNS = { any: '', capital: '^', exact: '=' } as const;
/** Signs no name or clue may hold, because packed names are written with them. */
const SIGNS = /[~`|<>;?]|^[\^=]/;

/** @throws RangeError when a text holds a sign the format uses; the message says which. */
export function packName({ text, case: rule = 'any', sense, need, clues = [], against = [] }: Name): string {
  for (const word of [text, ...clues, ...against])
    if (SIGNS.test(word)) throw new RangeError(`"${word}" holds a sign that packed names are written with`);
  const unsure = sense === 'unsure' ? `?${need ?? ''}` : '';
  const lists = [
    clues.length > 0 ? `<${clues.join(';')}` : '',
    against.length > 0 ? `>${against.join(';')}` : '',
  ];
  return `${CASE_SIGNS[rule]}${text}${unsure}${lists.join('')}`;
}

const NAME = /^([\^=]?)([^?<>]+)(\?(\d?))?(?:<([^>]*))?(?:>(.*))?$/;

export function unpackName(packed: string): Name {
  const [, sign, text = '', unsure, need, clues, against] = NAME.exec(packed) ?? [];
  return {
    text,
    ...(sign === '^' ? { case: 'capital' } : sign === '=' ? { case: 'exact' } : {}),
    ...(unsure === undefined ? {} : { sense: 'unsure' }),
    ...(need ? { need: Number(need) } : {}),
    ...(clues === undefined ? {} : { clues: clues.split(';') }),
    ...(against === undefined ? {} : { against: against.split(';') }),
  };
}
