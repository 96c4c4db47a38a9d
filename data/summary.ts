import type { Entry, EntryId, Kind } from './entry.ts';
import { SOURCE_LANGUAGE } from './languages.ts';
import type { Translations } from './translation.ts';

/** What lists of entries show of one: the popup opens with these, the rest comes when it is asked for. */
export type Summary = {
  id: EntryId;
  headword: string;
  kind: Kind;
  definition: string;
  /** Chinese name, where it has one. */
  hans?: string;
  /** Its names, spelled right. */
  names: readonly string[];
};

/** A summary in a language. */
export type LocalSummary = Summary & {
  /** Of its headword and definition. */
  language: string;
};

/** An entry's summary in the language of its file, `SOURCE_LANGUAGE`. */
export const summaryOf = ({ id, headword, kind, definition, chinese, names }: Entry): Summary => ({
  id,
  headword,
  kind,
  definition,
  ...(chinese && { hans: chinese.hans }),
  names: names.map(({ text }) => text),
});

/**
 * A summary in a language, English where the entry is not translated.
 * @param translations those of the language, or `undefined` for the source language and unknown codes
 */
export function localiseSummary(
  summary: Summary,
  translations: Translations | undefined,
  language: string,
): LocalSummary {
  const translated = translations?.entries[summary.id];
  if (!translated) return { ...summary, language: SOURCE_LANGUAGE };
  const { headword = summary.headword, definition = summary.definition } = translated;
  return { ...summary, headword, definition, language };
}
