import { readAnkiHead } from './import-anki-head.ts';
import type { ImportRow } from './import-table.ts';
import { readSeparated } from './import-text.ts';

const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', amp: '&' };

/** The text of a cell in which Anki keeps HTML and sounds. */
const textOf = (cell: string): string =>
  cell
    .replace(/\[sound:[^[\]]*\]/g, '')
    .replace(/<[a-z/!][^<>]*>/gi, ' ')
    .replace(/&(nbsp|lt|gt|quot|amp);/g, (all, name: string) => ENTITIES[name] ?? all)
    .trim();

/** The notes of Anki as rows of words; yields the offset read to. */
export function* readNotes(text: string): Generator<number, ImportRow[]> {
  const { length, lines, delimiter, isHtml, inner } = readAnkiHead(text);
  const notes = yield* readSeparated(text.slice(length), delimiter);
  return notes.map(({ line, cells }) => {
    const kept = cells.filter((_, index) => !inner.has(index));
    return { line: line + lines, cells: isHtml ? kept.map(textOf) : kept };
  });
}
