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
const USAGE = 'Usage: npm run glossary:check -- [--months N] [--release]';
const { months, release } = understood((args) => {
  const { values } = readCommandLine(
    {
      args: [...args],
      options: {
        months: { type: 'string', default: String(STALE_AFTER_MONTHS) },
        release: { type: 'boolean', default: false },
      },
    },
    USAGE,
  );
  // Nothing is older than what is no number.
  if (!/^\d+$/.test(values.months))
    throw new Error(`--months takes a number, not '${values.months}'\n${USAGE}`);
  return { months: Number(values.months), release: values.release };
});

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

const stale = staleEntries(glossary.entries, months, new Date());
for (const entry of stale)
  console.log(`check again: ${entry.id}, as of ${entry.asOf} (${entry.months} months)`);
console.log(`${stale.length} entries older than ${months} months`);
if (release && stale.length > 0) process.exitCode = 1;
