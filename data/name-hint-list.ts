import type { Name } from './entry.ts';
import type { EntryNames } from './glossary-names.ts';
import { SHORTEST, chooseGrams } from './name-grams.ts';
import { inCapitals, ITEM, LINE, UNSURE, WAY, type NameHint } from './name-hint.ts';
import { CASE_SIGNS } from './packed-name.ts';
import { foldText, foldWidth, variantsOf } from './text-folding.ts';
import { joins } from './word-boundary.ts';

/** Makes what `name-hint.ts` reads, when the glossary is compiled. */

/** Characters of the other names in the pattern. */
const OTHERS_LENGTH = 2;

/** Turns down Latin letters at once: a class of single characters is searched from end to end. */
const NO_LATIN = String.raw`(?=[\u0370-\ud7af])`;

/** What the first character of a name is for `latin` to find it. */
const LATIN = /^[a-z0-9]/;

const escaped = (code: number): string =>
  code > 0x2e80 ? String.fromCharCode(code) : `\\u${code.toString(16).padStart(4, '0')}`;

/**
 * One folded character, with its variants; full-width ones are made narrow before. Classes of both cases compile in a
 * third of the time that the flag `i` takes.
 */
export function patternOf(char: string): string {
  if (/[a-z]/.test(char)) return `[${char}${char.toUpperCase()}]`;
  if (/[A-Z0-9]/.test(char)) return char;
  if (char === ' ') return String.raw`\s+`;
  const variants = variantsOf(char.charCodeAt(0));
  return variants.length === 1 ? variants.map(escaped).join('') : `[${variants.map(escaped).join('')}]`;
}

/** The name's characters folded, but with its capitals. */
const withCapitals = (text: string): string =>
  Array.from(text, (char) => String.fromCharCode(foldWidth(char.charCodeAt(0)))).join('');

/** What may follow, by its pattern. */
type Branch = Map<string, Branch>;

/** Several patterns of single characters as one class. */
export const classOf = (patterns: readonly string[]): string =>
  `[${[...new Set(patterns)].join('').replaceAll(/[[\]]/g, '')}]`;

function serialize(branch: Branch): string {
  const ends = [...branch].filter(([, next]) => next.size === 0).map(([pattern]) => pattern);
  const arms = [...branch].flatMap(([pattern, next]) => (next.size > 0 ? [pattern + serialize(next)] : []));
  if (ends.length > 0) arms.push(ends.length === 1 ? ends.join('') : classOf(ends));
  return arms.length === 1 ? arms.join('') : `(?:${arms.join('|')})`;
}

/** An expression that finds each of some texts, however their letters are written. */
export function treeOf(texts: readonly string[]): string {
  const root: Branch = new Map();
  for (const text of texts) {
    let branch = root;
    for (const pattern of Array.from(text, patternOf)) {
      const next: Branch = branch.get(pattern) ?? new Map();
      branch.set(pattern, next);
      branch = next;
    }
  }
  return serialize(root);
}

const isPlain = (gram: string): boolean => gram.length >= SHORTEST && /^[a-z0-9]+$/i.test(gram);

/**
 * An expression that finds grams, none of which begins another. Most places are turned down by the three classes
 * before the tree, which halves the time that it takes; shorter grams, of which there are few, stand aside.
 */
function expressionOf(grams: readonly string[]): string {
  const long = grams.filter(isPlain);
  const classAtPlace = (at: number): string => classOf(long.map((text) => patternOf(text.charAt(at))));
  const classes = Array.from({ length: SHORTEST }, (_, at) => classAtPlace(at)).join('');
  const aside = grams.filter((text) => !isPlain(text)).map((text) => treeOf([text]));
  return [...aside, `(?=${classes})${treeOf(long)}`].join('|');
}

/** A class of all characters that stand at one place of some form. */
export function classAt(forms: readonly string[], at: number): string {
  const chars = [...new Set(forms.map((form) => form.charAt(at)))];
  const codes = chars.flatMap((char) => variantsOf(char.charCodeAt(0))).toSorted((a, b) => a - b);
  return `[${codes.map(escaped).join('')}]`;
}

