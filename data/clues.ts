import { CLUE_LISTS } from './clue-lists.ts';
import type { Name } from './entry.ts';
import { foldText } from './text-folding.ts';
import { joins, scriptOf, SPACED } from './word-boundary.ts';

/** UTF-16 units before and after a name that count as near by. */
export const NEAR = 120;
/** Latin clues of up to this many letters must be whole words ("ai" is not in "aid"). */
const WHOLE_WORD_LENGTH = 3;

export type CluesNear = { clues: string[]; listed: string[]; against: string[] };

/** `@pay` as the words of its list, `@wallet`, `@checkout` …: they count less than clues of the name itself. */
const expand = (clue: string): string[] => CLUE_LISTS[clue.slice(1)]?.map((word) => `@${word}`) ?? [clue];

/** What `clueWords` answered for the clues of a name. */
const knownWords = new WeakMap<readonly string[], readonly string[]>();

/** Clues as they are compared with text: lists written out, folded, each word once. */
function clueWords(clues: readonly string[]): readonly string[] {
  let words = knownWords.get(clues);
  if (!words) {
    const all = clues.flatMap((clue) => (clue.startsWith('@') ? expand(clue) : clue));
    words = [...new Set(all.map(foldText))];
    knownWords.set(clues, words);
  }
  return words;
}

/** The text near a name, folded, with the name itself blanked out. */
export function contextOf(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  return foldText(`${before}\u0000${after}`);
}

/** Whether a word of the text begins with the clue (short Latin clues: is the clue). */
export function hasClue(context: string, clue: string): boolean {
  for (let at = context.indexOf(clue); at >= 0; at = context.indexOf(clue, at + 1)) {
    const end = at + clue.length;
    if (at > 0 && joins(context.charCodeAt(at - 1), context.charCodeAt(at))) continue;
    const isShort = clue.length <= WHOLE_WORD_LENGTH && scriptOf(clue.charCodeAt(0)) === SPACED;
    if (isShort && end < context.length && joins(context.charCodeAt(end - 1), context.charCodeAt(end)))
      continue;
    return true;
  }
  return false;
}

/**
 * The clues for and against a name in the text around it; `@` marks a word of a list that many names share. Those for a
 * name that means one thing only are looked for only where one speaks against it.
 */
export function cluesNear(context: string, { clues, against, sense }: Name): CluesNear {
  const near = against ? clueWords(against).filter((clue) => hasClue(context, clue)) : [];
  const wanted = clues && (sense === 'unsure' || near.length > 0) ? clueWords(clues) : [];
  return {
    clues: wanted.filter((clue) => !clue.startsWith('@') && hasClue(context, clue)),
    listed: wanted
      .filter((clue) => clue.startsWith('@') && hasClue(context, clue.slice(1)))
      .map((clue) => clue.slice(1)),
    against: near,
  };
}
