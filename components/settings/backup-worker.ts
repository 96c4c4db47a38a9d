import { partsOfExport, type ExportPart } from '../../data/own/export-parts.ts';
import type { ChangedSettings } from '../../data/settings/settings.ts';
import { readBackupHere, type RestoreProblem } from './read-backup.ts';

/** What the worker answers: own entries in pieces, then the rest; or why the file is refused. */
export type BackupAnswer =
  | { is: 'part'; part: ExportPart }
  | { is: 'read'; changed: ChangedSettings; hasOwn: boolean }
  | { is: 'refused'; problem: RestoreProblem };

const answer = (message: BackupAnswer): void => postMessage(message);

async function run(file: Blob): Promise<void> {
  const read = await readBackupHere(file, new AbortController().signal);
  if ('problem' in read) return answer({ is: 'refused', problem: read.problem });
  const { changed, own } = read;
  if (own) for (const part of partsOfExport(own)) answer({ is: 'part', part });
  answer({ is: 'read', changed, hasOwn: own !== undefined });
}

// A script of its own, started by read-backup-in-worker.ts: 100,000 entries take half a second to be understood.
addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  run(data).catch(reportError);
});
