import { caseFits, inCapitals, isAsciiLetter } from './letter-case.ts';
import { beginsWord, goesOn, MIN_LENGTH_WITH_ENDING } from './name-edges.ts';
import { CASE_SIGNS } from './packed-name.ts';
import { fold, SKIPPED, SPACE } from './text-folding.ts';

/** A place that may hold a name: half-open UTF-16 offsets. */
export type PossibleName = {
  start: number;
  end: number;
  /** Letters of the same word stand before or behind: a name only where tags part them. */
  touchesBefore: boolean;
  touchesAfter: boolean;
};

/** Two ASCII signs that count as the same. */
const APOSTROPHE = 0x27;
const BACKTICK = 0x60;
/** The last code unit of the signs that end a form in the list. */
const LAST_SIGN = 0x1f;

/** Parts a folded name from the ways to write it. */
export const WAY = '\t';
/** Ends a way that may mean something else. */
export const UNSURE = '?';

/** Letters that fold to none without their accents. */
const isAccented = (code: number): boolean => code > 0xbf && code < 0x250;
/** Folded by their case alone. */
export const isCyrillic = (code: number): boolean => code > 0x3ff && code < 0x530;

/**
 * Whether text and form plainly differ, read from one character of the form onwards, until folding is needed to tell.
 * `shift`: how much further on in the text the form would stand; `step`: 1 or -1.
 */
export function partWays(text: string, shift: number, form: string, from: number, step: number): boolean {
  let gap = shift;
  for (let i = from; ; i += step) {
    const wanted = form.charCodeAt(i);
    const code = text.charCodeAt(i + gap);
    if (wanted > 0x60 && wanted < 0x7b) {
      if ((code | 0x20) !== wanted) return true;
    } else if (wanted > LAST_SIGN && wanted < 0x60 && isAccented(code)) {
      return true;
    } else if (wanted === 0x20) {
      if (code > 0x20 && code < 0x7f) return true;
      if (!(code <= 0x20)) return false;
      while (text.charCodeAt(i + gap + step) <= 0x20) gap += step;
    } else if (wanted > LAST_SIGN && code < 0x7f) {
      if (code !== wanted && !(wanted === APOSTROPHE && code === BACKTICK)) return true;
    } else if (isCyrillic(wanted) && isCyrillic(code)) {
      if (String.fromCharCode(code).toLowerCase().charCodeAt(0) !== wanted) return true;
    } else return false;
  }
}

/** Whether an ASCII letter stands on both sides of an offset. */
const isInWord = (text: string, at: number): boolean =>
  isAsciiLetter(text.charCodeAt(at - 1)) && isAsciiLetter(text.charCodeAt(at));

/** Whether a place is part of a longer word and could name something only in an unsure way, which is no name then. */
export const isPart = (text: string, start: number, form: string, ways: readonly string[]): boolean =>
  ways.length > 0 &&
  ways.every((way) => way.endsWith(UNSURE)) &&
  (isInWord(text, start) || (form.length < MIN_LENGTH_WITH_ENDING && isInWord(text, start + form.length)));

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
export function startOf(text: string, at: number, form: string, before: number): number {
  let start = at;
  for (let i = before - 1; i >= 0; i--) {
    start--;
    if (form.charAt(i) === ' ') while (/\s/.test(text.charAt(start - 1))) start--;
  }
  return start;
}

/** The offset behind a form that is written from `start`, if it is; seldom has more to be folded than its case. */
function endOf(text: string, start: number, form: string): number | undefined {
  const plainEnd = start + form.length;
  if (text.slice(start, plainEnd).toLowerCase() === form) return plainEnd;
  let end = start;
  let last = 0;
  for (let i = 0; i < form.length; end++) {
    const wanted = form.charCodeAt(i);
    const written = text.charCodeAt(end);
    const code = written === wanted ? wanted : fold(written);
    if (code === SKIPPED || (code === SPACE && last === SPACE)) continue;
    if (code !== wanted) return undefined;
    last = code;
    i++;
  }
  return end;
}

/** The place of a text from `start` where a form is written in one of its ways, if it is. */
export function possibleNameAt(
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
  // "Ant" in "Antarctica": where only tags part it from other letters, a page has better proof of it.
  if (written === 'unsure' && touchesBefore) return undefined;
  const touchesAfter = goesOn(text, start, end) === undefined;
  if (written === 'unsure' && touchesAfter) return undefined;
  return { start, end, touchesBefore, touchesAfter };
}
