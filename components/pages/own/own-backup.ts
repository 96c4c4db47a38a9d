import { changeRules, planGlossaries } from '../../../data/own/import-glossaries.ts';
import { changeOfPlans } from '../../../data/own/own-change.ts';
import { toExport, type OwnExport } from '../../../data/own/own-export.ts';
import type { ApplyOptions } from '../../platform/apply-own-change.ts';
import { t } from '../../platform/i18n.ts';
import { newOwnId, type OwnEntriesStore } from '../../platform/own-entries-store.ts';
import { runSteps } from '../run-steps.ts';

/** All own glossaries and entries, for a backup. */
export async function readOwnBackup(store: OwnEntriesStore): Promise<OwnExport> {
  const [glossaries, entries] = await Promise.all([store.glossaries(), store.entries()]);
  return toExport(glossaries, entries);
}

/** Own entries that were brought back: how many were written, and the way to take them out again, where that is another state. */
export type RestoredOwn = { written: number; undo?: () => Promise<void> };

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
  const { undo } = await store.apply(change, options);
  return written === 0 && !changeRules(plans, glossaries)
    ? { written }
    : { written, undo: async () => void (await store.apply(undo)) };
}
