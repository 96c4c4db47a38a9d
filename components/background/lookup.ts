import { buildCard, type Card } from '../../data/card.ts';
import { comparisons } from '../../data/compiled/comparisons.js';
import type { EntryId } from '../../data/entry.ts';
import { glossaryIn } from '../../data/glossary.ts';
import { SOURCE_LANGUAGE } from '../../data/languages.ts';
import { localiseComparison } from '../../data/translation.ts';

/** Answers the cards of bundled entries in a language. */
export type Lookup = (ids: readonly EntryId[], language?: string) => Card[];

/** Looks up bundled entries, English where there is no translation; ids it does not know are left out. */
export const lookUp: Lookup = (ids, language = SOURCE_LANGUAGE) => {
  const glossary = glossaryIn(language);
  return ids.flatMap((id) => {
    const entry = glossary.entries.get(id);
    if (!entry) return [];
    const compared = comparisons
      .filter((comparison) => comparison.entries.includes(id))
      .map((comparison) => localiseComparison(comparison, glossary.translations, language));
    return [buildCard(entry, { ...glossary, comparisons: compared, language: glossary.languageOf(id) })];
  });
};

/** A lookup that answers in the glossary language as it is when it is asked. */
export const inGlossaryLanguage =
  (lookup: Lookup, readLanguage: () => Promise<string>) =>
  async (ids: readonly EntryId[]): Promise<Card[]> =>
    lookup(ids, await readLanguage());
