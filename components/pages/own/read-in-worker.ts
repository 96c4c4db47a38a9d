import { createJoiner } from '../../../data/own/import-parts.ts';
import { ImportError } from '../../../data/own/import-table.ts';
import { hearWorker } from '../../platform/hear-worker.ts';
import type { ImportAnswer, ImportJob } from './import-worker.ts';
import type { ReadFile } from './read-file.ts';

/** Reads a file in a thread of its own, so that the page answers and can stop it however large it is. */
export const readInWorker: ReadFile = (file, onShare, signal, readAs = {}) => {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const joiner = createJoiner();
  const job: ImportJob = { file, name: file.name ?? '', readAs };
  worker.postMessage(job, []);
  return hearWorker<ImportAnswer, ReturnType<typeof joiner.joined>>({
    worker,
    signal,
    crash: () => new ImportError('unreadable'),
    onAnswer(answer, end, fail) {
      if (answer.is === 'share') onShare(answer.share);
      else if (answer.is === 'part') joiner.add(answer.part);
      else if (answer.is === 'refused') fail(new ImportError(answer.problem, answer.line));
      else end(joiner.joined());
    },
  });
};
