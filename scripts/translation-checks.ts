import { Ajv } from 'ajv';
import type { EntryId } from '../data/entry.ts';
import type { Language } from '../data/languages.ts';
import { schemaOf, type GlossaryFile, type Problem } from './glossary-files.ts';
import { schemaProblems } from './schema-problems.ts';

const TRANSLATED = ['headword', 'definition', 'facts', 'comparison'] as const;

/** Translated texts keep to the lengths of the English ones; every one of them may be missing. */
function translationSchema(): object {
  const { properties } = schemaOf('entry');
  return {
    type: 'object',
    additionalProperties: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(TRANSLATED.map((field) => [field, properties[field]])),
    },
  };
}

/** What is wrong with the files of `data/translations/`, given the languages there should be. */
export function checkTranslations(
  files: readonly GlossaryFile[],
  languages: readonly Language[],
  ids: ReadonlySet<EntryId>,
): Problem[] {
  const problems: Problem[] = [];
  const isValid = new Ajv({ allErrors: true }).compile<Record<EntryId, object>>(translationSchema());
  for (const { code } of languages) {
    if (!files.some(({ name }) => name === `${code}.json`))
      problems.push({ file: `${code}.json`, message: `missing: languages.ts has a row for "${code}"` });
  }
  for (const { name, text } of files) {
    const report = (message: string): number => problems.push({ file: name, message });
    if (!languages.some(({ code }) => name === `${code}.json`)) report('languages.ts has no row for it');
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      report(`is not JSON: ${String(error)}`);
      continue;
    }
    if (!isValid(value)) {
      for (const problem of schemaProblems(isValid)) report(problem);
      continue;
    }
    for (const id of Object.keys(value)) if (!ids.has(id)) report(`there is no entry "${id}"`);
  }
  return problems;
}
