import type { Comparison, Entry, EntryId } from './entry.ts';
import { SOURCE_LANGUAGE } from './languages.ts';
import type { QueryWords } from './search/query-words.ts';

/** The text of an entry in another language; what is missing falls back to English. */
export type EntryTranslation = Partial<Pick<Entry, 'headword' | 'definition' | 'facts' | 'comparison'>> & {
  /** What the Chinese name says literally. */
  literal?: string;
  statusNote?: string;
  /** Notes of relations, by type and the other entry: `leads alibaba-group`. */
  relationNotes?: Record<string, string>;
  /** Differences, by the other entry. */
  notSameAs?: Record<EntryId, string>;
};

/** A comparison in another language: all of it, so that no table is half English. */
export type ComparisonTranslation = Pick<Comparison, 'difference' | 'rows' | 'advice'>;

/** `data/translations/<code>.json`. */
export type Translations = {
  /** Translated entries by id. */
  entries: Record<EntryId, EntryTranslation>;
  /** Translated comparisons by the name of their file: `alibaba-group--alipay`. */
  comparisons?: Record<string, ComparisonTranslation>;
  /** What readers of the language describe things with when they search. */
  words?: QueryWords;
};

/** The file name of a comparison, without its ending. */
export const comparisonKey = ({ entries }: Pick<Comparison, 'entries'>): string => entries.join('--');

/**
 * An entry in a language.
 * @param translations those of the language, or `undefined` for the source language and unknown codes
 */
export function localise(entry: Entry, translations: Translations | undefined): Entry {
  const translated = translations?.entries[entry.id];
  if (!translated) return entry;
  const { literal, statusNote, relationNotes = {}, notSameAs = {}, ...texts } = translated;
  return {
    ...entry,
    ...texts,
    ...(entry.chinese && literal !== undefined && { chinese: { ...entry.chinese, literal } }),
    ...(statusNote !== undefined && { status: { ...entry.status, note: statusNote } }),
    relations: entry.relations.map((relation) => {
      const note = relationNotes[`${relation.type} ${relation.to}`];
      return note === undefined ? relation : { ...relation, note };
    }),
    notSameAs: entry.notSameAs.map((distinction) => {
      const difference = notSameAs[distinction.id];
      return difference === undefined
        ? { ...distinction, language: SOURCE_LANGUAGE }
        : { ...distinction, difference };
    }),
  };
}

/**
 * A comparison in a language, and which language that is: English where nobody translated it.
 * @param translations those of the language, or `undefined` for the source language and unknown codes
 */
export function localiseComparison(
  comparison: Comparison,
  translations: Translations | undefined,
  language: string,
): Comparison {
  if (!translations) return comparison;
  const translated = translations.comparisons?.[comparisonKey(comparison)];
  return translated
    ? { ...comparison, ...translated, language }
    : { ...comparison, language: SOURCE_LANGUAGE };
}
