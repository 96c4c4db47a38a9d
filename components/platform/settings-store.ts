import { resolveSettings, type ChangedSettings, type Settings } from '../../data/settings/settings.ts';
import { readChanged, SETTINGS_KEY } from '../../data/settings/stored-settings.ts';
import { extensionApi } from './extension-api.ts';
import { watchStoredItem } from './stored-item.ts';

/**
 * The settings as everyone reads them; light enough for page scripts. Only the background writes (messages
 * `changeSettings`, `editSettingLists`, `replaceSettings`), one change after the other.
 */

/** Only what the reader changed; nothing where the storage cannot be read. */
export async function readChangedSettings(): Promise<ChangedSettings> {
  try {
    const items = await extensionApi().storage.local.get(SETTINGS_KEY);
    return readChanged(items[SETTINGS_KEY]);
  } catch {
    // A storage that cannot be read must not take the marks or the options page with it: the defaults hold.
    return {};
  }
}

/** The settings in force; the defaults where nothing, or nothing readable, is stored. */
export const readSettings = async (): Promise<Settings> => resolveSettings(await readChangedSettings());

/** Calls with what was changed after each write, from any tab or window, until the signal. */
export const watchChangedSettings = (
  onChange: (changed: ChangedSettings) => void,
  signal: AbortSignal,
): void => watchStoredItem(SETTINGS_KEY, (value) => onChange(readChanged(value)), signal);

/** Calls with the settings in force after each write, from any tab or window, until the signal. */
export const watchSettings = (onChange: (settings: Settings) => void, signal: AbortSignal): void =>
  watchChangedSettings((changed) => onChange(resolveSettings(changed)), signal);
