import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Names the rivals look for where not the number of names is compared; ours always knows its whole glossary. */
const RIVAL_NAME_COUNT = 300;

/** Forms of the bundled glossary, as the rivals are given them. */
export function readBundledNames(): string[] {
  const folder = path.join(import.meta.dirname, '../../data/entries');
  const names = readdirSync(folder).flatMap((file) => {
    const entry: { names: { text: string }[] } = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    return entry.names.map(({ text }) => text);
  });
  return [...new Set(names)].slice(0, RIVAL_NAME_COUNT);
}
