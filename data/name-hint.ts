import { caseFits } from './letter-case.ts';
import { beginsWord, goesOn, MIN_LENGTH_WITH_ENDING, unfoldedEnd } from './name-edges.ts';
import { CASE_SIGNS } from './packed-name.ts';
import { narrowed, seenOf, UNCOMMON } from './seen-text.ts';
import { foldText } from './text-folding.ts';

/**
 * Where a text may name something that is marked by itself, told mostly by native code. Most pages name nothing, so
 * this is all they pay; names and matcher are fetched only where there is such a place. It may find other words, but
 * never misses a name of an entry whose `show` is `always`; what is shown in context needs one of those on the page.
 */
export type NameHint = {
  /** Regular expression over the grams of Latin names: a few rare characters from anywhere in each. */
  latin: string;
  /** Regular expression over the first two characters of the other names: two classes, whatever their pairs. */
  others: string;
  /** A line for each text the expressions find, folded: it, and the names it may belong to (`name-hint-list.ts`). */
  names: string;
};

/** A place that may hold a name: half-open UTF-16 offsets. */
export type PossibleName = {
  start: number;
  end: number;
  /** Letters of the same word stand before or behind: a name only where tags part them. */
  touchesBefore: boolean;
  touchesAfter: boolean;
};

/** Written in several ways, unlike other signs of names. */
const APOSTROPHE = 0x27;
/** The last code unit of the signs that end a form in the list. */
const LAST_SIGN = 0x1f;

/** UTF-16 units of the text that are compared with names: spaces may be many. */
const REACH = 96;

/** Part the lines of the list, the items of a line, and a folded name from the ways to write it. */
export const LINE = '\n';
export const ITEM = '|';
export const WAY = '\t';
/** Ends a way that may mean something else. */
export const UNSURE = '?';

/** Every word of a folded name with a capital, which is how most names with a case rule are written. */
export const inCapitals = (form: string): string =>
  form.replace(/(?<![^ ])[a-z]/g, (char) => char.toUpperCase());

/** Whether a name between the offsets is written in one of its ways, and in one that is sure. */
function writing(
  text: string,
  start: number,
  end: number,
  form: string,
  ways: readonly string[],
): 'sure' | 'unsure' | undefined {
  if (ways.length === 0) return 'sure';
  let found: 'unsure' | undefined;
  for (const way of ways) {
    const isUnsure = way.endsWith(UNSURE);
    const signed = isUnsure ? way.slice(0, -1) : way;
    const rule = signed.endsWith(CASE_SIGNS.exact) ? 'exact' : 'capital';
    const name = signed.slice(0, -1) || inCapitals(form);
    if (signed !== '' && !caseFits(text, start, end, { text: name, case: rule })) continue;
    if (!isUnsure) return 'sure';
    found = 'unsure';
  }
  return found;
}

/** The offset at which a form begins whose character `before` stands at `at`: each of its spaces may be several. */
function startOf(text: string, at: number, form: string, before: number): number {
  let start = at;
  for (let i = before - 1; i >= 0; i--) {
    start--;
    if (form.charAt(i) === ' ') while (/\s/.test(text.charAt(start - 1))) start--;
  }
  return start;
}

/** The offset behind a form that is written from `start`, if it is; seldom has more to be folded than its case. */
function endOf(text: string, start: number, form: string): number | undefined {
  const end = start + form.length;
  if (text.slice(start, end).toLowerCase() === form) return end;
  return foldText(text.slice(start, start + REACH)).startsWith(form)
    ? unfoldedEnd(text, start, form.length)
    : undefined;
}

/** The place of a text from `start` where a form is written in one of its ways, if it is. */
function placeOf(
  text: string,
  start: number,
  form: string,
  ways: readonly string[],
): PossibleName | undefined {
  const end = endOf(text, start, form);
  if (end === undefined) return undefined;
  const written = writing(text, start, end, form, ways);
  if (!written) return undefined;
  const touchesBefore = !beginsWord(text, start);
  const touchesAfter = goesOn(text, start, end) === undefined;
  // "Ant" in "Antarctica": where only tags part it from other letters, a page has better proof of it.
  if (written === 'unsure' && (touchesBefore || touchesAfter)) return undefined;
  return { start, end, touchesBefore, touchesAfter };
}

/** The first place of a text that may hold a name and is accepted; first those of Latin names, then the others. */
export type FindPossible = (text: string, accept: (place: PossibleName) => boolean) => boolean;

