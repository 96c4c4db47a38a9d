import type { Name } from '../entry.ts';
import { foldWidth, SKIPPED, SPACE } from './text-folding.ts';

/** Whether a UTF-16 code unit is a letter of ASCII. */
export const isAsciiLetter = (code: number): boolean => (code | 0x20) > 0x60 && (code | 0x20) < 0x7b;

const isCapital = (code: number): boolean => {
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
};

/** Every word of a folded name with a capital, which is how most names with a case rule are written. */
export const inCapitals = (form: string): string =>
  form.replace(/(?<![^ ])[a-z]/g, (char) => char.toUpperCase());

/**
 * Whether the text between the offsets is written as the name's case rule asks (the letters themselves are known to
 * agree). `capital`: every capital of the name is one in the text; more may be.
 */
export function caseFits(text: string, start: number, end: number, name: Name): boolean {
  const rule = name.case ?? 'any';
  if (rule === 'any') return true;
  let at = 0;
  let last = 0;
  for (let i = start; i < end; i++) {
    const code = foldWidth(text.charCodeAt(i));
    if (code === SKIPPED || (code === SPACE && last === SPACE)) continue;
    const wanted = foldWidth(name.text.charCodeAt(at));
    at++;
    last = code;
    if (code !== wanted && (rule === 'exact' || isCapital(wanted))) return false;
  }
  return true;
}
