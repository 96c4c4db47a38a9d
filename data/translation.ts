import type { Entry, EntryId } from './entry.ts';

/** The text of an entry in another language; what is missing falls back to English. */
export type EntryTranslation = Partial<Pick<Entry, 'headword' | 'definition' | 'facts' | 'comparison'>>;

/** `data/translations/<code>.json`: translated entries by id. */
export type Translations = Record<EntryId, EntryTranslation>;

/**
 * An entry in a language.
 * @param translations those of the language, or `undefined` for the source language and unknown codes
 */
export const localise = (entry: Entry, translations: Translations | undefined): Entry => ({
  ...entry,
  ...translations?.[entry.id],
});