/** Folded by their case alone. */
const isCyrillic = (code: number): boolean => code > 0x3ff && code < 0x530;

/**
 * Whether text and form plainly differ from one of the form's characters on, up to what has to be folded to tell.
 * `shift`: how much further on in the text the form would stand; `step`: 1 or -1.
 */
function partWays(text: string, shift: number, form: string, from: number, step: number): boolean {
  let gap = shift;
  for (let i = from; ; i += step) {
    const wanted = form.charCodeAt(i);
    const code = text.charCodeAt(i + gap);
    if (wanted > 0x60 && wanted < 0x7b) {
      if ((code | 0x20) !== wanted) return true;
    } else if (wanted === 0x20) {
      if (code > 0x20 && code < 0x7f) return true;
      if (!(code <= 0x20)) return false;
      while (text.charCodeAt(i + gap + step) <= 0x20) gap += step;
    } else if (wanted !== APOSTROPHE && wanted > LAST_SIGN && code < 0x7f) {
      if (code !== wanted) return true;
    } else if (isCyrillic(wanted) && isCyrillic(code)) {
      if (String.fromCharCode(code).toLowerCase().charCodeAt(0) !== wanted) return true;
    } else return false;
  }
}

const isLetter = (code: number): boolean => (code | 0x20) > 0x60 && (code | 0x20) < 0x7b;

/** Whether an ASCII letter stands on both sides of an offset. */
const isInWord = (text: string, at: number): boolean =>
  isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at));

/** Whether a place is part of a longer word and could name something only in an unsure way, which is no name then. */
const isPart = (text: string, start: number, form: string, ways: readonly string[]): boolean =>
  ways.length === 1 &&
  ways[0]?.endsWith(UNSURE) === true &&
  (isInWord(text, start) || (form.length < MIN_LENGTH_WITH_ENDING && isInWord(text, start + form.length)));

/** What an expression found, folded, and the names it may belong to. */
type Found = { readonly text: string; readonly items: readonly string[] };

/**
 * Written with few functions, and no expression besides the two: most of what it costs a page is that code runs first
 * there, and each expression is compiled anew.
 */
export function createNameHint({ latin, others, names }: NameHint): FindPossible {
  const latinPattern = new RegExp(latin, 'g');
  let othersPattern: RegExp | undefined;
  /** By what was found as it is written; kept, since most pages find the same few texts again and again. */
  const known = new Map<string, Found>();

  const itemsOf = (found: string): readonly string[] => {
    const line = names.indexOf(LINE + found + ITEM);
    return line < 0 ? [] : names.slice(line + found.length + 2, names.indexOf(LINE, line + 1)).split(ITEM);
  };

  const lookUp = (written: string): Found => {
    const lower = written.toLowerCase();
    const items = itemsOf(lower);
    if (items.length > 0 || isCyrillic(lower.charCodeAt(0))) return { text: lower, items };
    const folded = foldText(written);
    return { text: folded, items: itemsOf(folded) };
  };

  const search = (pattern: RegExp, text: string, accept: (place: PossibleName) => boolean): boolean => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const at = match.index;
      pattern.lastIndex = at + 1;
      let found = known.get(match[0]);
      if (!found) known.set(match[0], (found = lookUp(match[0])));
      for (const item of found.items) {
        // Nearly all words part from the names here, before anything has to be folded.
        const before = item.indexOf(found.text);
        const shift = at - before;
        if (
          !found.text.includes(' ') &&
          (partWays(text, shift, item, before + found.text.length, 1) ||
            partWays(text, shift, item, before - 1, -1))
        )
          continue;
        const [form = '', ...ways] = item.split(WAY);
        const start = startOf(text, at, form, before);
        if (isPart(text, start, form, ways)) continue;
        const place = placeOf(text, start, form, ways);
        if (place && accept(place)) return true;
      }
    }
    return false;
  };

  const find: FindPossible = (text, accept) => {
    if (!UNCOMMON.test(text)) return search(latinPattern, text, accept);
    const through = seenOf(text);
    if (through)
      return find(through.seen, ({ start, end, ...sides }) =>
        accept({ start: through.at(start), end: through.at(end - 1) + 1, ...sides }),
      );
    const narrow = narrowed(text);
    othersPattern ??= new RegExp(others, 'g');
    return search(latinPattern, narrow, accept) || search(othersPattern, narrow, accept);
  };
  return find;
}
