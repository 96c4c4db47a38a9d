/**
 * Texts in which what stands often is written as one symbol. What the symbols stand for is kept once, in a list, and may hold
 * symbols itself. Written by `shorten-texts.ts`.
 */

/** The symbols of one byte, which stand for what is most frequent. */
export const FIRST_SYMBOLS = '"#%&:@[]_{}ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** The others are letters that hardly any name has; each takes two bytes. */
export const NEXT_SYMBOL = 0x460;
export const LAST_SYMBOL = 0x7ff;
/** Stands before a character of the text that is a symbol elsewhere. */
export const VERBATIM = '~';
/** Parts what the symbols stand for in their list: no text holds it. */
export const LIST_STOP = '\n';
/** A symbol, or a character that is none here. */
export const SYMBOL = /~?["#%&:@[\]_{}A-Z\u0460-\u07ff]|~~/g;

/** What stands for the one of the list with this number. */
export const symbolOf = (number: number): string =>
  FIRST_SYMBOLS.charAt(number) || String.fromCharCode(NEXT_SYMBOL + number - FIRST_SYMBOLS.length);

/** The number of what a symbol stands for; none of another character. */
function numberOf(char: string): number {
  const code = char.charCodeAt(0);
  if (code < NEXT_SYMBOL) return FIRST_SYMBOLS.indexOf(char);
  return code > LAST_SYMBOL ? -1 : code - NEXT_SYMBOL + FIRST_SYMBOLS.length;
}

/**
 * Reads shortened texts as they were; what a symbol stands for is worked out once. Goes by characters: an expression that
 * calls back at each symbol takes longer.
 */
export function textReader(joined: string): (shortened: string) => string {
  const list = joined.split(LIST_STOP);
  const known: string[] = [];
  const read = (shortened: string): string => {
    let text = '';
    for (let at = 0; at < shortened.length; at++) {
      const char = shortened.charAt(at);
      const number = numberOf(char);
      if (char === VERBATIM) text += shortened.charAt(++at);
      else text += number < 0 ? char : (known[number] ??= read(list[number] ?? ''));
    }
    return text;
  };
  return read;
}
