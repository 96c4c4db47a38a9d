import { extensionApi } from './extension-api.ts';
import { watchStoredItem } from './stored-item.ts';

/**
 * The key in `storage.local` that changes whenever own entries do. Every context watches it, and a page without a revision
 * never asks the background.
 */
export const OWN_REVISION_KEY = 'ownRevision';

/** Begins what stands there while there are none; what follows differs, since browsers tell of no value that stays the same. */
const NONE = '-';

const parse = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && !value.startsWith(NONE) ? value : undefined;

/** The revision of the own entries; `undefined` while there are none, or where the storage can't be read. */
export async function readOwnRevision(): Promise<string | undefined> {
  try {
    const items = await extensionApi().storage.local.get(OWN_REVISION_KEY);
    return parse(items[OWN_REVISION_KEY]);
  } catch {
    return undefined;
  }
}

/** Tells every context that the own entries are in a revision; `undefined`: there are none. */
export const writeOwnRevision = (revision: string | undefined): Promise<void> =>
  extensionApi().storage.local.set({ [OWN_REVISION_KEY]: revision ?? NONE + crypto.randomUUID() });

/** Calls with the revision after each change of own entries in any context, until the signal. */
export const watchOwnEntries = (
  onChange: (revision: string | undefined) => void,
  signal: AbortSignal,
): void => watchStoredItem(OWN_REVISION_KEY, (value) => onChange(parse(value)), signal);
