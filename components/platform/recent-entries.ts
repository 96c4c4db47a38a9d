import type { EntryId } from '../../data/entry.ts';
import { extensionApi } from './extension-api.ts';

/** Entries opened from the popup, newest first. Kept in memory by the browser until it closes, never on disk. */

const KEY = 'recentEntries';
const LIMIT = 6;

const parse = (stored: unknown): EntryId[] =>
  Array.isArray(stored) ? stored.filter((id) => typeof id === 'string').slice(0, LIMIT) : [];

/** At most `LIMIT`. An own entry among them may have been deleted meanwhile. */
export async function readRecentEntries(): Promise<EntryId[]> {
  const items = await extensionApi().storage.session.get(KEY);
  return parse(items[KEY]);
}

/** Puts an entry in front. Callers leave it in private windows. */
export async function rememberEntry(id: EntryId): Promise<void> {
  const others = (await readRecentEntries()).filter((each) => each !== id);
  await extensionApi().storage.session.set({ [KEY]: [id, ...others].slice(0, LIMIT) });
}
