import { buildCard, type Card, type CardSources } from '../../data/card.ts';
import { comparisons } from '../../data/compiled/comparisons.js';
import { entries } from '../../data/compiled/entries.js';
import { translations } from '../../data/compiled/translations.js';
import type { EntryId } from '../../data/entry.ts';
import { createFamily } from '../../data/family.ts';
import { SOURCE_LANGUAGE } from '../../data/languages.ts';
import { localise } from '../../data/translation.ts';

/**
 * Answers the cards of bundled entries in a language, English where there is no translation; ids it does not know are
 * left out.
 */
export function createLookup(): (ids: readonly EntryId[], language?: string) => Card[] {
  const family = createFamily(entries);
  const sourcesBy = new Map<string, CardSources>();

  const sourcesIn = (language: string): CardSources => {
    const known = sourcesBy.get(language);
    if (known) return known;
    const translated = translations[language];
    const sources: CardSources = {
      entries: new Map(entries.map((entry) => [entry.id, localise(entry, translated)])),
      family,
      comparisons,
      language,
    };
    sourcesBy.set(language, sources);
    return sources;
  };

  return (ids, language = SOURCE_LANGUAGE) => {
    const sources = sourcesIn(language);
    return ids.flatMap((id) => {
      const entry = sources.entries.get(id);
      if (!entry) return [];
      const isTranslated = translations[language]?.[id] !== undefined;
      return [buildCard(entry, isTranslated ? sources : { ...sources, language: SOURCE_LANGUAGE })];
    });
  };
}
