import { fold, foldText } from './text-folding.ts';
import { joins } from './word-boundary.ts';

/**
 * What must stand around a name (folded) for it to be part of a longer word or phrase that means something else, unless
 * one of the texts stands before or after that. Written `如!至!今天猫` (but 如今 and 至今 are words) and
 * `京东方!面`. `淘宝网~店` is for the name that ends there alone: 淘宝 is a name in it.
 */
export type Veto = { before: string; after: string; unlessBefore: string[]; unlessAfter: string[] };

const UNLESS = '!';
const END = '~';

/** The vetoes of the phrases that contain a form; both are folded. */
export function vetoesOf(never: readonly string[], folded: string): Veto[] {
  const vetoes: Veto[] = [];
  for (const written of never) {
    const parts = written.split(UNLESS);
    const own = parts.findIndex((part) => part.includes(folded));
    const [head = '', tail] = parts[own]?.split(END) ?? [];
    if (tail !== undefined && head !== folded) continue;
    const phrase = head + (tail ?? '');
    for (let at = phrase.indexOf(folded); at >= 0; at = phrase.indexOf(folded, at + 1))
      vetoes.push({
        before: phrase.slice(0, at),
        after: phrase.slice(at + folded.length),
        unlessBefore: parts.slice(0, own),
        unlessAfter: parts.slice(own + 1),
      });
  }
  return vetoes;
}

/** Room for spaces and skipped characters in the text that the folded phrase does not have, UTF-16 units. */
const SLACK = 8;

/** Of a phrase in Latin letters, its plural. */
const PLURAL = /^s(?!\p{L})/u;

/** Whether the text around these offsets is one of the phrases. Latin phrases begin and end with a word, or its plural. */
export function isVetoed(text: string, start: number, end: number, vetoes: readonly Veto[]): boolean {
  const left = fold(text.charCodeAt(start - 1));
  const right = fold(text.charCodeAt(end));
  return vetoes.some(({ before, after, unlessBefore, unlessAfter }) => {
    // The neighbouring characters decide nearly always.
    if (before !== '' && before.charCodeAt(before.length - 1) !== left) return false;
    if (after !== '' && after.charCodeAt(0) !== right) return false;
    const textBefore = foldText(text.slice(Math.max(0, start - before.length - SLACK), start));
    const textAfter = foldText(text.slice(end, end + after.length + SLACK));
    if (!textBefore.endsWith(before) || !textAfter.startsWith(after)) return false;
    if (unlessBefore.some((word) => textBefore.endsWith(word + before))) return false;
    if (unlessAfter.some((word) => textAfter.startsWith(after + word))) return false;
    const rest = textAfter.slice(after.length);
    if (after !== '' && joins(after.charCodeAt(after.length - 1), rest.charCodeAt(0)) && !PLURAL.test(rest))
      return false;
    const at = textBefore.length - before.length;
    return before === '' || at === 0 || !joins(textBefore.charCodeAt(at - 1), textBefore.charCodeAt(at));
  });
}
