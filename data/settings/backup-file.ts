import { readExport, writeExport, type OwnExport } from '../own/own-export.ts';
import type { ChangedSettings } from './settings.ts';
import type { Steps } from '../steps.ts';
import { readStoredSettings, SETTINGS_VERSION, type StoredSettings } from './stored-settings.ts';

/** Tells a backup file of this extension from any other JSON. */
const FORMAT = 'which-ali-backup';

/** The shape of the file written now. */
const FILE_VERSION = 1;

/** A file that holds everything a reader could lose. */
export type BackupFile = {
  format: typeof FORMAT;
  version: typeof FILE_VERSION;
  /** ISO time. */
  savedAt: string;
  settings: StoredSettings;
  /** Own glossaries and entries; files of the first days have none. */
  own?: OwnExport;
};

/** Characters; 100,000 own entries with long definitions fit in. */
const MAX_FILE_LENGTH = 100_000_000;

/** Bytes of the same in UTF-8, so that a gigantic file is refused before it is read; Chinese takes three a character. */
export const MAX_BACKUP_BYTES = 3 * MAX_FILE_LENGTH;

/** Why a file cannot be restored. */
export type BackupProblem = 'too-big' | 'not-json' | 'not-ours' | 'too-new' | 'damaged';

/** What a backup file gives back. */
export type RestorableBackup = { changed: ChangedSettings; own?: OwnExport };

/**
 * The text of a backup file, in pieces.
 * @param now ms since the epoch
 */
export function* writeBackupFile(changed: ChangedSettings, own: OwnExport, now: number): Steps<string[]> {
  const file: Omit<BackupFile, 'own'> = {
    format: FORMAT,
    version: FILE_VERSION,
    savedAt: new Date(now).toISOString(),
    settings: { version: SETTINGS_VERSION, changed },
  };
  return [JSON.stringify(file).slice(0, -1), ',"own":', ...(yield* writeExport(own)), '}\n'];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a backup file, of this or an earlier version; never throws. */
export function readBackupFile(text: string): RestorableBackup | { problem: BackupProblem } {
  if (text.length > MAX_FILE_LENGTH) return { problem: 'too-big' };
  const file = parseJson(text.replace(/^\uFEFF/, ''));
  if (file === undefined) return { problem: 'not-json' };
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== FORMAT)
    return { problem: 'not-ours' };
  if (!('version' in file) || typeof file.version !== 'number') return { problem: 'damaged' };
  if (file.version > FILE_VERSION) return { problem: 'too-new' };
  const { state, changed } = readStoredSettings('settings' in file ? file.settings : undefined);
  if (state === 'newer') return { problem: 'too-new' };
  if (state !== 'current' && state !== 'old') return { problem: 'damaged' };
  if (!('own' in file)) return { changed };
  const own = readExport(file.own);
  if (own === 'newer') return { problem: 'too-new' };
  return own === 'unknown' ? { problem: 'damaged' } : { changed, own };
}
