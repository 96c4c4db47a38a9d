import type { Comparison, Entry } from '../data/entry.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../data/languages.ts';
import { readCommandLine, understood } from './command-line.ts';
import { STALE_AFTER_MONTHS, staleEntries } from './freshness.ts';
import { checkGlossary } from './glossary-checks.ts';
import { readGlossaryFiles } from './glossary-files.ts';
import { checkTranslations, oldTranslations } from './translation-checks.ts';

/**
 * `npm run glossary:check [-- --months N] [-- --release]`: names what is wrong in the glossary (and fails), then what
 * should be checked again (and fails only with `--release`).
 */
const { values } = understood((args) =>
  readCommandLine(
    {
      args: [...args],
      options: {
        months: { type: 'string', default: String(STALE_AFTER_MONTHS) },
        release: { type: 'boolean', default: false },
      },
    },
    'Usage: npm run glossary:check -- [--months N] [--release]',
  ),
);

const files = readGlossaryFiles('entries');
const compared = readGlossaryFiles('comparisons');
const translations = readGlossaryFiles('translations');
const glossaryProblems = checkGlossary(files, compared);
/** The glossary, or nothing where its files cannot be trusted to be one. */
const glossary =
  glossaryProblems.length > 0
    ? undefined
    : {
        entries: files.map(({ text }): Entry => JSON.parse(text)),
        comparisons: compared.map(({ text }): Comparison => JSON.parse(text)),
      };
const languages = LANGUAGES.filter(({ code }) => code !== SOURCE_LANGUAGE);
const problems = [
  ...glossaryProblems,
  ...(glossary ? checkTranslations(translations, languages, glossary) : []),
];
for (const { file, message } of problems) console.log(`${file}: ${message}`);
console.log(`${files.length} entries, ${problems.length} problems`);

// A file that cannot be read says nothing of its age.
if (!glossary || problems.length > 0) process.exit(1);

const old = oldTranslations(translations, glossary);
for (const { file, id, mark } of old.filter(({ is }) => is === 'old'))
  console.log(
    `translate again: ${id} in ${file}, the English is another; when it says the same, set its madeFrom to "${mark}"`,
  );
for (const [name, missing] of Map.groupBy(
  old.filter(({ is }) => is === 'missing'),
  ({ file }) => file,
))
  console.log(`${missing.length} not translated in ${name}`);

const months = Number(values.months);
const stale = staleEntries(glossary.entries, months, new Date());
for (const entry of stale)
  console.log(`check again: ${entry.id}, as of ${entry.asOf} (${entry.months} months)`);
console.log(`${stale.length} entries older than ${months} months`);
if (values.release && stale.length > 0) process.exitCode = 1;
