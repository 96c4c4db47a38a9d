import { isSettingKey, parseChangedSettings, type ChangedSettings } from './settings.ts';

/** The one item of `storage.local` that holds the settings. */
export const SETTINGS_KEY = 'settings';

/** The shape written now. A change of shape adds one and a migration below. */
export const SETTINGS_VERSION = 1;
/** The item as it is written now; what is found may be anything, see `readStoredSettings`. */
export type StoredSettings = { version: typeof SETTINGS_VERSION; changed: ChangedSettings };

/** Turns the item of one version into that of the next; never edited once it has shipped. */
export type Migration = (stored: Record<string, unknown>) => Record<string, unknown>;

/** `MIGRATIONS[i]` takes version `i + 1` to `i + 2`. Version 1 is the first that shipped, so there is none yet. */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * What was found in storage.
 * `empty`: nothing yet. `current`: all of it understood. `old`: migrated in memory, to be written with a backup.
 * `newer`: a later version of the extension wrote it, in a shape or with a setting not known here; `broken`: not all is
 * what it should be. Of both, what could be read is in `changed`; the rest would be lost by a write, so it is backed up
 * first.
 */
export type ReadSettings = {
  state: 'empty' | 'current' | 'old' | 'newer' | 'broken';
  changed: ChangedSettings;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const countItems = (changed: object): number =>
  Object.values(changed).reduce<number>(
    (sum, value) => sum + 1 + (Array.isArray(value) ? value.length : 0),
    0,
  );

/** The version a stored item says it has; 0 for none that can be. */
const versionOf = ({ version }: Record<string, unknown>): number =>
  typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 0;

/** A stored item in the newest shape; nothing where it cannot be taken there. */
function migrated(
  stored: Record<string, unknown>,
  migrations: readonly Migration[],
): Record<string, unknown> | undefined {
  const version = versionOf(stored);
  if (version === 0) return undefined;
  try {
    return migrations.slice(version - 1).reduce((item, migrate) => migrate(item), stored);
  } catch {
    return undefined;
  }
}

/**
 * What the reader changed, as far as the stored item can be read; never throws. All that a page needs to know of it.
 * @param migrations those in force; tests bring their own
 */
export const readChanged = (
  stored: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
): ChangedSettings =>
  parseChangedSettings(isRecord(stored) ? (migrated(stored, migrations) ?? stored)['changed'] : undefined);

/** What is to be said of a stored item of which `changed` could be read. */
function stateOf(
  stored: unknown,
  changed: ChangedSettings,
  migrations: readonly Migration[],
): ReadSettings['state'] {
  if (stored === undefined) return 'empty';
  const newest = migrations.length + 1;
  const version = isRecord(stored) ? versionOf(stored) : 0;
  const item = isRecord(stored) ? migrated(stored, migrations) : undefined;
  if (item && version > newest) return 'newer';
  if (!isRecord(item?.['changed'])) return 'broken';
  const items = Object.entries(item['changed']);
  const known = items.filter(([key]) => isSettingKey(key));
  if (countItems(changed) !== countItems(Object.fromEntries(known))) return 'broken';
  if (known.length < items.length) return 'newer';
  return version < newest ? 'old' : 'current';
}

/**
 * Reads the stored item with what is to be known before it is written over; never throws.
 * @param migrations those in force; tests bring their own
 */
export function readStoredSettings(
  stored: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
): ReadSettings {
  const changed = readChanged(stored, migrations);
  return { state: stateOf(stored, changed, migrations), changed };
}

/** The item of `storage.local` that holds earlier settings, newest first. */
export const BACKUPS_KEY = 'settingsBackups';

/** How many backups are kept. */
export const MAX_BACKUPS = 5;

const BACKUP_REASONS = ['broken', 'migration', 'reset', 'restore', 'sync'] as const;

/** Settings as they were before something replaced them; `value` is the raw stored item. */
export type SettingsBackup = {
  /** Milliseconds since the epoch. */
  at: number;
  reason: (typeof BACKUP_REASONS)[number];
  value: unknown;
};

/** Reads the stored backups; what is none is left out. */
export function parseBackups(stored: unknown): SettingsBackup[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((item: unknown) => {
    if (!isRecord(item) || typeof item['at'] !== 'number') return [];
    const reason = BACKUP_REASONS.find((each) => each === item['reason']);
    return reason ? [{ at: item['at'], reason, value: item['value'] }] : [];
  });
}
