import { extensionApi } from './extension-api.ts';

/**
 * Calls with the new value of an item of `storage.local` after each write, from any context of the extension, until the
 * signal.
 */
export function watchStoredItem(key: string, onValue: (value: unknown) => void, signal: AbortSignal): void {
  const { onChanged } = extensionApi().storage;
  const listener: Parameters<typeof onChanged.addListener>[0] = (changes, area) => {
    const change = changes[key];
    if (area === 'local' && change) onValue(change.newValue);
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
