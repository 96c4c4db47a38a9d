import { Ajv } from 'ajv';
import type { Comparison, Entry } from '../data/entry.ts';
import type { Language } from '../data/languages.ts';
import type { QueryWords } from '../data/search/query-words.ts';
import { comparisonKey, localise, type Translations } from '../data/translation.ts';
import { schemaOf, type GlossaryFile, type Problem } from './glossary-files.ts';
import { lostFigures, lostFiguresOfComparison } from './lost-figures.ts';
import { schemaProblems } from './schema-problems.ts';
import { markOfComparison, markOfEntry } from './translated-from.ts';

/** What there is to translate. */
export type Translatable = { entries: readonly Entry[]; comparisons: readonly Comparison[] };

/** `data/translations/<code>.json` with, by id, the mark of the English it was made from. */
type TranslationFile = Translations & { madeFrom?: Record<string, string> };

/** Other languages are longer than English, most by a fifth to a quarter. */
const LONGER = 1.25;

const longer = <T extends { type: string; maxLength?: number }>(schema: T): T =>
  schema.maxLength === undefined ? schema : { ...schema, maxLength: Math.round(schema.maxLength * LONGER) };

const byId = (schema: object): object => ({ type: 'object', additionalProperties: schema });

const part = (properties: object, required: string[] = []): object => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});

/** Translated texts keep near the lengths of the English ones; every one of an entry's may be missing. */
function translationSchema(): object {
  const { headword, definition, facts, comparison, chinese, status, relations, notSameAs } =
    schemaOf('entry').properties;
  const { difference, rows, advice } = schemaOf('comparison').properties;
  const { label, cells } = rows.items.properties;
  const entry = part({
    headword: longer(headword),
    definition: longer(definition),
    facts: { ...facts, items: longer(facts.items) },
    comparison: longer(comparison),
    literal: longer(chinese.properties.literal),
    statusNote: longer(status.properties.note),
    relationNotes: byId(longer(relations.items.properties.note)),
    notSameAs: byId(longer(notSameAs.items.properties.difference)),
  });
  const row = part({ label: longer(label), cells: { ...cells, items: longer(cells.items) } }, [
    'label',
    'cells',
  ]);
  const compared = part(
    { difference: longer(difference), rows: { ...rows, items: row }, advice: longer(advice) },
    ['difference', 'rows', 'advice'],
  );
  const madeFrom = byId({ type: 'string' });
  const words = byId({ type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1 });
  return part({ entries: byId(entry), comparisons: byId(compared), words, madeFrom }, ['entries']);
}

/** What an up-to-date translation says of something the English entry does not have: it would be shown nowhere. */
function strayTexts(translation: Translations['entries'][string], entry: Entry): string[] {
  const notes = new Set(
    entry.relations.flatMap(({ type, to, note }) => (note === undefined ? [] : `${type} ${to}`)),
  );
  const others = new Set(entry.notSameAs.map(({ id }) => id));
  return [
    ...(translation.facts && translation.facts.length !== entry.facts.length
      ? ['another number of facts']
      : []),
    ...(translation.comparison !== undefined && entry.comparison === undefined ? ['a comparison'] : []),
    ...(translation.literal !== undefined && entry.chinese?.literal === undefined ? ['a literal'] : []),
    ...(translation.statusNote !== undefined && entry.status.note === undefined ? ['a statusNote'] : []),
    ...Object.keys(translation.relationNotes ?? {}).filter((key) => !notes.has(key)),
    ...Object.keys(translation.notSameAs ?? {}).filter((id) => !others.has(id)),
  ];
}

/** Words for a search that stand for two meanings: one of them would never be found. */
const doubled = (words: QueryWords = {}): string[] => {
  const all = Object.values(words).flat();
  return all.filter((word, at) => all.indexOf(word) < at);
};

/** Reads the files that are as they should be, and reports on the others. */
function readFiles(
  files: readonly GlossaryFile[],
  report: (file: string, message: string) => void,
): { name: string; value: TranslationFile }[] {
  const isValid = new Ajv({ allErrors: true }).compile<TranslationFile>(translationSchema());
  return files.flatMap(({ name, text }) => {
    try {
      const value: unknown = JSON.parse(text);
      if (isValid(value)) return [{ name, value }];
      for (const problem of schemaProblems(isValid)) report(name, problem);
    } catch (error) {
      report(name, `is not JSON: ${String(error)}`);
    }
    return [];
  });
}

/** What is wrong with the files of `data/translations/`, given the languages there should be. */
export function checkTranslations(
  files: readonly GlossaryFile[],
  languages: readonly Language[],
  { entries, comparisons }: Translatable,
): Problem[] {
  const problems: Problem[] = [];
  const report = (file: string, message: string): number => problems.push({ file, message });
  const entryBy = new Map(entries.map((entry) => [entry.id, entry]));
  const comparisonBy = new Map(comparisons.map((comparison) => [comparisonKey(comparison), comparison]));
  for (const { code } of languages) {
    if (!files.some(({ name }) => name === `${code}.json`))
      report(`${code}.json`, `missing: languages.ts has a row for "${code}"`);
  }
  for (const { name } of files)
    if (!languages.some(({ code }) => name === `${code}.json`))
      report(name, 'languages.ts has no row for it');
  for (const { name, value } of readFiles(files, report)) {
    for (const [id, translation] of Object.entries(value.entries)) {
      const entry = entryBy.get(id);
      if (!entry) report(name, `there is no entry "${id}"`);
      // Whoever mends the English need not mend the translation with it.
      else if (value.madeFrom?.[id] === markOfEntry(entry)) {
        for (const stray of strayTexts(translation, entry))
          report(name, `${id} has ${stray} that is not in English`);
        for (const text of lostFigures(entry, localise(entry, value)))
          report(name, `${id} lost a year or percentage of the English: ${text}`);
      }
    }
    for (const word of doubled(value.words)) report(name, `"${word}" stands for two meanings`);
    for (const [key, translation] of Object.entries(value.comparisons ?? {})) {
      const comparison = comparisonBy.get(key);
      if (!comparison) report(name, `there is no comparison "${key}"`);
      else if (value.madeFrom?.[key] === markOfComparison(comparison))
        for (const text of lostFiguresOfComparison(comparison, translation))
          report(name, `${key} lost a year or percentage of the English: ${text}`);
    }
  }
  return problems;
}

/** A text that is missing in a language, or was made from English that has changed since. */
export type OldTranslation = { file: string; id: string; is: 'missing' | 'old'; mark: string };

/** What translators should look at again; no error, since the one who mends the English may not speak the language. */
export function oldTranslations(
  files: readonly GlossaryFile[],
  { entries, comparisons }: Translatable,
): OldTranslation[] {
  return readFiles(files, () => undefined).flatMap(({ name, value }) => {
    const state = (id: string, mark: string, texts: Record<string, unknown> = {}): OldTranslation[] => {
      if (texts[id] === undefined) return [{ file: name, id, is: 'missing', mark }];
      return value.madeFrom?.[id] === mark ? [] : [{ file: name, id, is: 'old', mark }];
    };
    return [
      ...entries.flatMap((entry) => state(entry.id, markOfEntry(entry), value.entries)),
      ...comparisons.flatMap((comparison) =>
        state(comparisonKey(comparison), markOfComparison(comparison), value.comparisons),
      ),
    ];
  });
}
