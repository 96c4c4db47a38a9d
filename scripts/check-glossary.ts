import { parseArgs } from 'node:util';
import type { Entry } from '../data/entry.ts';
import { STALE_AFTER_MONTHS, staleEntries } from './freshness.ts';
import { checkGlossary } from './glossary-checks.ts';
import { readGlossaryFiles } from './glossary-files.ts';

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
const problems = checkGlossary(files, readGlossaryFiles('comparisons'));
for (const { file, message } of problems) console.log(`${file}: ${message}`);
console.log(`${files.length} entries, ${problems.length} problems`);

const entries = files.map(({ text }): Entry => JSON.parse(text));
const stale = staleEntries(entries, Number(values.months), new Date());
for (const { id, asOf, months } of stale) console.log(`check again: ${id}, as of ${asOf} (${months} months)`);
console.log(`${stale.length} entries older than ${values.months} months`);

if (problems.length > 0 || (values.release && stale.length > 0)) process.exitCode = 1;
