import { siteCovers } from '../settings/site.ts';
import { foldText } from '../matching/text-folding.ts';
import { cleanText, type OwnEntry, type OwnEntryFields, type OwnGlossary } from './own-entry.ts';

/** What the background says of a form found in a page. */
export type OwnHit = {
  /** As it was asked for. */
  form: string;
  entryId: string;
  /** Whether it is painted; an unmarked entry only answers. */
  isMarked: boolean;
  /** Whether it takes the place of a bundled name at the same spot. */
  overrides: boolean;
};

/** Forms asked about in one question at most. */
export const MOST_FORMS = 500;

/** Whether a glossary's words are looked for on a site at all. */
export const appliesAt = (glossary: OwnGlossary, host: string): boolean =>
  glossary.marking !== 'sites' || glossary.sites.some((rule) => siteCovers(rule, host));

/** Whether a text is one of an entry's forms, by its rule for case. */
export const isFormOf = (entry: OwnEntryFields, form: string): boolean => {
  const forms = [entry.headword, ...entry.aliases];
  return entry.caseRule === 'exact'
    ? forms.includes(cleanText(form))
    : forms.some((each) => foldText(each) === foldText(form));
};

/**
 * Confirms which forms are own entries on a site, by their true rules.
 * @param entries all that have one of the forms
 */
export function confirmForms(
  forms: readonly string[],
  entries: readonly OwnEntry[],
  glossaries: readonly OwnGlossary[],
  host: string,
): OwnHit[] {
  const applying = new Map(
    glossaries.filter((glossary) => appliesAt(glossary, host)).map((glossary) => [glossary.id, glossary]),
  );
  return forms.flatMap((form) => {
    const entry = entries.find((each) => applying.has(each.glossaryId) && isFormOf(each, form));
    const glossary = entry && applying.get(entry.glossaryId);
    if (!glossary) return [];
    return {
      form,
      entryId: entry.id,
      isMarked: glossary.marking !== 'unmarked',
      overrides: glossary.prefer === 'mine',
    };
  });
}
