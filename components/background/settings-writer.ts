import { editLists, type ListEdit } from '../../data/settings/setting-lists.ts';
import { patchSettings, type ChangedSettings, type SettingsPatch } from '../../data/settings/settings.ts';
import {
  BACKUPS_KEY,
  MAX_BACKUPS,
  parseBackups,
  readStoredSettings,
  SETTINGS_KEY,
  SETTINGS_VERSION,
  type SettingsBackup,
  type StoredSettings,
} from '../../data/settings/stored-settings.ts';
import { takeBack } from '../../data/settings/take-back.ts';
import { tidySettings } from '../../data/settings/tidy-settings.ts';
import { createTurns } from './turns.ts';

/** The part of `storage.local` the writer needs. */
export type SettingsStorage = {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
};

/**
 * The only writer of the settings: changes run one after the other, each on what the one before left, so that two tabs
 * lose nothing of each other. Every promise rejects with the storage's own error (full, unreadable), and then what was
 * stored is as it was.
 */
export type SettingsWriter = {
  change(patch: SettingsPatch): Promise<void>;
  edit(edit: ListEdit): Promise<void>;
  /**
   * Backs up everything, then stores other changes; `{}` is a reset.
   * @param over what they take the place of: what was set since that was stored stays (see `takeBack`)
   */
  replace(changed: ChangedSettings, reason: SettingsBackup['reason'], over?: ChangedSettings): Promise<void>;
  /**
   * Brings the stored item to the current shape: migrates old ones, mends broken ones, with a backup of both, and tidies
   * what earlier versions wrote untidily.
   */
  repair(): Promise<void>;
};

/** @param now the clock for backups and pauses, ms since the epoch */
export function createSettingsWriter(storage: SettingsStorage, now: () => number): SettingsWriter {
  const inTurn = createTurns();

  type Reason = SettingsBackup['reason'];
  type Tidy = (changed: ChangedSettings) => ChangedSettings;
  const write = async (
    update: (changed: ChangedSettings, tidy: Tidy) => ChangedSettings,
    backUp?: Reason,
  ) => {
    const at = now();
    const tidy: Tidy = (changed) => tidySettings(changed, at);
    const items = await storage.get([SETTINGS_KEY, BACKUPS_KEY]);
    const value = items[SETTINGS_KEY];
    const { state, changed } = readStoredSettings(value);
    const stored: StoredSettings = { version: SETTINGS_VERSION, changed: tidy(update(tidy(changed), tidy)) };
    const reason = {
      broken: 'broken',
      newer: 'broken',
      old: 'migration',
      current: backUp,
      empty: undefined,
    } satisfies Record<typeof state, Reason | undefined>;
    const backup = reason[state] && { at, reason: reason[state], value };
    // One call: storage areas write all items of a call or none, so a backup is never missing beside new settings.
    await storage.set({
      [SETTINGS_KEY]: stored,
      ...(backup
        ? { [BACKUPS_KEY]: [backup, ...parseBackups(items[BACKUPS_KEY])].slice(0, MAX_BACKUPS) }
        : {}),
    });
  };

  return {
    change: (patch) => inTurn(() => write((changed) => patchSettings(changed, patch))),
    edit: ({ add = {}, remove = {} }) =>
      // What goes is told by what is stored, which is tidy.
      inTurn(() => write((changed, tidy) => editLists(changed, { add, remove: tidy(remove) }))),
    replace: (changed, reason, over) =>
      inTurn(() =>
        write((stored, tidy) => (over ? takeBack(stored, tidy(changed), tidy(over)) : changed), reason),
      ),
    repair: () =>
      inTurn(async () => {
        const items = await storage.get([SETTINGS_KEY]);
        const { state, changed } = readStoredSettings(items[SETTINGS_KEY]);
        const isTidy = JSON.stringify(tidySettings(changed, now())) === JSON.stringify(changed);
        if (state !== 'empty' && (state !== 'current' || !isTidy)) await write((stored) => stored);
      }),
  };
}
