import { extensionApi } from './extension-api.ts';

/**
 * The key in `storage.local` that changes whenever own entries do; empty while there are none. Every context watches
 * it, and a page without it never asks the background.
 */
export const OWN_REVISION_KEY = 'ownRevision';

const parse = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The revision of the own entries; `undefined` while there are none, or where the storage can't be read. */
export async function readOwnRevision(): Promise<string | undefined> {
  try {
    const items = await extensionApi().storage.local.get(OWN_REVISION_KEY);
    return parse(items[OWN_REVISION_KEY]);
  } catch {
    return undefined;
  }
}

/** Calls after each change of own entries in any context, until the signal. */
export function watchOwnEntries(onChange: () => void, signal: AbortSignal): void {
  const { onChanged } = extensionApi().storage;
  const listener: Parameters<typeof onChanged.addListener>[0] = (changes, area) => {
    if (area === 'local' && changes[OWN_REVISION_KEY]) onChange();
  };
  onChanged.addListener(listener);
  signal.addEventListener(
    'abort',
    () => {
      try {
        onChanged.removeListener(listener);
      } catch {
        // An orphaned page script: its API is gone, and the listener with it.
      }
    },
    { once: true },
  );
}
