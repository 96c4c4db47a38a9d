/** What stands between sites of one line, also as Chinese keyboards write it. */
const PIECES = /([,;，；、]?)([^,;，；、]*)/g;

const SCHEME = /^\s*[a-z][a-z0-9+.-]*:\/+/i;

/** Whether more follows a name than a slash: any of the separators may stand in there. */
const hasPath = (part: string): boolean => /[/?#]./.test(part.replace(SCHEME, ''));

/** What begins another site even behind a path: space, the end, or the beginning of an address. */
const BEGINS_SITE = /^(?:\s|$|www\.|[a-z][a-z0-9+.-]*:\/\/)/i;

/** A bare name; behind a comma in an address it may as well be a file ("a,b.html"), behind a Chinese one hardly. */
const BARE_NAME = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/:\s]|$)/i;

/** The sites of one line, as they were typed: apart at commas and semicolons, except those in the path of an address. */
export function typedParts(line: string): string[] {
  const parts: string[] = [];
  for (const [, separator = '', piece = ''] of line.matchAll(PIECES)) {
    const before = parts.at(-1);
    const isChinese = separator > '\u007F';
    const begins = BEGINS_SITE.test(piece) || (isChinese && BARE_NAME.test(piece));
    if (before !== undefined && separator && hasPath(before) && !begins)
      parts.push(`${parts.pop()}${separator}${piece}`);
    else parts.push(piece);
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}
