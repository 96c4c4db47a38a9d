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
/** A symbol, or a character that is none here. */
export const SYMBOL = /~?["#%&:@[\]_{}A-Z\u0460-\u07ff]|~~/g;

/** What stands for the one of the list with this number. */
export const symbolOf = (number: number): string =>
  FIRST_SYMBOLS.charAt(number) || String.fromCharCode(NEXT_SYMBOL + number - FIRST_SYMBOLS.length);

function numberOf(symbol: string): number {
  const code = symbol.charCodeAt(0);
  return code < NEXT_SYMBOL ? FIRST_SYMBOLS.indexOf(symbol) : code - NEXT_SYMBOL + FIRST_SYMBOLS.length;
}

/** A shortened text as it was. */
export const inFull = (text: string, list: readonly string[]): string =>
  text.replace(SYMBOL, (symbol) =>
    symbol.length > 1 ? symbol.slice(1) : inFull(list[numberOf(symbol)] ?? '', list),
  );
