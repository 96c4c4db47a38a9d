import { fold, SKIPPED, SPACE, ZERO_WIDTH_SPACE } from './text-folding.ts';
import { HANGUL, joins, KATAKANA, scriptOf } from './word-boundary.ts';
import { beginsArabic, beginsKatakana, endingAfter, endsHangul, endsKatakana } from './word-endings.ts';

/** Names shorter than this take no ending: "JDs", "Hemas" may be anything. */
export const MIN_LENGTH_WITH_ENDING = 4;

/** Whether nobody sees a character inside a word; the soft hyphen is the first of them. */
const isUnseen = (code: number): boolean =>
  code >= SKIPPED && code !== ZERO_WIDTH_SPACE && fold(code) === SKIPPED;

/** How a word goes on after a name: not at all (''), with an ending, or `undefined`: the name is part of a longer word. */
export function goesOn(text: string, start: number, end: number): string | undefined {
  let next = end;
  while (isUnseen(text.charCodeAt(next))) next++;
  if (next >= text.length || !joins(text.charCodeAt(end - 1), text.charCodeAt(next))) return '';
  const script = scriptOf(text.charCodeAt(next));
  if (script === HANGUL) return endsHangul(text, start, end) ? '' : undefined;
  if (script === KATAKANA) return endsKatakana(text, end) ? '' : undefined;
  return end - start < MIN_LENGTH_WITH_ENDING ? undefined : endingAfter(text, next);
}

/** Whether a name may begin here: the character before does not belong to the same word. */
export function beginsWord(text: string, start: number): boolean {
  let before = start - 1;
  while (before >= 0 && isUnseen(text.charCodeAt(before))) before--;
  if (before < 0 || !joins(text.charCodeAt(before), text.charCodeAt(start))) return true;
  return scriptOf(text.charCodeAt(start)) === KATAKANA
    ? beginsKatakana(text, start)
    : beginsArabic(text, start);
}

/** The offset after the first `length` folded characters from `start`. */
export function unfoldedEnd(text: string, start: number, length: number): number {
  let at = start;
  let last = 0;
  for (let count = 0; count < length; at++) {
    const code = fold(text.charCodeAt(at));
    if (code !== SKIPPED && !(code === SPACE && last === SPACE)) count++;
    if (code !== SKIPPED) last = code;
  }
  return at;
}
