/** Between the texts of a column; no text has it, nor have written numbers. A line feed would be three bytes in the compiled file. */
const BORDER = '|';

/**
 * Texts in one, which is parsed faster than a list.
 * @throws RangeError when a text holds the sign that stands between two
 */
export function joinColumn(texts: readonly string[]): string {
  const broken = texts.find((text) => text.includes(BORDER));
  if (broken !== undefined) throw new RangeError(`A text may not hold “${BORDER}”: ${broken}`);
  return texts.join(BORDER);
}

/** The texts of `joinColumn`; none at all come back as one empty text. */
export const splitColumn = (column: string): string[] => column.split(BORDER);
