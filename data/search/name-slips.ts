import { typingDistance } from './edit-distance.ts';
import { beginAlike, HALF_STEP, soundDistance, soundOf } from './heard.ts';
import { kanaSlip } from './kana.ts';

/** What is compared: a query, or a form of the glossary. */
export type Spelled = {
  /** Its words, folded. */
  words: readonly string[];
  /** The words without spaces. */
  key: string;
  /** How it can sound: read in one, word by word, syllable by syllable. */
  sounds: readonly string[];
};

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Letters, at least three, and figures; figures alone are a number, and another number is another thing. */
const LETTERS = /^(?=(?:[^a-z]*[a-z]){3})[a-z0-9+]+$/;
const CYRILLIC = /^[а-яё]+$/;

const isCjk = (key: string): boolean => CJK.test(key);
/** Whether a key can be misspelled at all. */
export const canSlip = (key: string): boolean => LETTERS.test(key) || CJK.test(key) || CYRILLIC.test(key);
/** Whether a key can be heard. */
export const canBeHeard = (key: string): boolean => LETTERS.test(key) && key.length >= 4;

/** Slips of a word of six letters: two are too many, but where one letter moved two places ("xiayun" for Xianyu). */
const SHORT_WORD = 1.5;
const lettersOf = (key: string): string => Array.from(key).toSorted().join('');

/** What is allowed by length, the longest first: `[from how many characters, how much]`; shorter ones are allowed nothing. */
type Allowance = readonly (readonly [from: number, allowed: number])[];
const allowedAt = (allowance: Allowance, length: number): number =>
  allowance.find(([from]) => length >= from)?.[1] ?? 0;

/** Slips of the finger that a form may hold. */
const LETTER_SLIPS: Allowance = [
  [11, 3],
  [7, 2],
  [6, SHORT_WORD],
  [4, 1],
];
/** A Chinese keyboard slips by a whole character. */
const CJK_SLIPS: Allowance = [
  [8, 2],
  [4, 1],
];
const allowedSlips = (length: number, cjk: boolean): number =>
  allowedAt(cjk ? CJK_SLIPS : LETTER_SLIPS, length);

/** How far off a form may be that is heard, in steps of `soundDistance` by its sounds. */
const MISHEARING: Allowance = [
  [9, 3 * HALF_STEP],
  [6, 1],
  [5, HALF_STEP],
];
/** The same where syllables are spelled out: fewer sounds tell then. */
const SPELLED_MISHEARING: Allowance = [
  [7, 3 * HALF_STEP],
  [6, 1],
  [4, HALF_STEP],
];
/** The same for one word of several. Long ones may differ by a sound, short ones not: pie and pay. */
const WORD_MISHEARING: Allowance = [
  [6, 1],
  [5, HALF_STEP],
];

/** A form only heard is a step further off than one with as many slips of the finger. */
const HEARD = 1;

const FIGURE = /\d/;
const haveSameFigures = (a: string, b: string): boolean =>
  (!FIGURE.test(a) && !FIGURE.test(b)) || a.replaceAll(/\D/g, '') === b.replaceAll(/\D/g, '');

/**
 * How many slips lie between what was typed and a form; `Infinity` where it cannot be meant.
 *
 * @param spent slips the form holds already
 */
export function slipsBetween(query: Spelled, form: Spelled, spent: number): number {
  const cjk = isCjk(query.key);
  if (!haveSameFigures(query.key, form.key)) return Infinity;
  const kana = cjk ? kanaSlip(query.key, form.key) : undefined;
  if (kana !== undefined) return kana;
  // "tmall g" is a name and the beginning of another word.
  if (query.words.length > form.words.length && query.key.startsWith(form.key)) return Infinity;
  const allowed = allowedSlips(Math.min(query.key.length, form.key.length), cjk);
  const isMoved = allowed === SHORT_WORD && lettersOf(query.key) === lettersOf(form.key);
  const slips = Math.max(0, (isMoved ? 2 : allowed) - spent);
  const typed = typingDistance(query.key, form.key, slips);
  // What was written down wrong already is not misheard on top of it.
  const isHeard = typed > HEARD && spent === 0 && canBeHeard(query.key) && canBeHeard(form.key);
  const heard = isHeard ? mishearing(query, form) + HEARD : Infinity;
  const off = Math.min(typed <= slips ? typed : Infinity, heard);
  const isMeant = off < Infinity && startsAlike(query, form, off) && wordsAlike(query.words, form.words);
  return isMeant ? off : Infinity;
}

function mishearing(query: Spelled, form: Spelled): number {
  // "tay moo" for Temu: what is heard is written in syllables, with no fewer letters than the name has.
  const isSpelledOut = query.words.length > 1 && query.key.length >= form.key.length;
  const allowance = isSpelledOut ? SPELLED_MISHEARING : MISHEARING;
  let least = Infinity;
  for (const sound of query.sounds)
    for (const other of form.sounds) {
      const limit = allowedAt(allowance, Math.min(sound.length, other.length));
      const distance = soundDistance(sound, other, limit);
      if (distance <= limit) least = Math.min(least, distance);
    }
  return least;
}

/** Two slips are only believed in a form that begins alike: people rarely miss the first letter, or write a kin of it. */
const startsAlike = (query: Spelled, form: Spelled, slips: number): boolean =>
  slips < 2 ||
  query.key.charAt(0) === form.key.charAt(0) ||
  query.sounds.some((sound) => form.sounds.some((other) => beginAlike(sound, other)));

const soundsNear = (word: string, other: string): boolean => {
  const limit = allowedAt(WORD_MISHEARING, Math.min(word.length, other.length));
  return soundDistance(soundOf([word]), soundOf([other]), limit) <= limit;
};

/** More words than these are not all near a name's by chance: they are syllables as they are heard. */
const FEW_WORDS = 2;

/** "apple pie" is not Apple Pay: in the same number of words, each must be near its own. */
export const wordsAlike = (words: readonly string[], others: readonly string[]): boolean =>
  words.length < 2 ||
  words.length > FEW_WORDS ||
  words.length !== others.length ||
  words.every((word, at) => {
    const other = others[at] ?? '';
    const limit = Math.max(1, allowedSlips(Math.min(word.length, other.length), false));
    return typingDistance(word, other, limit) <= limit || soundsNear(word, other);
  });
