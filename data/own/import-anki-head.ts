/** What Anki writes above the notes it exports, such as "#separator:tab" and "#tags column:3". */
const DIRECTIVE = /#([a-z]+(?: column)?):([^\r\n]*)(?:\r\n|\n|\r|$)/iy;

const SEPARATORS: Readonly<Record<string, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  space: ' ',
  pipe: '|',
  colon: ':',
};

/** Whether a text is what Anki exports: its first line names the separator. */
export const isAnki = (text: string): boolean => /^#separator:/i.test(text);

/** What the lines above the notes say of how these are written. */
export type AnkiHead = {
  /** UTF-16 units and lines that it takes. */
  length: number;
  lines: number;
  delimiter: string;
  /** Cells are HTML. */
  isHtml: boolean;
  /** Columns (from 0) that hold what only Anki needs: its ids, decks and tags. */
  inner: ReadonlySet<number>;
};

/** Reads what stands above the notes. */
export function readAnkiHead(text: string): AnkiHead {
  const said = new Map<string, string>();
  let [length, lines] = [0, 0];
  for (;;) {
    DIRECTIVE.lastIndex = length;
    const [all = '', name = '', value = ''] = DIRECTIVE.exec(text) ?? [];
    if (all === '') break;
    said.set(name.toLowerCase(), value.trim().toLowerCase());
    length += all.length;
    lines += 1;
  }
  const separator = said.get('separator') ?? '';
  const inner = [...said].filter(([name]) => name.endsWith(' column')).map(([, value]) => Number(value) - 1);
  return {
    length,
    lines,
    delimiter: SEPARATORS[separator] ?? '\t',
    isHtml: said.get('html') === 'true',
    inner: new Set(inner),
  };
}
