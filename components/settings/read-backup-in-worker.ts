import { createExportJoiner } from '../../data/own/export-parts.ts';
import { hearWorker } from '../platform/hear-worker.ts';
import type { BackupAnswer } from './backup-worker.ts';
import type { ReadBackup } from './read-backup.ts';

/** Reads a backup in a thread of its own, so that the page answers and can stop it however large it is. */
export const readBackupInWorker: ReadBackup = (file, signal) => {
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });
  const joiner = createExportJoiner();
  worker.postMessage(file, []);
  const heard = hearWorker<BackupAnswer, Awaited<ReturnType<ReadBackup>>>({
    worker,
    signal,
    crash: () => new Error('The worker broke down'),
    onAnswer(answer, end) {
      if (answer.is === 'part') joiner.add(answer.part);
      else if (answer.is === 'refused') end({ problem: answer.problem });
      else end({ changed: answer.changed, ...(answer.hasOwn && { own: joiner.joined() }) });
    },
  });
  return heard.catch(() => {
    signal.throwIfAborted();
    return { problem: 'unreadable' };
  });
};
