import { createJoiner } from '../../../data/own/import-parts.ts';
import { ImportError } from '../../../data/own/import-table.ts';
import type { ImportAnswer, ImportJob } from './import-worker.ts';
import type { ReadFile } from './read-file.ts';

/** Reads a file in a thread of its own, so that the page answers and can stop it however large it is. */
export const readInWorker: ReadFile = (file, onShare, signal) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
    const joiner = createJoiner();
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
    };
    const fail = (reason: unknown): void => {
      end();
      reject(reason);
    };
    const stop = (): void => fail(signal.reason);
    const onAnswer = ({ data }: MessageEvent<ImportAnswer>): void => {
      if (data.is === 'share') onShare(data.share);
      else if (data.is === 'part') joiner.add(data.part);
      else if (data.is === 'refused') fail(new ImportError(data.problem, data.line));
      else {
        end();
        resolve(joiner.joined());
      }
    };
    worker.addEventListener('message', onAnswer);
    // Out of memory, most likely.
    worker.addEventListener('error', () => fail(new ImportError('unreadable')));
    signal.addEventListener('abort', stop);
    const job: ImportJob = { file, name: file.name ?? '' };
    worker.postMessage(job, []);
  });
