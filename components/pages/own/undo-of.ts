import { undoOnto, type MadeChange, type OwnUndo } from '../../../data/own/undo-onto.ts';
import type { OwnEntriesStore } from '../../platform/own-entries-store.ts';
import { runSteps } from '../run-steps.ts';

/** A change with the revision that it left the store in. */
export type Undoable = MadeChange & { revision: string | undefined };

/** So many entries are asked for one by one; more are read faster with all others. */
const FEW = 1_000;

/** What takes a change back without what was written elsewhere since. */
export async function undoOf(store: OwnEntriesStore, { made, back, revision }: Undoable): Promise<OwnUndo> {
  // There is none while there are no entries, whatever was changed.
  if (revision !== undefined && (await store.revision()) === revision) return { change: back, isWhole: true };
  const { putEntries = [], removeEntries = [] } = back;
  const ids = [...putEntries.map(({ id }) => id), ...removeEntries];
  const [glossaries, entries] = await Promise.all([
    store.glossaries(),
    ids.length > FEW ? store.entries() : store.entriesById(ids),
  ]);
  return runSteps(undoOnto({ made, back }, { glossaries, entries }));
}
