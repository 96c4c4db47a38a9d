import { patchSettings, type ChangedSettings } from '../../data/settings/settings.ts';
import {
  readChanged,
  readStoredSettings,
  SETTINGS_KEY,
  SETTINGS_VERSION,
} from '../../data/settings/stored-settings.ts';
import { preferencesOf, preferencesPatch, samePreferences } from '../../data/settings/synced-settings.ts';
import { extensionApi } from '../platform/extension-api.ts';
import { listen } from '../platform/listen.ts';
import { readChangedSettings } from '../platform/settings-store.ts';
import type { SettingsStorage, SettingsWriter } from './settings-writer.ts';
import { createTurns } from './turns.ts';

/** The one item of `storage.sync`. */
export const SYNC_KEY = 'preferences';

type Deps = {
  /** The area the browser carries to a reader's other computers. */
  account: SettingsStorage;
  writer: Pick<SettingsWriter, 'change' | 'replace'>;
};

/** The opt-in copy of preferences in the browser's account; `storage.local` stays the truth. */
export type SettingsSync = {
  /** The settings here changed. */
  onLocal(before: ChangedSettings, after: ChangedSettings): Promise<void>;
  /** The copy in the account changed, perhaps by another computer. */
  onAccount(copy: unknown, here: ChangedSettings): Promise<void>;
};

/** Writes nothing while the reader has not turned it on. Both calls reject with the storage's own error. */
export function createSettingsSync({ account, writer }: Deps): SettingsSync {
  const inTurn = createTurns();
  /** Written from here, and not told of by the account yet: by then something else may have been chosen. */
  let written: ChangedSettings[] = [];

  const readCopy = async () => readStoredSettings((await account.get([SYNC_KEY]))[SYNC_KEY]);
  const push = async (changed: ChangedSettings): Promise<void> => {
    const copy = await readCopy();
    // What another computer's newer version keeps there would be lost for it.
    if (copy.state === 'newer') return;
    if (copy.state !== 'empty' && samePreferences(copy.changed, changed)) return;
    written.push(changed);
    try {
      await account.set({ [SYNC_KEY]: { version: SETTINGS_VERSION, changed: preferencesOf(changed) } });
    } catch (error) {
      written = written.filter((each) => each !== changed);
      throw error;
    }
  };
  return {
    onLocal: (before, after) =>
      inTurn(async () => {
        if (!after.syncPreferences) return;
        const copy = before.syncPreferences ? undefined : await readCopy();
        if (!copy || copy.state === 'empty') await push(after);
        // Turned on where another computer already keeps a copy: that one is taken over, what was here is backed up.
        else if (!samePreferences(copy.changed, after))
          await writer.replace(patchSettings(after, preferencesPatch(copy.changed)), 'sync');
      }),
    async onAccount(stored, here) {
      const { state, changed } = readStoredSettings(stored);
      const at = written.findIndex((each) => samePreferences(each, changed));
      written = written.slice(at + 1);
      if (at >= 0) return;
      const isUsable = state === 'current' || state === 'old';
      if (!here.syncPreferences || !isUsable || samePreferences(changed, here)) return;
      await writer.change(preferencesPatch(changed));
    },
  };
}

/** Keeps the copy in the browser's account in step where the reader asked for it, until the signal. */
export function startSettingsSync(writer: SettingsWriter, signal: AbortSignal): void {
  const { onChanged, sync } = extensionApi().storage;
  const copy = createSettingsSync({ account: sync, writer });
  const follow: Parameters<typeof onChanged.addListener>[0] = (changes, area) => {
    const local = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    const account = area === 'sync' ? changes[SYNC_KEY] : undefined;
    // An account that is full or away must not disturb anything here: the next change tries again.
    if (local) {
      const before = readChanged(local.oldValue);
      const after = readChanged(local.newValue);
      copy.onLocal(before, after).catch(() => undefined);
    }
    if (account)
      readChangedSettings()
        .then((here) => copy.onAccount(account.newValue, here))
        .catch(() => undefined);
  };
  listen(onChanged, follow, signal);
}
