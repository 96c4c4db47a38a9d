import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Comparison, Entry, EntryFile } from '../data/entry.ts';
import { CLUE_LISTS } from '../data/matching/clue-lists.ts';
import { namesOf } from '../data/matching/glossary-names.ts';
import { nameHintOf } from '../data/matching/name-hint-list.ts';
import { NAMESAKE_LISTS } from '../data/matching/namesake-lists.ts';
import { lexiconOf } from '../data/search/lexicon.ts';
import { packLexicon } from '../data/search/packed-lexicon.ts';
import { leanEntry, packNames } from '../data/matching/packed-names.ts';
import { shortenLists } from '../data/matching/shorten-lists.ts';
import { simplifiedOf } from '../data/search/search-fold.ts';
import { searchablesOf } from '../data/search/searchable.ts';
import { summaryOf } from '../data/summary.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../data/languages.ts';
import { layOutFamily } from './family-map.ts';
import { DATA, readGlossaryFiles } from './glossary-files.ts';
import type { Translations } from '../data/translation.ts';

/** One compiled module: a file of `data/compiled/` and its size in bytes. */
export type CompiledFile = { file: string; bytes: number };

/** The checks tell whether they are what they should be. */
const readFolder = <T>(folder: 'entries' | 'comparisons'): T[] =>
  readGlossaryFiles(folder).map(({ text }): T => JSON.parse(text));

/** Writes a module of `data/compiled/`, and its types beside it. */
function writeFiles(name: string, source: string, types: string): CompiledFile {
  const file = path.join(DATA, 'compiled', name);
  writeFileSync(`${file}.js`, source);
  writeFileSync(`${file}.d.ts`, types);
  return { file: `${name}.js`, bytes: Buffer.byteLength(source) };
}

/** What a compiled module exports: its name, its type and the file of `data/` the type comes from. */
type CompiledModule = {
  name: string;
  type: string;
  typeFrom: string;
  value: unknown;
  /** Written as a literal. */
  isSmall?: boolean;
  /** Parsed when it is called for: the background, which holds it, wakes for other things far more often. */
  isLate?: boolean;
};

/** JSON as a literal; between single quotes its own need no backslash. */
const quoted = (json: string): string => `'${json.replaceAll(/[\\']/g, String.raw`\$&`)}'`;

/** Writes a module that parses its JSON on load (faster than a literal, but for small ones) and its type beside it. */
function writeModule({ name, type, typeFrom, value, isSmall, isLate }: CompiledModule): CompiledFile {
  const json = JSON.stringify(value);
  const parsed = isSmall ? json : `JSON.parse(${quoted(json)})`;
  const source = `export const ${name} = ${isLate ? '() => ' : ''}${parsed};\n`;
  const typeName = /\w+(?=\W*$)/.exec(type)?.[0] ?? type;
  return writeFiles(
    name,
    source,
    `import type { ${typeName} } from '../${typeFrom}.ts';\nexport declare const ${name}: ${isLate ? '() => ' : ''}${type};\n`,
  );
}

/** The texts of a language, without what only its translators read. */
function readTranslations(code: string): Translations {
  const file = readGlossaryFiles('translations').find(({ name }) => name === `${code}.json`);
  if (!file) throw new Error(`data/translations/${code}.json is missing: languages.ts has a row for it`);
  const { entries, comparisons = {}, words = {} }: Translations = JSON.parse(file.text);
  return { entries, comparisons, words };
}

/**
 * Writes the translations by code, each parsed when it is called for: whoever reads English, or wakes for something
 * else, does not wait for them.
 */
function writeTranslations(): CompiledFile {
  const codes = LANGUAGES.map(({ code }) => code).filter((code) => code !== SOURCE_LANGUAGE);
  const rows = codes.map((code) => {
    const json = JSON.stringify(readTranslations(code));
    return `  ${JSON.stringify(code)}: () => JSON.parse(${quoted(json)}),\n`;
  });
  const source = `export const translations = {\n${rows.join('')}};\n`;
  return writeFiles(
    'translations',
    source,
    `import type { Translations } from '../translation.ts';\nexport declare const translations: Readonly<Partial<Record<string, () => Translations>>>;\n`,
  );
}

/** What the glossary says, as a sample of ordinary text. */
const proseOf = (entries: readonly Entry[], comparisons: readonly Comparison[]): string[] => [
  ...entries.flatMap(({ definition, facts }) => [definition, ...facts]),
  ...comparisons.flatMap(({ difference, rows, advice }) => [
    difference,
    ...rows.flatMap(({ cells }) => cells),
    advice,
  ]),
];

/** An entry without what only search reads: the lexicon has that. */
function withoutSearch(file: EntryFile): Entry {
  const { searchNames: _names, searchPhrases: _phrases, ...entry } = file;
  return entry;
}

/** Compiles the glossary into the modules that page scripts and extension pages import. */
export async function compileGlossary(): Promise<CompiledFile[]> {
  mkdirSync(path.join(DATA, 'compiled'), { recursive: true });
  const files = readFolder<EntryFile>('entries');
  const entries = files.map(withoutSearch);
  const comparisons = readFolder<Comparison>('comparisons');
  const names = entries.map(namesOf);
  const modules: CompiledModule[] = [
    {
      name: 'names',
      type: 'readonly EntryNames[]',
      typeFrom: 'matching/glossary-names',
      value: names.map(leanEntry),
    },
    {
      name: 'packedNames',
      type: 'PackedNames',
      typeFrom: 'matching/packed-index',
      value: packNames(names.filter(({ show }) => show !== 'search-only')),
      isSmall: true,
    },
    {
      name: 'nameHint',
      type: 'NameHint',
      typeFrom: 'matching/name-hint',
      value: nameHintOf(names, proseOf(entries, comparisons)),
      isSmall: true,
    },
    {
      name: 'namesakeLists',
      type: 'ShortNamesakeLists',
      typeFrom: 'matching/namesake-lists',
      value: shortenLists(NAMESAKE_LISTS),
      isSmall: true,
    },
    {
      name: 'clueLists',
      type: 'ShortLists',
      typeFrom: 'matching/short-lists',
      value: shortenLists(CLUE_LISTS),
      isSmall: true,
    },
    { name: 'entries', type: 'readonly Entry[]', typeFrom: 'entry', value: entries },
    {
      name: 'summaries',
      type: 'readonly Summary[]',
      typeFrom: 'summary',
      value: entries.map(summaryOf),
    },
    {
      name: 'lexicon',
      type: 'PackedLexicon',
      typeFrom: 'search/packed-lexicon',
      isLate: true,
      value: packLexicon(
        lexiconOf(searchablesOf(files), simplifiedOf(files.flatMap(({ chinese }) => chinese ?? []))),
      ),
    },
    {
      name: 'comparisons',
      type: 'readonly Comparison[]',
      typeFrom: 'entry',
      value: comparisons,
    },
  ];
  modules.push({
    name: 'familyMap',
    type: 'FamilyMap',
    typeFrom: 'family-map',
    value: await layOutFamily(entries),
  });
  return [...modules.map(writeModule), writeTranslations()];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const { file, bytes } of await compileGlossary())
    console.log(`${file}\t${(bytes / 1000).toFixed(1)} kB`);
}
