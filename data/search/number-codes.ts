/**
 * Whole numbers as short text, in two ranges of ASCII that need no escape in JSON or in quotes: the last digit of a number is
 * one of the first range, those before it are of the second. What is small takes one character.
 */

const LAST_DIGITS = { from: '('.charCodeAt(0), count: 52 };
const DIGITS = { from: ']'.charCodeAt(0), count: 31 };

function encode(number: number): string {
  let text = String.fromCharCode(LAST_DIGITS.from + (number % LAST_DIGITS.count));
  for (let rest = Math.floor(number / LAST_DIGITS.count); rest > 0; rest = Math.floor(rest / DIGITS.count))
    text = String.fromCharCode(DIGITS.from + (rest % DIGITS.count)) + text;
  return text;
}

/** @param numbers whole ones from nought on */
export const encodeNumbers = (numbers: readonly number[]): string => numbers.map(encode).join('');

/** The numbers of a text that `encodeNumbers` wrote. */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= DIGITS.from) number = number * DIGITS.count + code - DIGITS.from;
    else {
      numbers.push(number * LAST_DIGITS.count + code - LAST_DIGITS.from);
      number = 0;
    }
  }
  return numbers;
}
