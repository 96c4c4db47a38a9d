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

/** Glossaries and entries after a change, in the order the store gives them (by id of the glossary; entries as they come). */
export function changed(
  before: { glossaries: readonly OwnGlossary[]; entries: readonly OwnEntry[] },
  change: OwnChange,
): { glossaries: OwnGlossary[]; entries: OwnEntry[] } {
  const gone = new Set(change.removeGlossaries);
  const goneEntries = new Set(change.removeEntries);
  const glossaries = new Map(before.glossaries.map((glossary) => [glossary.id, glossary]));
  for (const id of gone) glossaries.delete(id);
  for (const glossary of change.putGlossaries ?? []) glossaries.set(glossary.id, glossary);
  const entries = new Map(before.entries.map((entry) => [entry.id, entry]));
  for (const { id, glossaryId } of before.entries)
    if (gone.has(glossaryId) || goneEntries.has(id)) entries.delete(id);
  for (const entry of change.putEntries ?? []) entries.set(entry.id, entry);
  return { glossaries: [...glossaries.values()], entries: [...entries.values()] };
}
