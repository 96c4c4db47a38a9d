import { BACKUPS_KEY, parseBackups, type SettingsBackup } from '../../data/settings/stored-settings.ts';
import { extensionApi } from './extension-api.ts';
import { watchStoredItem } from './stored-item.ts';

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
export const watchBackups = (onChange: (backups: SettingsBackup[]) => void, signal: AbortSignal): void =>
  watchStoredItem(BACKUPS_KEY, (value) => onChange(parseBackups(value)), signal);
