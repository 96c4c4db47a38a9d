import type { Name } from './entry.ts';
import type { EntryNames } from './glossary-names.ts';
import { inCapitals, ITEM, LINE, UNSURE, WAY, type NameHint } from './name-hint.ts';
import { CASE_SIGNS } from './packed-name.ts';
import { foldText, foldWidth, variantsOf } from './text-folding.ts';
import { joins } from './word-boundary.ts';

/** Makes what `name-hint.ts` reads, when the glossary is compiled. */

/** Characters in the pattern. Four let five times as many words through; eight take longer to compile than they save. */
const PATTERN_LENGTH = 5;
/** Characters of the other names in the pattern. */
const OTHERS_LENGTH = 2;

/** What the first character of a name is for `latin` to find it. */
const LATIN = /^[a-z0-9]/;

const escaped = (code: number): string =>
  code > 0x2e80 ? String.fromCharCode(code) : `\\u${code.toString(16).padStart(4, '0')}`;

/**
 * One folded character, with its variants; full-width ones are made narrow before. Classes of both cases compile in a
 * third of the time that the flag `i` takes.
 */
function patternOf(char: string): string {
  if (/[a-z]/.test(char)) return `[${char}${char.toUpperCase()}]`;
  if (/[0-9]/.test(char)) return char;
  if (char === ' ') return String.raw`\s+`;
  const variants = variantsOf(char.charCodeAt(0));
  return variants.length === 1 ? variants.map(escaped).join('') : `[${variants.map(escaped).join('')}]`;
}

/** The name's characters folded, but with its capitals. */
const withCapitals = (text: string): string[] =>
  Array.from(text, (char) => String.fromCharCode(foldWidth(char.charCodeAt(0))));

/** The patterns of a name's first characters, as its case rule has them. */
function patternsOf({ text, case: rule = 'any' }: Name): string[] {
  return withCapitals(text)
    .slice(0, PATTERN_LENGTH)
    .map((char) => {
      const isFixed = rule === 'exact' ? /[a-z]/i.test(char) : rule === 'capital' && /[A-Z]/.test(char);
      return isFixed ? char : patternOf(foldText(char));
    });
}

/** What may follow, by its pattern; `head` is the folded text of a branch where a name ends or the pattern does. */
type Branch = { next: Map<string, Branch>; head?: string };

function serialize({ next }: Branch): string {
  const arms = [...next].map(
    ([pattern, branch]) => pattern + (branch.next.size > 0 ? serialize(branch) : ''),
  );
  return arms.length === 1 ? arms.join('') : `(?:${arms.join('|')})`;
}

/** A tree of the first characters; a name that ends earlier cuts what is longer. */
function treeOf(names: readonly Name[]): Branch {
  const root: Branch = { next: new Map() };
  for (const name of names.toSorted((a, b) => a.text.length - b.text.length)) {
    let branch = root;
    for (const pattern of patternsOf(name)) {
      if (branch.head !== undefined) break;
      const next: Branch = branch.next.get(pattern) ?? { next: new Map() };
      branch.next.set(pattern, next);
      branch = next;
    }
    branch.head ??= foldText(name.text).slice(0, PATTERN_LENGTH);
  }
  return root;
}

const headsOf = ({ next, head }: Branch): string[] => [
  ...(head === undefined ? [] : [head]),
  ...[...next.values()].flatMap(headsOf),
];

/** A class of all characters that stand at one place of some form. */
function classAt(forms: readonly string[], at: number): string {
  const chars = [...new Set(forms.map((form) => form.charAt(at)))];
  const codes = chars.flatMap((char) => variantsOf(char.charCodeAt(0))).toSorted((a, b) => a - b);
  return `[${codes.map(escaped).join('')}]`;
}

/** Signs the list is written with. */
const SIGNS = /[\t\n|^=?]/;

/** A way to write a name: its capitals where they matter, the sign of its case rule, and whether it is unsure. */
function wayOf({ text, case: rule = 'any', sense }: Name): string {
  const written = withCapitals(text).join('');
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

/** The items that may stand where a head was found: longer ones, and those that end within it. */
function itemsAt(head: string, items: readonly string[]): string[] {
  return items.filter((item) => {
    const [form = ''] = item.split(WAY);
    return form.startsWith(head) || head.startsWith(form);
  });
}

export function nameHintOf(entries: readonly EntryNames[]): NameHint {
  const names = entries.filter(({ show }) => show === 'always').flatMap((entry) => entry.names);
  const forms = [...new Set(names.map(({ text }) => foldText(text)))];
  const others = forms.filter((form) => !LATIN.test(form));
  const tree = treeOf(names.filter(({ text }) => LATIN.test(foldText(text))));
  const heads = new Set([...headsOf(tree), ...others.map((form) => form.slice(0, OTHERS_LENGTH))]);
  const items = itemsOf(names);
  return {
    latin: serialize(tree),
    others: classAt(others, 0) + classAt(others, 1),
    names: [...heads]
      .map((head) => [head, ...itemsAt(head, items)])
      .filter(({ length }) => length > 1)
      .map((line) => line.join(ITEM))
      .join(LINE),
  };
}
