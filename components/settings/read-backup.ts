import {
  MAX_BACKUP_BYTES,
  readBackupFile,
  type BackupProblem,
  type RestorableBackup,
} from '../../data/settings/backup-file.ts';

/** Why a file that was chosen cannot be restored. */
export type RestoreProblem = BackupProblem | 'unreadable';

/**
 * Reads a backup file that was chosen.
 * @throws the signal's reason when it is stopped
 */
export type ReadBackup = (
  file: Blob,
  signal: AbortSignal,
) => Promise<RestorableBackup | { problem: RestoreProblem }>;

/** Reads a backup where it is called, at one go: the page has it done by a worker. */
export const readBackupHere: ReadBackup = async (file, signal) => {
  // Asked first, so that a gigantic one never gets into memory.
  if (file.size > MAX_BACKUP_BYTES) return { problem: 'too-big' };
  const text = await file.text().catch(() => undefined);
  signal.throwIfAborted();
  return text === undefined ? { problem: 'unreadable' } : readBackupFile(text);
};
