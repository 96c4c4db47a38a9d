/** Bold, code and links, as a wiki, a chat or a README writes them; the text of a link stays. */
const MARKUP = /\*\*(.+?)\*\*|`([^`]+)`|\[([^[\]]+)\]\(https?:[^()\s]+\)/g;

/** Text without its markup. */
export const withoutMarkup = (text: string): string => text.replace(MARKUP, '$1$2$3');

/** A cell that is nothing but a link. */
const ONLY_LINK = /^(?:\[[^[\]]*\]\((https?:[^()\s]+)\)|<(https?:[^<>\s]+)>)$/;

/** What ends a cell: a bar, unless it is shown to be part of the text. */
const BAR = /(?<!\\)\|/;

/** Whether a line is the rule between the names of the columns and the rows of a table. */
export const isTableRule = (line: string): boolean =>
  line.includes('|') && /^[\s|:-]+$/.test(line) && /-/.test(line);

/** The cells of a line of a table; none where it is the rule, or text around the table. */
export function splitBars(line: string): string[] {
  if (!line.includes('|') || isTableRule(line)) return [];
  const cells = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(BAR);
  return cells.map((raw, index) => {
    const cell = raw
      .trim()
      .replaceAll('\\|', '|')
      .replaceAll(/<br\s*\/?>/gi, ' ');
    const [, link, bare] = ONLY_LINK.exec(cell) ?? [];
    // The first column holds words, which may lead somewhere.
    return index > 0 ? (link ?? bare ?? withoutMarkup(cell)) : withoutMarkup(cell);
  });
}
