import { useEffect, useState } from 'preact/hooks';
import { summaries } from '../../../data/compiled/summaries.js';
import type { EntryId } from '../../../data/entry.ts';
import { SOURCE_LANGUAGE } from '../../../data/languages.ts';
import { localiseSummary, type LocalSummary } from '../../../data/summary.ts';
import type { Translations } from '../../../data/translation.ts';

export type Summaries = ReadonlyMap<EntryId, LocalSummary>;

const summariesIn = (language: string, translations?: Translations): Summaries =>
  new Map(summaries.map((summary) => [summary.id, localiseSummary(summary, translations, language)]));

const ENGLISH = summariesIn(SOURCE_LANGUAGE);

/** Whether a name of the bundled glossary begins so: too little of it to answer with, but no mistake. */
export function beginsName(query: string): boolean {
  const typed = query.trim().toLowerCase();
  return summaries.some(({ headword, names }) =>
    [headword, ...names].some((name) => name.toLowerCase().startsWith(typed)),
  );
}

/**
 * What lists show of the bundled entries. The English is at hand, the texts of another language come when they are
 * asked for.
 * @param language of the glossary; `undefined` until it is known
 * @returns `undefined` until the texts are there, so that no list is drawn in one language and then in another
 */
export function useSummaries(language: string | undefined): Summaries | undefined {
  const [loaded, setLoaded] = useState<{ language: string; summaries: Summaries }>();
  useEffect(() => {
    if (language === undefined || language === SOURCE_LANGUAGE) return undefined;
    let isCurrent = true;
    const show = (found: Summaries): void => {
      if (isCurrent) setLoaded({ language, summaries: found });
    };
    import('../../../data/compiled/translations.js').then(
      ({ translations }) => show(summariesIn(language, translations[language]?.())),
      // The extension was updated under the page: better in English than not at all.
      () => show(ENGLISH),
    );
    return () => {
      isCurrent = false;
    };
  }, [language]);
  if (language === SOURCE_LANGUAGE) return ENGLISH;
  return loaded?.language === language ? loaded?.summaries : undefined;
}
