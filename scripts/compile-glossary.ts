import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Comparison, Entry } from '../data/entry.ts';
import { namesOf, type EntryNames } from '../data/glossary-names.ts';

const DATA = path.join(import.meta.dirname, '../data');

/** One compiled module: a file of `data/compiled/` and its size in bytes. */
export type CompiledFile = { file: string; bytes: number };

function readFolder<T>(folder: string): T[] {
  return readdirSync(path.join(DATA, folder))
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file): T => JSON.parse(readFileSync(path.join(DATA, folder, file), 'utf8')));
}

/** Writes a module that parses its JSON on load (faster than a literal) and its type beside it. */
function writeModule(name: string, type: string, value: unknown): CompiledFile {
  const file = path.join(DATA, 'compiled', `${name}.js`);
  const source = `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
  writeFileSync(file, source);
  writeFileSync(
    file.replace(/\.js$/, '.d.ts'),
    `import type { ${type} } from '../${type === 'EntryNames' ? 'glossary-names' : 'entry'}.ts';\nexport declare const ${name}: readonly ${type}[];\n`,
  );
  return { file: path.basename(file), bytes: Buffer.byteLength(source) };
}

/** Compiles `data/entries` and `data/comparisons` into the modules that page scripts and pages import. */
export function compileGlossary(): CompiledFile[] {
  mkdirSync(path.join(DATA, 'compiled'), { recursive: true });
  const entries = readFolder<Entry>('entries');
  const comparisons = readFolder<Comparison>('comparisons');
  const names: EntryNames[] = entries.map(namesOf);
  return [
    writeModule('names', 'EntryNames', names),
    writeModule('entries', 'Entry', entries),
    writeModule('comparisons', 'Comparison', comparisons),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { file, bytes } of compileGlossary()) console.log(`${file}\t${(bytes / 1000).toFixed(1)} kB`);
}
