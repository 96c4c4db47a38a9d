import {
  EMPTY_HASH,
  IS_ASCII_WORD,
  beginningKey,
  mayBeginForm,
  extendHash,
  foldQuickly,
  readForm,
  wholeKey,
} from './form-hash.ts';
import type { OwnEntryFields } from './own-entry.ts';
import { buildOwnNameSet, holds, type OwnNameSet } from './own-name-set.ts';

/** A place where an own entry may stand: half-open UTF-16 offsets, and the text there. To be confirmed. */
export type OwnCandidate = { start: number; end: number; form: string };

/** Where the longest form that begins at an offset ends; 0 where none does. */
function longestAt(text: string, start: number, set: OwnNameSet): number {
  let longest = 0;
  readForm(text, start, (end, hash, goesOn) => {
    if (holds(set, wholeKey(hash))) longest = end;
    return goesOn || holds(set, beginningKey(hash));
  });
  return longest;
}

/** Finds the places in a text where a form of the set may stand: the longest from left to right, never overlapping. */
export function findOwn(text: string, set: OwnNameSet): OwnCandidate[] {
  const found: OwnCandidate[] = [];
  const { length } = text;
  for (let start = 0; start < length; start++) {
    let end = start;
    let code = text.charCodeAt(start);
    if (code < 128) {
      if (!IS_ASCII_WORD[code]) continue;
      // Nearly every word of nearly every page ends here: plain ASCII, and neither a form nor the beginning of one.
      let hash = EMPTY_HASH;
      do {
        hash = extendHash(hash, foldQuickly(code));
        end++;
        code = end < length ? text.charCodeAt(end) : 0;
      } while (code < 128 && IS_ASCII_WORD[code]);
      if (code < 128 && !holds(set, wholeKey(hash)) && !holds(set, beginningKey(hash))) {
        start = end - 1;
        continue;
      }
    }
    const longest = mayBeginForm(text, start) ? longestAt(text, start, set) : 0;
    if (longest === 0) {
      // The rest of a plain word begins nothing.
      start = Math.max(start, end - 1);
      continue;
    }
    found.push({ start, end: longest, form: text.slice(start, longest) });
    start = longest - 1;
  }
  return found;
}

/** Whether an entry can be marked at all: not where all of its forms begin with a sign (".NET") or are too long. */
export const canBeMarked = ({ headword, aliases }: OwnEntryFields): boolean =>
  [headword, ...aliases].some((form) => findOwn(form, buildOwnNameSet([form])).length > 0);
