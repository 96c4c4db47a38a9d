import { narrow } from './text-folding.ts';

/** Text as a reader sees it: without characters nobody sees inside a word, full-width letters as ordinary ones. */

/** Where a text may hold a name in other than Latin letters, or characters that have to be seen through first. */
export const UNCOMMON = /[\xad\u0370-\u0fff\u200b-\u200d\u2060\u3040-\ud7af\ufeff\uff10-\uff5a]/;
const INVISIBLE = /[\xad\u200b-\u200d\u2060\ufeff]/g;
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;

/** Full-width letters and digits made narrow; every character stays where it is. */
export const narrowed = (text: string): string =>
  text.replace(FULL_WIDTH, (char) => String.fromCharCode(narrow(char.charCodeAt(0))));

/** `at`: the UTF-16 offset in the text of a character of what is seen of it. */
export type SeenText = { seen: string; at: (offset: number) => number };

function offsetsOfSeen(text: string): number[] {
  const offsets: number[] = [];
  let next = 0;
  const takeUpTo = (end: number): void => {
    while (next < end) offsets.push(next++);
  };
  for (const { index } of text.matchAll(INVISIBLE)) {
    takeUpTo(index);
    next++;
  }
  takeUpTo(text.length);
  return offsets;
}

/** What is seen of a text that holds something invisible; `undefined` of others. */
export function seenOf(text: string): SeenText | undefined {
  if (text.search(INVISIBLE) < 0) return undefined;
  let offsets: number[] | undefined;
  return {
    seen: text.replace(INVISIBLE, ''),
    at: (offset) => (offsets ??= offsetsOfSeen(text))[offset] ?? text.length,
  };
}
