import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { canonical } from './canonical.ts';
import { readGlossaryFiles } from './glossary-files.ts';

/** `npm run glossary:format`: writes every glossary file the canonical way. */
for (const [folder, schema] of [
  ['entries', 'entry'],
  ['comparisons', 'comparison'],
] as const) {
  for (const { name, text } of readGlossaryFiles(folder)) {
    writeFileSync(
      path.join(import.meta.dirname, '../data', folder, name),
      canonical(JSON.parse(text), schema),
    );
  }
}
