import { mergeEntry, type EntryPart } from '../../../data/own/merge-own.ts';
import type { OwnEntry } from '../../../data/own/own-entry.ts';
import type { OwnEntriesStore } from '../../platform/own-entries-store.ts';

/** Why an entry is not written at once: another tab changed the same parts of it, or deleted it (`now` is not there). */
export type Clash = { now: OwnEntry | undefined; parts: readonly EntryPart[] };

/** An entry as a form has it. */
export type EditedEntry = {
  /** As it stood when it was opened, or was last told of a clash. */
  base: OwnEntry;
  mine: OwnEntry;
  /** Whether it is written also where it is not there: it is new, or the reader was told so. */
  isMade: boolean;
};

/** Another tab may have changed an entry while a form was open: what this form changed is to be written onto that. */
export async function readyToSave(
  store: Pick<OwnEntriesStore, 'entriesById'>,
  { base, mine, isMade }: EditedEntry,
): Promise<{ entry: OwnEntry } | { clash: Clash }> {
  const [now] = await store.entriesById([mine.id]);
  if (!now) return isMade ? { entry: mine } : { clash: { now, parts: [] } };
  const { merged, clashes } = mergeEntry(base, mine, now);
  return clashes.length === 0 ? { entry: merged } : { clash: { now, parts: clashes } };
}
