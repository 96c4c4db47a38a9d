import { useMemo } from 'preact/hooks';
import { entries } from '../../data/compiled/entries.js';
import { translations } from '../../data/compiled/translations.js';
import type { Entry, EntryId } from '../../data/entry.ts';
import { localise } from '../../data/translation.ts';

/** The bundled entries in a language, by id. */
export function useGlossary(language: string): ReadonlyMap<EntryId, Entry> {
  return useMemo(() => {
    const translation = translations[language]?.();
    return new Map(entries.map((entry) => [entry.id, localise(entry, translation)]));
  }, [language]);
}
