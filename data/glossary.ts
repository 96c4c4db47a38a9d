import { entries } from './compiled/entries.js';
import { translations } from './compiled/translations.js';
import type { Entry, EntryId } from './entry.ts';
import { createFamily, type Family } from './family.ts';
import { SOURCE_LANGUAGE } from './languages.ts';
import { localise, type Translations } from './translation.ts';

/** The bundled entries in a language, English where they are not translated. */
export type Glossary = {
  language: string;
  entries: ReadonlyMap<EntryId, Entry>;
  /** The language an entry's texts are in. */
  languageOf: (id: EntryId) => string;
  family: Family;
  /** The texts of the language; none of the one the entries are written in. */
  translations: Translations | undefined;
};

/** The bundled entries as they are written: what is told from their wording is told from these. */
export const written: ReadonlyMap<EntryId, Entry> = new Map(entries.map((entry) => [entry.id, entry]));

let kept: Glossary | undefined;

/** The bundled entries in a language. Only those of the language asked for last are kept. */
export function glossaryIn(language: string): Glossary {
  if (kept?.language === language) return kept;
  const texts = translations[language]?.();
  const localised = texts ? entries.map((entry) => localise(entry, texts)) : entries;
  kept = {
    language,
    entries: new Map(localised.map((entry) => [entry.id, entry])),
    languageOf: (id) => (texts?.entries[id] ? language : SOURCE_LANGUAGE),
    family: createFamily(localised),
    translations: texts,
  };
  return kept;
}
