import { useEffect, useState } from 'preact/hooks';
import { summaries } from '../../../data/compiled/summaries.js';
import type { EntryId } from '../../../data/entry.ts';
import { AS_INTERFACE, glossaryLanguage, SOURCE_LANGUAGE } from '../../../data/languages.ts';
import type { QueryWords } from '../../../data/search/query-words.ts';
import { localiseSummary, type LocalSummary } from '../../../data/summary.ts';
import type { Translations } from '../../../data/translation.ts';
import { interfaceLanguage } from '../../platform/i18n.ts';

/** What lists show of each bundled entry, in one language. */
export type Summaries = ReadonlyMap<EntryId, LocalSummary>;

/** What the popup needs of a language: what lists show of the bundled entries, and what it is searched with. */
export type LocalTexts = { summaries: Summaries; words: QueryWords | undefined };

const textsIn = (language: string, translations?: Translations): LocalTexts => ({
  summaries: new Map(
    summaries.map((summary) => [summary.id, localiseSummary(summary, translations, language)]),
  ),
  words: translations?.words,
});

const ENGLISH = textsIn(SOURCE_LANGUAGE);

const load = () => import('../../../data/compiled/translations.js');

/** Whether a name of the bundled glossary begins so: too little of it to answer with, but no mistake. */
export function beginsName(query: string): boolean {
  const typed = query.trim().toLowerCase();
  return summaries.some(({ headword, names }) =>
    [headword, ...names].some((name) => name.toLowerCase().startsWith(typed)),
  );
}

/**
 * The texts of the glossary language. The English is at hand, another language comes when it is asked for.
 * @param language of the glossary; `undefined` until it is known
 * @returns `undefined` until the texts are there, so that no list is drawn in one language and then in another
 */
export function useLocalTexts(language: string | undefined): LocalTexts | undefined {
  const [loaded, setLoaded] = useState<{ language: string; texts: LocalTexts }>();
  useEffect(() => {
    // Most often the glossary follows the interface: its texts come while the settings are read.
    if (glossaryLanguage(AS_INTERFACE, interfaceLanguage()) !== SOURCE_LANGUAGE)
      load().catch(() => undefined);
  }, []);
  useEffect(() => {
    if (language === undefined || language === SOURCE_LANGUAGE) return undefined;
    let isCurrent = true;
    const show = (texts: LocalTexts): void => {
      if (isCurrent) setLoaded({ language, texts });
    };
    load().then(
      ({ translations }) => show(textsIn(language, translations[language]?.())),
      // The extension was updated under the page: better in English than not at all.
      () => show(ENGLISH),
    );
    return () => {
      isCurrent = false;
    };
  }, [language]);
  if (language === SOURCE_LANGUAGE) return ENGLISH;
  return loaded?.language === language ? loaded?.texts : undefined;
}
