import { useRef, useState } from 'preact/hooks';
import { MAX_BACKUP_BYTES, readBackupFile, type BackupProblem } from '../../data/backup-file.ts';
import type { OwnExport } from '../../data/own/own-export.ts';
import type { ChangedSettings } from '../../data/settings.ts';
import { t } from '../platform/i18n.ts';

/** What came of bringing own entries back: a sentence, and the way back where something was written. */
export type OwnOutcome = { text: string; undo?: () => Promise<string> };

/** Brings own entries back; `onProgress` hears how many are written. `failed`: nothing was. */
export type RestoreOwn = (
  own: OwnExport,
  onProgress: (done: number) => void,
  signal: AbortSignal,
) => Promise<OwnOutcome | { failed: string }>;

/** Where restoring a backup file stands. */
export type RestoreState =
  | { step: 'idle' }
  | { step: 'refused'; problem: BackupProblem | 'unreadable' }
  | { step: 'failed'; text: string }
  | { step: 'writing'; done: number; total: number }
  | { step: 'done'; outcome: OwnOutcome };

type Deps = { onRestoreOwn: RestoreOwn; onRestoreSettings: (changed: ChangedSettings) => void };

/**
 * Restores a backup file: own entries first, which may fail (a full disk) or be cancelled, and only then the settings, so
 * that a file never comes in by half.
 */
export function useRestore({ onRestoreOwn, onRestoreSettings }: Deps) {
  const [state, setState] = useState<RestoreState>({ step: 'idle' });
  const stopRef = useRef(new AbortController());

  const restore = async (file: File): Promise<void> => {
    setState({ step: 'idle' });
    if (file.size > MAX_BACKUP_BYTES) {
      setState({ step: 'refused', problem: 'too-big' });
      return;
    }
    const text = await file.text().catch(() => undefined);
    const read = text === undefined ? { problem: 'unreadable' as const } : readBackupFile(text);
    if ('problem' in read) {
      setState({ step: 'refused', problem: read.problem });
      return;
    }
    const { own, changed } = read;
    if (own) {
      stopRef.current = new AbortController();
      const { signal } = stopRef.current;
      const total = own.glossaries.reduce((sum, { entries }) => sum + entries.length, 0);
      const onProgress = (done: number): void => setState({ step: 'writing', done, total });
      onProgress(0);
      const outcome = await onRestoreOwn(own, onProgress, signal);
      if (signal.aborted || 'failed' in outcome) {
        setState({ step: 'failed', text: 'failed' in outcome ? outcome.failed : t('restoreCancelled') });
        return;
      }
      setState({ step: 'done', outcome });
    }
    onRestoreSettings(changed);
  };
  const undo = async (): Promise<void> => {
    if (state.step === 'done' && state.outcome.undo)
      setState({ step: 'done', outcome: { text: await state.outcome.undo() } });
  };
  return { state, restore, undo, cancel: () => stopRef.current.abort() };
}
