/** The words beside a name, as signs of a namesake are looked up among them. */

/** The words of a text, with the signs behind them. */
export const split = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** A word without the signs around it, and without an ending behind an apostrophe: "Kebap'ta". */
export const bare = (word: string | undefined): string =>
  word?.replace(/^[(“"«]+|(?:['’][a-zıü]{1,3})?[.,;:!?)”"»]*$/g, '') ?? '';

/** Whether a word begins with a small letter; figures and Chinese characters are neither small nor capitals. */
export const isSmall = (word: string): boolean => word.charAt(0) !== word.charAt(0).toUpperCase();

/** Whether a word begins with a capital; `isProperNoun` asks more. */
export const hasCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** "Okafor", but no abbreviation, and nobody "Ma-backed". */
export const isProperNoun = (word: string): boolean =>
  hasCapital(word) && word.charAt(1) !== word.charAt(1).toUpperCase() && !/-[a-z]/.test(word);
