import { clueList } from './word-lists.ts';
import type { Name } from '../entry.ts';
import { foldText } from './text-folding.ts';
import { joins, scriptOf, SPACED } from './word-boundary.ts';

/** UTF-16 units before and after a name that count as near by. */
const NEAR = 120;
/** Latin clues of up to this many letters must be whole words ("ai" is not in "aid"). */
const WHOLE_WORD_LENGTH = 3;

/** Found near a name, folded, `*` for the name: clues of its own, of lists many names share, and against it. */
export type CluesNear = { clues: string[]; listed: string[]; against: string[] };

/** Stands for the name itself in the text near by, which no text holds. */
const NAME_SIGN = '\u0000';
/** What stands for the name itself in a clue: `on *`, `* seller`. */
const NAME_IN_CLUE = '*';

/**
 * `@pay` as the words of its list, `@wallet`, `@checkout` …: they count less than clues of the name itself, but for
 * phrases that hold the name, `bought on *`, which leave little doubt.
 */
const expand = (clue: string): string[] =>
  clueList(clue.slice(1))?.map((word) => (word.includes(NAME_IN_CLUE) ? word : `@${word}`)) ?? [clue];

/** What `clueWords` answered for the clues of a name. */
const knownWords = new WeakMap<readonly string[], readonly string[]>();

/** Clues as they are compared with text: lists written out, folded, each word once. */
function clueWords(clues: readonly string[]): readonly string[] {
  let words = knownWords.get(clues);
  if (!words) {
    const all = clues.flatMap((clue) => (clue.startsWith('@') ? expand(clue) : clue));
    words = [...new Set(all.map((clue) => foldText(clue.replace(NAME_IN_CLUE, NAME_SIGN))))];
    knownWords.set(clues, words);
  }
  return words;
}

/** The text near a name, folded, with a sign in the place of the name itself. */
export function contextOf(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  return foldText(`${before}${NAME_SIGN}${after}`);
}

/** Where a clause ends, and where a sentence does; "12.5" and "Trip.com" do not end one. Thai separates clauses with spaces. */
const CLAUSE_STOP = /[，,、：:。！？!?…；;—]|\.(?=\s|$)|(?<=[ก-๛]) /;
const SENTENCE_STOP = /[。！？!?…；;]|\.(?=\s|$)/;
/** The part of a context that holds the name. */
const partOf = (context: string, stop: RegExp): string =>
  context.split(stop).find((part) => part.includes(NAME_SIGN)) ?? context;

/** Whether a word of the text begins with the clue (short Latin clues and phrases with the name: is the clue). */
function hasClue(context: string, clue: string): boolean {
  const isPhrase = clue.includes(NAME_SIGN);
  for (let at = context.indexOf(clue); at >= 0; at = context.indexOf(clue, at + 1)) {
    const end = at + clue.length;
    if (at > 0 && joins(context.charCodeAt(at - 1), context.charCodeAt(at))) continue;
    const isShort = clue.length <= WHOLE_WORD_LENGTH && scriptOf(clue.charCodeAt(0)) === SPACED;
    if (
      (isPhrase || isShort) &&
      end < context.length &&
      joins(context.charCodeAt(end - 1), context.charCodeAt(end))
    )
      continue;
    return true;
  }
  return false;
}

/** The clues of a doubted name that has none of its own. */
const COMMON_CLUES = ['@biz', '@pay'];

/** The clues that stand in the text near a name, as they are written in the data. */
const found = (clues: readonly string[], context: string, listed = false): string[] =>
  clues.flatMap((clue) => {
    if (clue.startsWith('@') !== listed) return [];
    const word = listed ? clue.slice(1) : clue;
    return hasClue(context, word) ? word.replace(NAME_SIGN, NAME_IN_CLUE) : [];
  });

/**
 * The clues for and against a name in the text around it; `listed` are those of a list that many names share. Those for
 * a name that means one thing only are looked for only where one speaks against it, or it is doubted otherwise.
 */
function cluesNear(
  context: string,
  { clues = COMMON_CLUES, against, sense }: Name,
  isDoubted = false,
): CluesNear {
  const near = against ? found(clueWords(against), context) : [];
  const wanted = clues && (isDoubted || sense === 'unsure' || near.length > 0) ? clueWords(clues) : [];
  return { clues: found(wanted, context), listed: found(wanted, context, true), against: near };
}

const speaksFor = ({ clues, listed }: CluesNear): boolean => clues.length + listed.length > 0;

/** A clue that stands right beside the name, where no space parts words, decides before others do. */
const isOwn = (clue: string): boolean => /\*[^ ]|[^ ]\*/.test(clue);

/**
 * `isSaidHere`: whether the words of its own sentence that decide speak for it alone. `isDoubtElsewhere`: whether the words
 * against a name that needs none for it are all of other sentences.
 */
type CluesNearest = CluesNear & { isSaidHere: boolean; isDoubtElsewhere: boolean };

/**
 * The clues near a name; where words speak for and against it, those of its own clause if all there say the same, or
 * else of its own sentence.
 */
export function nearest(
  text: string,
  start: number,
  end: number,
  name: Name,
  isDoubted: boolean,
): CluesNearest {
  const context = contextOf(text, start, end);
  const all = cluesNear(context, name, isDoubted);
  const within = (stop: RegExp): CluesNear => cluesNear(partOf(context, stop), name, isDoubted);
  const isDoubtElsewhere =
    name.sense === undefined && all.against.length > 0 && within(SENTENCE_STOP).against.length === 0;
  const result = (near: CluesNear, isSaidHere: boolean): CluesNearest => ({
    ...near,
    isSaidHere,
    isDoubtElsewhere,
  });
  if (name.sense !== 'unsure' || !speaksFor(all)) return result(all, false);
  const isOwnFor = all.clues.some(isOwn);
  const isOwnAgainst = all.against.some(isOwn);
  if (isOwnFor && !isOwnAgainst) return result({ ...all, against: [] }, true);
  if (isOwnAgainst && !isOwnFor) return result({ ...all, clues: [], listed: [] }, false);
  const sentence = within(SENTENCE_STOP);
  if (all.against.length === 0) return result(all, speaksFor(sentence));
  const own = [within(CLAUSE_STOP), sentence].find((each) => speaksFor(each) !== each.against.length > 0);
  return result(own ?? all, own !== undefined && speaksFor(own));
}
