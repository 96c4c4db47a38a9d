import { fold, foldText } from './text-folding.ts';
import { joins } from './word-boundary.ts';

/**
 * What must stand around a name (folded) for it to be part of a longer word or phrase that means something else. A phrase
 * written `京东方!面` does not hold where 面 follows.
 */
export type Veto = { before: string; after: string; unless: string };

const UNLESS = '!';

/** The vetoes of the phrases that contain a form; both are folded. */
export function vetoesOf(never: readonly string[], folded: string): Veto[] {
  const vetoes: Veto[] = [];
  for (const written of never) {
    const [phrase = '', unless = ''] = written.split(UNLESS);
    for (let at = phrase.indexOf(folded); at >= 0; at = phrase.indexOf(folded, at + 1))
      vetoes.push({
        before: phrase.slice(0, at),
        after: phrase.slice(at + folded.length),
        unless,
      });
  }
  return vetoes;
}

/** Room for spaces and skipped characters in the text that the folded phrase does not have, UTF-16 units. */
const SLACK = 8;

/** Whether the text around these offsets is one of the phrases. Latin phrases begin at the beginning of a word. */
export function isVetoed(text: string, start: number, end: number, vetoes: readonly Veto[]): boolean {
  const left = fold(text.charCodeAt(start - 1));
  const right = fold(text.charCodeAt(end));
  return vetoes.some(({ before, after, unless }) => {
    // The neighbouring characters decide nearly always.
    if (before !== '' && before.charCodeAt(before.length - 1) !== left) return false;
    if (after !== '' && after.charCodeAt(0) !== right) return false;
    const textBefore = foldText(text.slice(Math.max(0, start - before.length - SLACK), start));
    if (
      !textBefore.endsWith(before) ||
      !foldText(text.slice(end, end + after.length + SLACK)).startsWith(after)
    )
      return false;
    if (unless !== '' && foldText(text.slice(end, end + after.length + SLACK)).startsWith(after + unless))
      return false;
    const at = textBefore.length - before.length;
    return before === '' || at === 0 || !joins(textBefore.charCodeAt(at - 1), textBefore.charCodeAt(at));
  });
}
