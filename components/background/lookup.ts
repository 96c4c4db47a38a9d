import { buildCard, type Card, type CardSources } from '../../data/card.ts';
import { comparisons } from '../../data/compiled/comparisons.js';
import { entries } from '../../data/compiled/entries.js';
import { translations } from '../../data/compiled/translations.js';
import type { EntryId } from '../../data/entry.ts';
import { createFamily } from '../../data/family.ts';
import { glossaryLanguage, SOURCE_LANGUAGE } from '../../data/languages.ts';
import { localise, localiseComparison } from '../../data/translation.ts';

/** Answers the cards of bundled entries in a language. */
export type Lookup = (ids: readonly EntryId[], language?: string) => Card[];

/**
 * Answers the cards of bundled entries in a language, English where there is no translation; ids it does not know are
 * left out. Only the language in force is kept.
 */
export function createLookup(): Lookup {
  let kept: { sources: CardSources; translated: ReadonlySet<EntryId> } | undefined;

  const sourcesIn = (language: string) => {
    if (kept?.sources.language === language) return kept;
    const translation = translations[language]?.();
    const localised = translation ? entries.map((entry) => localise(entry, translation)) : entries;
    kept = {
      sources: {
        entries: new Map(localised.map((entry) => [entry.id, entry])),
        family: createFamily(localised),
        comparisons: translation
          ? comparisons.map((comparison) => localiseComparison(comparison, translation, language))
          : comparisons,
        language,
      },
      translated: new Set(Object.keys(translation?.entries ?? {})),
    };
    return kept;
  };

  return (ids, language = SOURCE_LANGUAGE) => {
    const { sources, translated } = sourcesIn(language);
    return ids.flatMap((id) => {
      const entry = sources.entries.get(id);
      if (!entry) return [];
      return [buildCard(entry, translated.has(id) ? sources : { ...sources, language: SOURCE_LANGUAGE })];
    });
  };
}

/**
 * A lookup that answers in the glossary language of the settings, as they are when it is asked.
 * @param interfaceLanguage which the setting follows unless a language was chosen
 */
export const inGlossaryLanguage =
  (lookup: Lookup, readSettings: () => Promise<{ glossaryLanguage: string }>, interfaceLanguage: string) =>
  async (ids: readonly EntryId[]): Promise<Card[]> =>
    lookup(ids, glossaryLanguage((await readSettings()).glossaryLanguage, interfaceLanguage));
