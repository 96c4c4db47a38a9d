import { readStoredSettings, SETTINGS_KEY } from '../../data/settings/stored-settings.ts';
import { extensionApi } from '../platform/extension-api.ts';
import { listen } from '../platform/listen.ts';
import { readChangedSettings } from '../platform/settings-store.ts';
import { createSettingsSync, SYNC_KEY } from './settings-sync.ts';
import type { SettingsWriter } from './settings-writer.ts';

/** Keeps the copy in the browser's account in step where the reader asked for it, until the signal. */
export function startSettingsSync(writer: SettingsWriter, signal: AbortSignal): void {
  const { onChanged, sync } = extensionApi().storage;
  const copy = createSettingsSync({ account: sync, writer });
  const follow: Parameters<typeof onChanged.addListener>[0] = (changes, area) => {
    const local = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    const account = area === 'sync' ? changes[SYNC_KEY] : undefined;
    // An account that is full or away must not disturb anything here: the next change tries again.
    if (local) {
      const before = readStoredSettings(local.oldValue).changed;
      const after = readStoredSettings(local.newValue).changed;
      copy.onLocal(before, after).catch(() => undefined);
    }
    if (account)
      readChangedSettings()
        .then((here) => copy.onAccount(account.newValue, here))
        .catch(() => undefined);
  };
  listen(onChanged, follow, signal);
}
