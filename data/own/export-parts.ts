import {
  EXPORT_FORMAT,
  EXPORT_VERSION,
  type ExportedEntry,
  type ExportedGlossary,
  type OwnExport,
} from './own-export.ts';
import { slices } from './slices.ts';

/**
 * Glossaries in pieces: what one thread hands to another is copied at one go, and a page that takes in a hundred thousand
 * entries so stands still for longer than a reader bears.
 */
export type ExportPart =
  | { is: 'glossary'; glossary: Omit<ExportedGlossary, 'entries'> }
  | { is: 'entries'; entries: readonly ExportedEntry[] };

/** Takes glossaries apart. */
export function* partsOfExport({ glossaries }: OwnExport): Generator<ExportPart> {
  for (const { entries: all, ...glossary } of glossaries) {
    yield { is: 'glossary', glossary };
    for (const entries of slices(all)) yield { is: 'entries', entries };
  }
}

/** Puts together what was taken apart, in the order in which it was. */
export function createExportJoiner(): { add: (part: ExportPart) => void; joined: () => OwnExport } {
  const glossaries: (ExportedGlossary & { entries: ExportedEntry[] })[] = [];
  return {
    add(part) {
      if (part.is === 'glossary') glossaries.push({ ...part.glossary, entries: [] });
      else glossaries.at(-1)?.entries.push(...part.entries);
    },
    joined: () => ({ format: EXPORT_FORMAT, version: EXPORT_VERSION, glossaries }),
  };
}
