import { BACKUPS_KEY, parseBackups, type SettingsBackup } from '../../data/stored-settings.ts';
import { extensionApi } from './extension-api.ts';

/** Earlier settings, newest first; none where the storage cannot be read. */
export async function readBackups(): Promise<SettingsBackup[]> {
  try {
    const items = await extensionApi().storage.local.get(BACKUPS_KEY);
    return parseBackups(items[BACKUPS_KEY]);
  } catch {
    return [];
  }
}

/** Calls with the earlier settings when one is added, until the signal. */
export function watchBackups(onChange: (backups: SettingsBackup[]) => void, signal: AbortSignal): void {
  const { onChanged } = extensionApi().storage;
  const listener: Parameters<typeof onChanged.addListener>[0] = (changes, area) => {
    const change = changes[BACKUPS_KEY];
    if (area === 'local' && change) onChange(parseBackups(change.newValue));
  };
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}