/** Signs the list is written with. */
const SIGNS = /[\t\n|^=?]/;

/** A way to write a name: its capitals where they matter, the sign of its case rule, and whether it is unsure. */
function wayOf({ text, case: rule = 'any', sense }: Name): string {
  const written = withCapitals(text);
  const isUsual = rule === 'any' || written === inCapitals(foldText(text));
  return (isUsual ? '' : written) + CASE_SIGNS[rule] + (sense === 'unsure' ? UNSURE : '');
}

/** Whether wherever a longer name stands, a name that begins it is found. */
function covers(name: Name, longer: Name): boolean {
  const form = foldText(name.text);
  const whole = foldText(longer.text);
  if (whole.length <= form.length || !whole.startsWith(form)) return false;
  if (joins(whole.charCodeAt(form.length - 1), whole.charCodeAt(form.length))) return false;
  if ((name.case ?? 'any') === 'any') return true;
  return name.case === longer.case && longer.text.startsWith(name.text);
}

/**
 * The folded names; behind a name the ways to write it, unless every way is right and means one thing. Left out is
 * "alibaba cloud", since "alibaba" is found there.
 * @throws RangeError when a name holds a sign of the list
 */
function itemsOf(names: readonly Name[]): string[] {
  const waysOf = new Map<string, Set<string>>();
  for (const name of names) {
    if (SIGNS.test(name.text)) throw new RangeError(`"${name.text}" holds a sign that names are listed with`);
    if (names.some((other) => covers(other, name))) continue;
    const form = foldText(name.text);
    waysOf.set(form, (waysOf.get(form) ?? new Set()).add(wayOf(name)));
  }
  return [...waysOf].map(([form, ways]) => (ways.has('') ? form : [form, ...ways].join(WAY)));
}

const formOf = (item: string): string => item.split(WAY, 1).join('');

/** A folded form, but with the letters as capitals that are ones in all ways to write it. */
function shapeOf(form: string, names: readonly Name[]): string {
  const ways = names.filter(({ text }) => foldText(text) === form);
  return Array.from(form, (char, at) =>
    ways.every(({ text, case: rule = 'any' }) => rule !== 'any' && withCapitals(text).charAt(at) !== char)
      ? char.toUpperCase()
      : char,
  ).join('');
}

/** Ordinary text: what the glossary says, without its names. */
function sampleOf(prose: readonly string[], names: readonly Name[]): string {
  const longFirst = names.map(({ text }) => text).toSorted((a, b) => b.length - a.length);
  return longFirst.reduce((sample, text) => sample.replaceAll(text, ''), prose.join('\n'));
}

/** `prose`: texts from which is learnt what is common in ordinary text. */
export function nameHintOf(entries: readonly EntryNames[], prose: readonly string[]): NameHint {
  const names = entries.filter(({ show }) => show === 'always').flatMap((entry) => entry.names);
  const items = itemsOf(names);
  const forms = items.map(formOf);
  const others = forms.filter((form) => !LATIN.test(form));
  const shapes = new Map(
    forms.filter((form) => LATIN.test(form)).map((form) => [form, shapeOf(form, names)]),
  );
  const gramOf = chooseGrams([...shapes.values()], sampleOf(prose, names));
  const foundFor = (form: string): string =>
    gramOf.get(shapes.get(form) ?? '')?.toLowerCase() ?? form.slice(0, OTHERS_LENGTH);
  const found = [...new Set(forms.map(foundFor))];
  const lineOf = (text: string): string =>
    // Where "Ant" is found, "antc" may be what stands there: capitals part them in the expression.
    LINE + [text, ...items.filter((item) => foundFor(formOf(item)).startsWith(text))].join(ITEM);
  return {
    latin: expressionOf([...new Set(gramOf.values())]),
    others: NO_LATIN + classAt(others, 0) + classAt(others, 1),
    names: found.map(lineOf).join('') + LINE,
  };
}
