/**
 * The cells of the first table under a heading of a Markdown document, without its head.
 * @throws Error when there is no such heading or no table under it
 */
export function tableUnder(markdown: string, heading: string): string[][] {
  const [, section] = markdown.split(`\n## ${heading}\n`);
  const lines =
    section
      ?.split('\n## ')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('|')) ?? [];
  if (lines.length < 3) throw new Error(`No table under "${heading}"`);
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
