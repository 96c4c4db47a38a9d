import type { Name } from '../entry.ts';
import { classAt, patternOf, treeOf } from './name-patterns.ts';
import { LATIN_HEAD, OTHER_HEAD } from './packed-index.ts';
import { shortClasses, shortPattern } from './short-pattern.ts';
import { UNCOMMON } from './seen-text.ts';
import { foldText, foldWidth } from './text-folding.ts';

/** How names begin, as `packed-index.ts` looks for it; made when the glossary is compiled. */

/** What the first character of a (folded) name is where it is looked for as a Latin one. */
export const LATIN = /^[a-z0-9]/;

/** By what a (folded) name is looked up: its beginning, or all of it where it is shorter. */
export const headOf = (folded: string): string =>
  folded.slice(0, LATIN.test(folded) ? LATIN_HEAD : OTHER_HEAD);

/** The head of a name, with capitals where they have to stand. */
const shapeOf = ({ text, case: rule = 'any' }: Name): string =>
  rule === 'any'
    ? headOf(foldText(text))
    : Array.from(text.slice(0, headOf(foldText(text)).length), (char) =>
        String.fromCharCode(foldWidth(char.charCodeAt(0))),
      ).join('');

/** Whether every place where the longer stands is found by the shorter, too. */
const covers = (shorter: string, longer: string): boolean =>
  shorter.length < longer.length &&
  Array.from(shorter).every(
    (char, at) => char === longer.charAt(at) || char === longer.charAt(at).toLowerCase(),
  );

/**
 * An expression that finds the heads of Latin names. Searched for where words begin: there, classes that turn most places
 * down before the tree double its time.
 */
export function headsPattern(names: readonly Name[]): string {
  const shapes = [...new Set(names.map(shapeOf))].filter((shape) => LATIN.test(shape.toLowerCase()));
  const free = shapes.filter(
    (shape) => shape === shape.toLowerCase() || !shapes.includes(shape.toLowerCase()),
  );
  const kept = free.filter((shape) => !free.some((other) => covers(other, shape)));
  return shortPattern(treeOf(kept.map((shape) => Array.from(shape, patternOf))));
}

/**
 * Two classes for the first two characters of the other names, whatever their pairs.
 * @throws RangeError when the beginning of a name would not be looked for
 */
export function othersPattern(names: readonly Name[]): string {
  const heads = names.map(({ text }) => headOf(foldText(text))).filter((head) => !LATIN.test(head));
  const unseen = heads.find((head) => head.length < OTHER_HEAD || !UNCOMMON.test(head.charAt(0)));
  if (unseen !== undefined) throw new RangeError(`"${unseen}" begins a name, but is not looked for`);
  return shortClasses([classAt(heads, 0), classAt(heads, 1)]);
}
