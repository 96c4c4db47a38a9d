import { parseSiteRules, typedRule } from '../settings/site-rules.ts';
import { planImport, type ImportCandidate, type ImportPlan } from './import-plan.ts';
import {
  MAX_LENGTHS,
  cleanText,
  headwordKey,
  sameGlossary,
  type OwnEntry,
  type OwnGlossary,
} from './own-entry.ts';
import type { ExportedGlossary, OwnExport } from './own-export.ts';

/** What bringing one glossary of a file in would do. */
export type GlossaryPlan = {
  /** As it would be afterwards: the rules of the file, the id of the glossary of this name where there is one. */
  glossary: OwnGlossary;
  plan: ImportPlan;
};

type Deps = {
  glossaries: readonly OwnGlossary[];
  entries: readonly OwnEntry[];
  newId: () => string;
  /** The name of a glossary that has none in the file. */
  unnamed: string;
};

/** The file's glossary under an id that is kept or new; sites are read as strictly as typed ones. */
const toGlossary = ({ marking, sites, prefer }: ExportedGlossary, id: string, name: string): OwnGlossary => ({
  id,
  name,
  marking,
  sites: parseSiteRules(sites.map(typedRule).join('\n')).rules,
  prefer,
});

/**
 * Works out what bringing in a file of glossaries would do: each goes into the glossary of its name, or becomes one;
 * nothing that is there and not in the file is touched. Yields the number of entries done.
 */
export function* planGlossaries(
  { glossaries: exported }: OwnExport,
  { glossaries, entries, newId, unnamed }: Deps,
): Generator<number, GlossaryPlan[]> {
  const free = [...glossaries];
  const taken = new Set(entries.map(({ id }) => id));
  const idFor = (id: string): string => {
    const given = taken.has(id) ? newId() : id;
    taken.add(given);
    return given;
  };
  const plans: GlossaryPlan[] = [];
  let done = 0;
  let total = entries.length;
  for (const each of exported) {
    const name = cleanText(each.name).slice(0, MAX_LENGTHS.glossaryName) || unnamed;
    const at = free.findIndex((glossary) => headwordKey(glossary.name) === headwordKey(name));
    // Two glossaries may have one name: the second of the file goes into the second here.
    const before = at < 0 ? undefined : free.splice(at, 1)[0];
    const existing = before ? entries.filter(({ glossaryId }) => glossaryId === before.id) : [];
    const candidates = each.entries.map((fields, index): ImportCandidate => ({ line: index + 1, fields }));
    const steps = planImport(candidates, existing, total, { keepsDoubles: true, idFor });
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield done + step.value;
    plans.push({
      glossary: toGlossary(each, before?.id ?? newId(), name),
      plan: step.value,
    });
    done += each.entries.length;
    total += step.value.added.length;
  }
  return plans;
}

/** Whether plans bring a glossary that is new, or other rules for one that is there: it may be all that they bring. */
export const changeRules = (plans: readonly GlossaryPlan[], known: readonly OwnGlossary[]): boolean =>
  plans.some(({ glossary }) => !known.some((before) => sameGlossary(before, glossary)));

/** The plans of several glossaries as one, for a report of all of them. */
export const joinPlans = (plans: readonly GlossaryPlan[]): Omit<ImportPlan, 'ids'> => ({
  added: plans.flatMap(({ plan }) => plan.added),
  changed: plans.flatMap(({ plan }) => plan.changed),
  duplicates: plans.reduce((sum, { plan }) => sum + plan.duplicates, 0),
  rejected: plans.flatMap(({ plan }) => plan.rejected),
  unmarkable: plans.flatMap(({ plan }) => plan.unmarkable),
});
