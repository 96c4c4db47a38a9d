import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A JSON file of the glossary as it is on disk. */
export type GlossaryFile = { name: string; text: string };

const DATA = path.join(import.meta.dirname, '../data');

/** The JSON files of a folder of `data/`, by name. */
export const readGlossaryFiles = (folder: 'entries' | 'comparisons'): GlossaryFile[] =>
  readdirSync(path.join(DATA, folder))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(path.join(DATA, folder, name), 'utf8') }));
