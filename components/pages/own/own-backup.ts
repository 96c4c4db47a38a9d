import { planGlossaries } from '../../../data/own/import-glossaries.ts';
import { changeOfPlans } from '../../../data/own/own-change.ts';
import { toExport, type OwnExport } from '../../../data/own/own-export.ts';
import { t } from '../../platform/i18n.ts';
import { newOwnId, type OwnEntriesStore } from '../../platform/own-entries-store.ts';
import { runSteps } from './run-steps.ts';

/** All own glossaries and entries, for a backup. */
export async function readOwnBackup(store: OwnEntriesStore): Promise<OwnExport> {
  const [glossaries, entries] = await Promise.all([store.glossaries(), store.entries()]);
  return toExport(glossaries, entries);
}

/**
 * Brings the own entries of a backup back. What is there and not in the backup stays.
 * @returns how many entries were written
 */
export async function restoreOwnBackup(store: OwnEntriesStore, backup: OwnExport): Promise<number> {
  const [glossaries, entries] = await Promise.all([store.glossaries(), store.entries()]);
  const deps = { glossaries, entries, newId: newOwnId, unnamed: t('ownFirstGlossary') };
  const { signal } = new AbortController();
  const plans = await runSteps(planGlossaries(backup, deps), () => undefined, signal);
  const change = changeOfPlans(plans, newOwnId);
  await store.apply(change);
  return change.putEntries?.length ?? 0;
}
