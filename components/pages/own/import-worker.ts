import { partsOf, type ImportPart } from '../../../data/own/import-parts.ts';
import { ImportError, type FileProblem, type ReadAs } from '../../../data/own/import-table.ts';
import { readHere, type GivenFile } from './read-file.ts';

/** What the page asks of the worker; a copied `Blob` has lost the name it was given. */
export type ImportJob = { file: Blob; name: string; readAs: ReadAs };

/** What the worker answers, in this order; the page ends it when it has enough. */
export type ImportAnswer =
  | { is: 'share'; share: number }
  | { is: 'part'; part: ImportPart }
  | { is: 'read' }
  | { is: 'refused'; problem: FileProblem; line: number | undefined };

const answer = (message: ImportAnswer): void => postMessage(message);

async function run({ file, name, readAs }: ImportJob): Promise<void> {
  const given: GivenFile = Object.assign(file.slice(), { name });
  const { signal } = new AbortController();
  try {
    const read = await readHere(given, (share) => answer({ is: 'share', share }), signal, readAs);
    for (const part of partsOf(read)) answer({ is: 'part', part });
    answer({ is: 'read' });
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    answer({ is: 'refused', problem: error.problem, line: error.line });
  }
}

// A script of its own, started by read-in-worker.ts: reading a file of 50 MB takes seconds of a slow machine.
addEventListener('message', ({ data }: MessageEvent<ImportJob>) => {
  run(data).catch(reportError);
});
