/** Reads fields of what a message brought; `undefined` where they are not what they should be. */

/** UTF-16 units of a text in a message at most. */
const MAX_TEXT_LENGTH = 2_000;

function fieldOf(input: unknown, key: string): unknown {
  return typeof input === 'object' && input !== null
    ? new Map<string, unknown>(Object.entries(input)).get(key)
    : undefined;
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_TEXT_LENGTH;

/** A text, which may be empty; one that is too long is none. */
export function readText(input: unknown, key: string): string | undefined {
  const value = fieldOf(input, key);
  return isText(value) ? value : undefined;
}

/** The texts of a list, at most `most`; anything else in it is left out. */
export function readTexts(input: unknown, key: string, most: number): string[] | undefined {
  const value = fieldOf(input, key);
  return Array.isArray(value) ? value.filter(isText).slice(0, most) : undefined;
}
