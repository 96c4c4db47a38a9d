import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import comparisonSchema from '../data/comparison.schema.json' with { type: 'json' };
import entrySchema from '../data/entry.schema.json' with { type: 'json' };

/** A JSON file of the glossary as it is on disk. */
export type GlossaryFile = { name: string; text: string };

/** What is wrong in a file and what to do about it. */
export type Problem = { file: string; message: string };

/** The folder of the glossary. */
export const DATA = path.join(import.meta.dirname, '../data');

/** The JSON files of a folder of `data/`, by name; none where there is no such folder yet. */
export function readGlossaryFiles(folder: 'entries' | 'comparisons' | 'translations'): GlossaryFile[] {
  const directory = path.join(DATA, folder);
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(path.join(directory, name), 'utf8') }));
}

const SCHEMAS = { entry: entrySchema, comparison: comparisonSchema };

/** The JSON Schema of entries or comparisons. */
export const schemaOf = <N extends keyof typeof SCHEMAS>(name: N): (typeof SCHEMAS)[N] => SCHEMAS[name];
