import { siteCovers } from '../settings/site.ts';
import { formKey } from './form-key.ts';
import { cleanText, type OwnEntry, type OwnEntryFields, type OwnGlossary } from './own-entry.ts';
import { byHeadword, byName } from './own-order.ts';

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
export const MAX_FORMS = 500;

/** Whether a glossary's words are looked for on a site at all. */
export const appliesAt = (glossary: OwnGlossary, host: string): boolean =>
  glossary.marking !== 'sites' || glossary.sites.some((rule) => siteCovers(rule, host));

/** Whether a text is one of an entry's forms, by its rule for case. */
export const isFormOf = (entry: OwnEntryFields, form: string): boolean => {
  const forms = [entry.headword, ...entry.aliases];
  return entry.caseRule === 'exact'
    ? forms.includes(cleanText(form))
    : forms.some((each) => formKey(each) === formKey(form));
};

const isMarking = ({ marking }: OwnGlossary): boolean => marking !== 'unmarked';

/** Last of all by the ids: the store gives what it has in another order for each form. */
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** What is marked stands before what only answers, then what the options page lists first. */
const byRank = (a: OwnGlossary, b: OwnGlossary): number =>
  Number(isMarking(b)) - Number(isMarking(a)) || byName(a, b) || byId(a, b);

/**
 * Confirms which forms are own entries on a site, by their true rules. Of several that have a form it is the one of the
 * first glossary that marks it.
 * @param entries all that have one of the forms
 */
export function confirmForms(
  forms: readonly string[],
  entries: readonly OwnEntry[],
  glossaries: readonly OwnGlossary[],
  host: string,
): OwnHit[] {
  const applying = glossaries.filter((glossary) => appliesAt(glossary, host)).toSorted(byRank);
  const byGlossary = Map.groupBy(entries, ({ glossaryId }) => glossaryId);
  const ranked = applying.flatMap((glossary) =>
    (byGlossary.get(glossary.id) ?? [])
      .toSorted((a, b) => byHeadword(a, b) || byId(a, b))
      .map((entry) => ({ entry, glossary })),
  );
  return forms.flatMap((form) => {
    const first = ranked.find(({ entry }) => isFormOf(entry, form));
    if (!first) return [];
    const { entry, glossary } = first;
    return {
      form,
      entryId: entry.id,
      isMarked: isMarking(glossary),
      overrides: glossary.prefer === 'mine',
    };
  });
}
