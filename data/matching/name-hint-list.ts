import type { Name } from '../entry.ts';
import type { EntryNames } from './glossary-names.ts';
import { chooseGrams, foundBy, SHORTEST, PUNCTUATION } from './name-grams.ts';
import { LATIN } from './name-heads.ts';
import { classAt, classOf, patternOf, treeOf, WORD_END } from './name-patterns.ts';
import { inCapitals, isAsciiLetter } from './letter-case.ts';
import { ITEM, LINE, OTHERS, type NameHint } from './name-hint.ts';
import { CASE_SIGNS } from './packed-name.ts';
import { UNSURE, WAY } from './possible-name.ts';
import { foldText, foldWidth } from './text-folding.ts';
import { joins } from './word-boundary.ts';

/** Makes what `name-hint.ts` reads, when the glossary is compiled. */

/** Characters of the other names in the pattern. */
const OTHERS_LENGTH = 2;

/** Turns down Latin letters at once: a class of single characters is searched from end to end. */
const NO_LATIN = String.raw`(?=[\u0370-\ud7af])`;

/** The name's characters folded, but with its capitals. */
const withCapitals = (text: string): string =>
  Array.from(text, (char) => String.fromCharCode(foldWidth(char.charCodeAt(0)))).join('');

const gramPatternOf = (char: string): string => (char === PUNCTUATION ? WORD_END : patternOf(char));

const isPlain = (gram: string): boolean => gram.length >= SHORTEST && /^[a-z0-9]+ ?$/i.test(gram);

const beginsWithDigit = (gram: string): boolean => /^[0-9]/.test(gram);

const plainTree = (grams: readonly string[]): string =>
  treeOf(grams.map((gram) => Array.from(gram, gramPatternOf)));

/**
 * An expression that finds grams, none of which begins another and none with a digit. Most places are turned down by the
 * three classes before the tree, which halves the time that it takes; shorter grams, of which there are few, stand aside.
 */
function expressionOf(grams: readonly string[]): string {
  const long = grams.filter(isPlain);
  const classAtPlace = (at: number): string => classOf(long.map((text) => patternOf(text.charAt(at))));
  const classes = Array.from({ length: SHORTEST }, (_, at) => classAtPlace(at)).join('');
  const aside = grams.filter((gram) => !isPlain(gram)).map((gram) => Array.from(gram, patternOf).join(''));
  return [...aside, `(?=${classes})${plainTree(long)}`].join('|');
}

/** Characters the list is written with. */
const RESERVED = /[\t\n|^=?]/;

/** A way to write a name: its capitals where they matter, the sign of its case rule, and whether it is unsure. */
function wayOf({ text, case: rule = 'any', sense }: Name): string {
  const written = withCapitals(text);
  const isUsual = rule === 'any' || written === inCapitals(foldText(text));
  return (isUsual ? '' : written) + CASE_SIGNS[rule] + (sense === 'unsure' ? UNSURE : '');
}

/** Whether wherever a longer name stands, a name that begins it is found. */
function isFoundBy(longer: Name, name: Name): boolean {
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
 * @throws RangeError when a name holds a character of the list
 */
function itemsOf(names: readonly Name[]): string[] {
  const waysOf = new Map<string, Set<string>>();
  for (const name of names) {
    if (RESERVED.test(name.text))
      throw new RangeError(`"${name.text}" holds a character that names are listed with`);
    if (names.some((other) => isFoundBy(name, other))) continue;
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
  const sample = sampleOf(prose, names);
  const gramOf = chooseGrams([...shapes.values()], sample);
  const foundFor = (form: string): string => {
    const gram = gramOf.get(shapes.get(form) ?? '');
    return gram === undefined ? form.slice(0, OTHERS_LENGTH) : foundBy(gram);
  };
  const inSample = sample.toLowerCase();
  const timesFound = new Map(forms.map(foundFor).map((text) => [text, inSample.split(text).length]));
  // What is found often stands first: each list is read from its beginning.
  const found = [...timesFound].toSorted(([, a], [, b]) => b - a).map(([text]) => text);
  const listed = Map.groupBy(found, (text) => (isAsciiLetter(text.charCodeAt(0)) ? text.charAt(0) : OTHERS));
  /** Capitals part grams in the expression: where "Ant" is found, "antc" may stand, and the other way about. */
  const mayHold = (form: string, text: string): boolean =>
    foundFor(form).startsWith(text) || (text.startsWith(foundFor(form)) && form.includes(text));
  const lineOf = (text: string): string =>
    LINE + [text, ...items.filter((item) => mayHold(formOf(item), text))].join(ITEM);
  const grams = [...new Set(gramOf.values())];
  return {
    latin: expressionOf(grams.filter((gram) => !beginsWithDigit(gram))),
    digits: plainTree(grams.filter(beginsWithDigit)),
    others: NO_LATIN + classAt(others, 0) + classAt(others, 1),
    names: Object.fromEntries([...listed].map(([key, texts]) => [key, texts.map(lineOf).join('') + LINE])),
  };
}
