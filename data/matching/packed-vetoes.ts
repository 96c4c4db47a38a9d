import { foldText } from './text-folding.ts';

/**
 * Phrases that contain a name and are something else, with the name written once for those that differ in what follows
 * it, `阿里<山郎;地区`, and once for those that differ in what stands before it, `天猫>飞这`: single characters first, then
 * longer texts. Others are written as they are.
 */

const AFTER = '<';
const BEFORE = '>';
const LONGER = ';';
const SIGNS = /[<>;|\n]/;

const isSingle = (text: string): boolean => text.length === 1;

/** The texts of a name that begin or end phrases, behind it. */
const group = (name: string, sign: string, texts: readonly string[]): string =>
  name + sign + [texts.filter(isSingle).join(''), ...texts.filter((text) => !isSingle(text))].join(LONGER);

/** @throws RangeError when a phrase holds a sign the format uses. */
export function packVetoes(never: readonly string[], names: readonly string[]): string[] {
  const forms = [...new Set(names.map(foldText))].toSorted((a, b) => b.length - a.length);
  const others: string[] = [];
  const groups = new Map<string, string[]>();
  for (const phrase of new Set(never.map(foldText))) {
    if (SIGNS.test(phrase)) throw new RangeError(`"${phrase}" holds a sign that vetoes are written with`);
    const first = forms.find((form) => phrase.startsWith(form));
    const last = forms.find((form) => phrase.endsWith(form));
    const name = first ?? last;
    const key = name === undefined ? undefined : name + (first === undefined ? BEFORE : AFTER);
    if (key === undefined || name === phrase) others.push(phrase);
    else {
      const text = first === undefined ? phrase.slice(0, -key.length + 1) : phrase.slice(key.length - 1);
      groups.set(key, [...(groups.get(key) ?? []), text]);
    }
  }
  return [...others, ...[...groups].map(([key, texts]) => group(key.slice(0, -1), key.slice(-1), texts))];
}

const GROUP = new RegExp(`^(.+)([${AFTER}${BEFORE}])([^${LONGER}]*)${LONGER}?(.*)$`);

/** The phrases that `packVetoes` wrote as one. */
export function unpackVetoes(packed: string): string[] {
  const [, name = '', sign, singles = '', longer] = GROUP.exec(packed) ?? [];
  if (sign === undefined) return packed === '' ? [] : [packed];
  const texts = [...singles.split(''), ...(longer ? longer.split(LONGER) : [])];
  return texts.map((text) => (sign === AFTER ? name + text : text + name));
}
