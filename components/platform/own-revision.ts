import { extensionApi } from './extension-api.ts';
import { OWN_REVISION_KEY } from './own-entries-store.ts';

/** Calls after own entries changed, in this context or another, until the signal. */
export function watchOwnEntries(onChange: () => void, signal: AbortSignal): void {
  const { onChanged } = extensionApi().storage;
  const listener: Parameters<typeof onChanged.addListener>[0] = (changes, area) => {
    if (area === 'local' && changes[OWN_REVISION_KEY]) onChange();
  };
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}
