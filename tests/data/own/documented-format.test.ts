import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readImport } from '../../../data/own/import-file.ts';
import { COLUMN_NAMES } from '../../../data/own/import-columns.ts';
import { CASE_RULES, MARKINGS, PREFERENCES } from '../../../data/own/own-entry.ts';

const DOCUMENT = readFileSync(path.join(import.meta.dirname, '../../../OWN-ENTRIES.md'), 'utf8');
const [, example = ''] = /```json\n([^]*?)```/.exec(DOCUMENT) ?? [];

it('the file in the document is read without loss', () => {
  const steps = readImport(new TextEncoder().encode(example), 'example.json');
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.kind === 'backup' && step.value.backup).toEqual(JSON.parse(example));
});

it('the document names every value and every column', () => {
  for (const value of [...MARKINGS, ...PREFERENCES, ...CASE_RULES])
    expect(DOCUMENT).toContain(`\`${value}\``);
  for (const [name] of Object.values(COLUMN_NAMES)) expect(DOCUMENT).toContain(`\`${name}\``);
});
