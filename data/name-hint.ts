import { caseFits } from './letter-case.ts';
import { beginsWord, goesOn, unfoldedEnd } from './name-edges.ts';
import { CASE_SIGNS } from './packed-name.ts';
import { foldText, narrow } from './text-folding.ts';

/**
 * Where a text may name something that is marked by itself, told mostly by native code. Most pages name nothing, so
 * this is all they pay; names and matcher are fetched only where there is such a place. It may find other words, but
 * never misses a name of an entry whose `show` is `always`; what is shown in context needs one of those on the page.
 */
export type NameHint = {
  /** Regular expression over the first characters of names that begin with an ASCII letter or digit. */
  latin: string;
  /** Regular expression over the first two characters of the other names: two classes, whatever their pairs. */
  others: string;
  /** A line for each beginning that the expressions find: it, and the names it may belong to (`name-hint-list.ts`). */
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

/** UTF-16 units of the text that are compared with names: spaces may be many. */
const REACH = 96;

/** Part the lines of the list, the items of a line, and a folded name from the ways to write it. */
export const LINE = '\n';
export const ITEM = '|';
export const WAY = '\t';
/** Ends a way that may mean something else. */
export const UNSURE = '?';

/** Where a text may hold a name that `others` finds, or characters that have to be seen through first. */
const UNCOMMON = /[\xad\u0370-\u0fff\u200b-\u200d\u2060\u3040-\ud7af\ufeff\uff10-\uff5a]/;
const INVISIBLE = /[\xad\u200b-\u200d\u2060\ufeff]/g;
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;

/** UTF-16 units by which a word is told from the names before it is folded. */
const BEGINNING_LENGTH = 6;

/** What has to be folded by more than its case: most words have nothing of it. */
const UNPLAIN = /[^\x20-\x5f\x61-\x7e]| {2}/;
const foldWord = (text: string): string => (UNPLAIN.test(text) ? foldText(text) : text.toLowerCase());

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

/** The place of a text from `start` where a form is written in one of its ways, if it is. */
function placeOf(
  text: string,
  start: number,
  form: string,
  ways: readonly string[],
): PossibleName | undefined {
  if (!foldWord(text.slice(start, start + REACH)).startsWith(form)) return undefined;
  const end = unfoldedEnd(text, start, form.length);
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

/** Whether a word and a name differ within the beginning that is compared without folding. */
function differ(item: string, beginning: string): boolean {
  for (let i = 0; i < beginning.length && i < item.length && item.charAt(i) !== WAY; i++)
    if (item.charCodeAt(i) !== beginning.charCodeAt(i)) return true;
  return false;
}

/** The items of each line by its beginning. */
function readList(names: string): Map<string, string> {
  const lines = new Map<string, string>();
  for (const line of names.split(LINE)) {
    const end = line.indexOf(ITEM);
    lines.set(line.slice(0, end), line.slice(end + 1));
  }
  return lines;
}

/** Written with few functions and no objects per word: most of what it costs a page is that code runs first there. */
export function createNameHint({ latin, others, names }: NameHint): FindPossible {
  const latinPattern = new RegExp(latin, 'g');
  let othersPattern: RegExp | undefined;
  let itemsOf: ReadonlyMap<string, string> | undefined;

  const search = (pattern: RegExp, text: string, accept: (place: PossibleName) => boolean): boolean => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const [head] = match;
      const start = match.index;
      pattern.lastIndex = start + 1;
      itemsOf ??= readList(names);
      const items = itemsOf.get(foldWord(head))?.split(ITEM) ?? [];
      const near = text.slice(start, start + BEGINNING_LENGTH);
      // Nearly all words part from the names here, before anything has to be folded.
      const beginning = UNPLAIN.test(near) ? '' : near.toLowerCase();
      for (const item of items) {
        if (differ(item, beginning)) continue;
        const [form = '', ...ways] = item.split(WAY);
        const place = placeOf(text, start, form, ways);
        if (place && accept(place)) return true;
      }
    }
    return false;
  };

  /** Searches as if nothing invisible stood in the text. */
  const searchThrough = (text: string, accept: (place: PossibleName) => boolean): boolean => {
    const removed = Array.from(text.matchAll(INVISIBLE), ({ index }) => index);
    const back = (offset: number): number =>
      removed.reduce((at, index) => (index <= at ? at + 1 : at), offset);
    return find(text.replace(INVISIBLE, ''), ({ start, end, ...sides }) =>
      accept({ start: back(start), end: back(end - 1) + 1, ...sides }),
    );
  };

  const find: FindPossible = (text, accept) => {
    if (!UNCOMMON.test(text)) return search(latinPattern, text, accept);
    if (text.search(INVISIBLE) >= 0) return searchThrough(text, accept);
    const narrowed = text.replace(FULL_WIDTH, (char) => String.fromCharCode(narrow(char.charCodeAt(0))));
    othersPattern ??= new RegExp(others, 'g');
    return search(latinPattern, narrowed, accept) || search(othersPattern, narrowed, accept);
  };
  return find;
}
