import { clueLists } from '../compiled/clueLists.js';
import { namesakeLists } from '../compiled/namesakeLists.js';
import type { NamesakeList } from './namesake-lists.ts';
import { listReader } from './short-lists.ts';

/** The compiled lists of words, each opened when it is first asked for: few pages need many. */

const read = listReader(namesakeLists);
const readClues = listReader(clueLists);
const sets = new Map<NamesakeList, ReadonlySet<string>>();

/** The words of a list of `namesake-lists.ts`. */
export function namesakeWords(list: NamesakeList): ReadonlySet<string> {
  let words = sets.get(list);
  if (!words) {
    words = new Set(read(list));
    sets.set(list, words);
  }
  return words;
}

/** The words of a list of `clue-lists.ts`, if there is one of that name; who asks keeps them. */
export const clueList = (list: string): readonly string[] | undefined =>
  list in clueLists.lists ? readClues(list) : undefined;
