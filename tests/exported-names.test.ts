import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const SOURCES = globSync('{entrypoints,components,data}/**/*.{ts,tsx}', { exclude: ['data/compiled/**'] });
const EXPORTED = /^export (?:async )?(?:function\*?|const|let|class|type) (\w+)/gm;

/** The line ends of two packed texts, each beside its own reader and writer in `data/matching`. */
const KNOWN: ReadonlySet<string> = new Set(['LINE']);

it('exports no name twice', () => {
  const filesOf = new Map<string, string[]>();
  for (const file of SOURCES)
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(EXPORTED))
      filesOf.set(name, [...(filesOf.get(name) ?? []), file]);
  expect(filesOf.size).toBeGreaterThan(100);
  const twice = [...filesOf].filter(([name, files]) => files.length > 1 && !KNOWN.has(name));
  expect(twice.map(([name, files]) => `${name}: ${files.join(', ')}`)).toEqual([]);
});
