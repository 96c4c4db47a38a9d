import type { Name } from './entry.ts';
import { foldWidth, isIgnorable, isSpace } from './text-folding.ts';

const isUpper = (char: string): boolean => char !== char.toLowerCase();

/**
 * Whether the text between the offsets is written as the name's case rule asks (the letters themselves are known to
 * agree). `capital`: every capital of the name is one in the text; more may be.
 */
export function caseFits(text: string, start: number, end: number, name: Name): boolean {
  const rule = name.case ?? 'any';
  if (rule === 'any') return true;
  let at = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isIgnorable(code)) continue;
    if (isSpace(code)) {
      while (i + 1 < end && (isSpace(text.charCodeAt(i + 1)) || isIgnorable(text.charCodeAt(i + 1)))) i++;
      at++;
      continue;
    }
    const wanted = String.fromCharCode(foldWidth(name.text.charCodeAt(at)));
    const there = String.fromCharCode(foldWidth(code));
    at++;
    if (there === wanted) continue;
    if (rule === 'exact' || isUpper(wanted)) return false;
  }
  return true;
}
