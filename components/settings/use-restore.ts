import { useRef, useState } from 'preact/hooks';
import type { OwnExport } from '../../data/own/own-export.ts';
import { withEntryIds } from '../../data/settings/setting-lists.ts';
import type { ChangedSettings } from '../../data/settings/settings.ts';
import { t } from '../platform/i18n.ts';
import type { ReadBackup, RestoreProblem } from './read-backup.ts';

/** What came of bringing own entries back. */
export type OwnOutcome = {
  /** A sentence. */
  text: string;
  /** The ids that the file tells of entries, and those that they have here. */
  ids?: ReadonlyMap<string, string>;
  /** The way back, where something was written. */
  undo?: () => Promise<string>;
};

/** Brings own entries back; `onProgress` hears how many are written. `failed`: nothing was. */
export type RestoreOwn = (
  own: OwnExport,
  onProgress: (done: number) => void,
  signal: AbortSignal,
) => Promise<OwnOutcome | { failed: string }>;

/** Where restoring a backup file stands. */
export type RestoreState =
  | { step: 'idle' }
  | { step: 'reading' }
  | { step: 'refused'; problem: RestoreProblem }
  | { step: 'failed'; text: string }
  | { step: 'writing'; done: number; total: number }
  | { step: 'done'; outcome: OwnOutcome; problem?: string };

type Deps = {
  readBackup: ReadBackup;
  onRestoreOwn: RestoreOwn;
  /** False where they could not be saved. */
  onRestoreSettings: (changed: ChangedSettings) => Promise<boolean>;
};

/**
 * Restores a backup file: own entries first, which may fail (a full disk) or be cancelled, and only then the settings. Where
 * those fail, own entries are in, and it is said that the settings are not.
 */
export function useRestore({ readBackup, onRestoreOwn, onRestoreSettings }: Deps) {
  const [state, setState] = useState<RestoreState>({ step: 'idle' });
  const stopRef = useRef(new AbortController());

  /** Brings the file in and answers what came of it. */
  const bringIn = async (file: File, signal: AbortSignal): Promise<RestoreState> => {
    const read = await readBackup(file, signal);
    if ('problem' in read) return { step: 'refused', problem: read.problem };
    const { own, changed } = read;
    let outcome: OwnOutcome | undefined;
    if (own) {
      const total = own.glossaries.reduce((sum, { entries }) => sum + entries.length, 0);
      const onProgress = (done: number): void => setState({ step: 'writing', done, total });
      onProgress(0);
      const came = await onRestoreOwn(own, onProgress, signal);
      // Where cancelling came too late everything is written, and that is what is said.
      if ('failed' in came) {
        signal.throwIfAborted();
        return { step: 'failed', text: came.failed };
      }
      outcome = came;
    }
    const isSaved = await onRestoreSettings(outcome?.ids ? withEntryIds(changed, outcome.ids) : changed);
    const problem = t('restoreSettingsFailed');
    if (!outcome) return isSaved ? { step: 'idle' } : { step: 'failed', text: problem };
    return isSaved ? { step: 'done', outcome } : { step: 'done', outcome, problem };
  };

  const restore = async (file: File): Promise<void> => {
    stopRef.current.abort();
    stopRef.current = new AbortController();
    const { signal } = stopRef.current;
    setState({ step: 'reading' });
    const end = await bringIn(file, signal).catch((error: unknown): RestoreState => {
      if (!signal.aborted) throw error;
      return { step: 'failed', text: t('restoreCancelled') };
    });
    // Unless another file was chosen meanwhile.
    if (stopRef.current.signal === signal) setState(end);
  };
  const undo = async (): Promise<void> => {
    if (state.step === 'done' && state.outcome.undo)
      setState({ step: 'done', outcome: { text: await state.outcome.undo() } });
  };
  return { state, restore, undo, cancel: () => stopRef.current.abort() };
}
