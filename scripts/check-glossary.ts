import { parseArgs } from 'node:util';
import type { Entry } from '../data/entry.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../data/languages.ts';
import { STALE_AFTER_MONTHS, staleEntries } from './freshness.ts';
import { checkGlossary } from './glossary-checks.ts';
import { readGlossaryFiles } from './glossary-files.ts';
import { checkTranslations } from './translation-checks.ts';

/**
 * `npm run glossary:check [-- --months N] [-- --release]`: names what is wrong in the glossary (and fails), then what
 * should be checked again (and fails only with `--release`).
 */
const { values } = parseArgs({
  options: {
    months: { type: 'string', default: String(STALE_AFTER_MONTHS) },
    release: { type: 'boolean', default: false },
  },
});

const files = readGlossaryFiles('entries');
const translated = LANGUAGES.filter(({ code }) => code !== SOURCE_LANGUAGE);
const ids = new Set(files.map(({ name }) => name.replace(/\.json$/, '')));
const problems = [
  ...checkGlossary(files, readGlossaryFiles('comparisons')),
  ...checkTranslations(readGlossaryFiles('translations'), translated, ids),
];
for (const { file, message } of problems) console.log(`${file}: ${message}`);
console.log(`${files.length} entries, ${problems.length} problems`);

// A file that cannot be read says nothing of its age.
if (problems.length > 0) process.exit(1);

const months = Number(values.months);
const entries = files.map(({ text }): Entry => JSON.parse(text));
const stale = staleEntries(entries, months, new Date());
for (const entry of stale)
  console.log(`check again: ${entry.id}, as of ${entry.asOf} (${entry.months} months)`);
console.log(`${stale.length} entries older than ${months} months`);
if (values.release && stale.length > 0) process.exitCode = 1;
