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

/**
 * Reads the stored item, whatever it is; never throws.
 * @param migrations those in force; tests bring their own
 */
export function readStoredSettings(
  stored: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
): ReadSettings {
  if (stored === undefined) return { state: 'empty', changed: {} };
  if (!isRecord(stored)) return { state: 'broken', changed: {} };
  const newest = migrations.length + 1;
  const version = stored['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { state: 'broken', changed: parseChangedSettings(stored['changed']) };
  let migrated = stored;
  try {
    for (const migration of migrations.slice(version - 1)) migrated = migration(migrated);
  } catch {
    return { state: 'broken', changed: parseChangedSettings(stored['changed']) };
  }
  const changed = parseChangedSettings(migrated['changed']);
  if (version > newest) return { state: 'newer', changed };
  if (!isRecord(migrated['changed'])) return { state: 'broken', changed };
  const items = Object.entries(migrated['changed']);
  const known = items.filter(([key]) => isSettingKey(key));
  if (countItems(changed) !== countItems(Object.fromEntries(known))) return { state: 'broken', changed };
  if (known.length < items.length) return { state: 'newer', changed };
  return { state: version < newest ? 'old' : 'current', changed };
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
