import type { Steps } from '../steps.ts';
import type { GlossaryPlan } from './import-glossaries.ts';
import type { OwnEntry, OwnGlossary } from './own-entry.ts';
import type { ExportedEntry } from './own-export.ts';
import { PART_SIZE, slices } from './slices.ts';

/** What to write and what to remove, in one transaction. */
export type OwnChange = {
  putGlossaries?: readonly OwnGlossary[];
  /** They go with all their entries. */
  removeGlossaries?: readonly string[];
  /** They go where no entry is left in them: what another tab wrote into one since is not to go with it. */
  removeIfEmpty?: readonly string[];
  putEntries?: readonly OwnEntry[];
  removeEntries?: readonly string[];
};

/** The change that carries out import plans. */
export function* changeOfPlans(plans: readonly GlossaryPlan[], newId: () => string): Steps<OwnChange> {
  const putEntries: OwnEntry[] = [];
  for (const { glossary, plan } of plans) {
    const written = [
      ...plan.added,
      ...plan.changed.map(({ fields, before: { id } }): ExportedEntry => ({ ...fields, id })),
    ];
    for (const [index, fields] of written.entries()) {
      putEntries.push({ ...fields, id: fields.id ?? newId(), glossaryId: glossary.id });
      if (index % PART_SIZE === PART_SIZE - 1) yield;
    }
  }
  return { putGlossaries: plans.map(({ glossary }) => glossary), putEntries };
}

/** A change in small ones, to be handed from one thread to another. */
export function* partsOfChange(change: OwnChange): Generator<OwnChange> {
  const { putEntries = [], removeEntries = [], ...glossaries } = change;
  yield glossaries;
  for (const some of slices(putEntries)) yield { putEntries: some };
  for (const some of slices(removeEntries)) yield { removeEntries: some };
}

/** Puts together what was taken apart. */
export function createChangeJoiner(): { add: (part: OwnChange) => void; joined: () => Required<OwnChange> } {
  const change = {
    putGlossaries: new Array<OwnGlossary>(),
    removeGlossaries: new Array<string>(),
    removeIfEmpty: new Array<string>(),
    putEntries: new Array<OwnEntry>(),
    removeEntries: new Array<string>(),
  };
  return {
    add(part) {
      change.putGlossaries.push(...(part.putGlossaries ?? []));
      change.removeGlossaries.push(...(part.removeGlossaries ?? []));
      change.removeIfEmpty.push(...(part.removeIfEmpty ?? []));
      change.putEntries.push(...(part.putEntries ?? []));
      change.removeEntries.push(...(part.removeEntries ?? []));
    },
    joined: () => change,
  };
}

/** Entries that a change touches, as far as it names them. */
export const touchedBy = ({ putEntries = [], removeEntries = [] }: OwnChange): number =>
  putEntries.length + removeEntries.length;
