import type { GlossaryPlan } from './import-glossaries.ts';
import type { ImportPlan } from './import-plan.ts';
import type { OwnEntry, OwnEntryFields, OwnGlossary } from './own-entry.ts';

/** What to write and what to remove, in one transaction. */
export type OwnChange = {
  putGlossaries?: readonly OwnGlossary[];
  removeGlossaries?: readonly string[];
  putEntries?: readonly OwnEntry[];
  removeEntries?: readonly string[];
};

const entriesOf = (glossaryId: string, plan: ImportPlan, newId: () => string): OwnEntry[] => {
  const withId = (fields: OwnEntryFields, id: string): OwnEntry => ({ ...fields, id, glossaryId });
  return [
    ...plan.added.map((fields) => withId(fields, newId())),
    ...plan.changed.map(({ before, fields }) => withId(fields, before.id)),
  ];
};

/** The change that carries out import plans. */
export const changeOfPlans = (plans: readonly GlossaryPlan[], newId: () => string): OwnChange => ({
  putGlossaries: plans.map(({ glossary }) => glossary),
  putEntries: plans.flatMap(({ glossary, plan }) => entriesOf(glossary.id, plan, newId)),
});
