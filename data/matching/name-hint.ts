import {
  isCyrillic,
  isPart,
  partWays,
  possibleNameAt,
  startOf,
  WAY,
  type PossibleName,
} from './possible-name.ts';
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
  /**
   * The same of those that begin with a digit. Kept apart: a class of letters alone rejects blanks, which most of a page's
   * joined text is, by one bit; with digits in it the search takes twice as long.
   */
  digits: string;
  /** Regular expression over the first two characters of the other names: two classes, whatever their pairs. */
  others: string;
  /**
   * By its first character, a line for each text the expressions find, folded: it, and the names it may belong to
   * (`name-hint-list.ts`). Those that begin with no letter of ASCII stand together under `OTHERS`.
   */
  names: Readonly<Record<string, string>>;
};

/** The key of the lines whose first character is no letter of ASCII: too many to part them. */
export const OTHERS = '';

/** Part the lines of the list, and the items of a line. */
export const LINE = '\n';
export const ITEM = '|';

/** The first place of a text that may hold a name and is accepted; first those of Latin names, then those with a digit, then the others. */
export type FindPossible = (text: string, accept: (place: PossibleName) => boolean) => boolean;

/** What an expression found, folded, and the names it may belong to. */
type ListLine = { readonly text: string; readonly items: readonly string[] };

/**
 * Written with few functions, and no expression besides these: most of what it costs a page is that code runs first
 * there, and each expression is compiled anew.
 */
export function createNameHint({ latin, digits, others, names }: NameHint): FindPossible {
  const latinPattern = new RegExp(latin, 'g');
  const digitsPattern = new RegExp(digits, 'g');
  let othersPattern: RegExp | undefined;
  /** By what was found as it is written; kept, since most pages find the same few texts again and again. */
  const known = new Map<string, ListLine>();

  const itemsOf = (found: string): readonly string[] => {
    const lines = names[found.charAt(0)] ?? names[OTHERS] ?? '';
    const line = lines.indexOf(LINE + found + ITEM);
    return line < 0 ? [] : lines.slice(line + found.length + 2, lines.indexOf(LINE, line + 1)).split(ITEM);
  };

  const lookUp = (written: string): ListLine => {
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
        const place = possibleNameAt(text, start, form, ways);
        if (place && accept(place)) return true;
      }
    }
    return false;
  };

  const searchLatin: FindPossible = (text, accept) =>
    search(latinPattern, text, accept) || search(digitsPattern, text, accept);

  const find: FindPossible = (text, accept) => {
    if (!UNCOMMON.test(text)) return searchLatin(text, accept);
    const through = seenOf(text);
    if (through)
      return find(through.seen, ({ start, end, ...sides }) =>
        accept({ start: through.at(start), end: through.at(end - 1) + 1, ...sides }),
      );
    const narrow = narrowed(text);
    othersPattern ??= new RegExp(others, 'g');
    return searchLatin(narrow, accept) || search(othersPattern, narrow, accept);
  };
  return find;
}
