import { changeRules, planGlossaries } from '../../../data/own/import-glossaries.ts';
import { changeOfPlans } from '../../../data/own/own-change.ts';
import { toBackup, type OwnExport } from '../../../data/own/own-export.ts';
import type { ApplyOptions } from '../../platform/apply-own-change.ts';
import { t } from '../../platform/i18n.ts';
import { newOwnId, type OwnEntriesStore } from '../../platform/own-entries-store.ts';
import { runSteps } from '../run-steps.ts';

/** All own glossaries and entries, for a backup. */
export async function readOwnBackup(store: OwnEntriesStore): Promise<OwnExport> {
  const [glossaries, entries] = await Promise.all([store.glossaries(), store.entries()]);
  return toBackup(glossaries, entries);
}

/** Own entries that were brought back. */
export type RestoredOwn = {
  /** How many were written. */
  written: number;
  /** The ids that the backup tells of entries, and those that they have here. */
  ids: ReadonlyMap<string, string>;
  /** The way to take them out again, where that is another state. */
  undo?: () => Promise<void>;
};

/**
 * Brings the own entries of a backup back, all or none. What is there and not in the backup stays.
 * @throws the signal's reason, or the browser's error; nothing was written then
 */
export async function restoreOwnBackup(
  store: OwnEntriesStore,
  backup: OwnExport,
  options: Required<ApplyOptions>,
): Promise<RestoredOwn> {
  const [glossaries, entries] = await Promise.all([store.glossaries(), store.entries()]);
  const deps = { glossaries, entries, newId: newOwnId, unnamed: t('ownFirstGlossary') };
  const plans = await runSteps(planGlossaries(backup, deps), undefined, options.signal);
  const change = await runSteps(changeOfPlans(plans, newOwnId), undefined, options.signal);
  const written = change.putEntries?.length ?? 0;
  // Of one id in two glossaries of a file, the first counts.
  const ids = new Map(plans.toReversed().flatMap(({ plan }) => [...plan.ids]));
  const { undo } = await store.apply(change, options);
  return written === 0 && !changeRules(plans, glossaries)
    ? { written, ids }
    : { written, ids, undo: async () => void (await store.apply(undo)) };
}
