import { createChangeJoiner, partsOfChange, type OwnChange } from '../../../data/own/own-change.ts';
import { GlossaryGoneError } from '../../platform/apply-own-change.ts';
import { applyHere } from '../../platform/own-entries-store.ts';

/** What the page tells the worker: a change in pieces, then that it is whole; and that it is to be taken back. */
export type ChangeOrder =
  { is: 'part'; part: OwnChange } | { is: 'apply'; revision: string } | { is: 'cancel' };

/** What the worker answers: how far it is, then the change that takes it back, in pieces; or why nothing was written. */
export type ChangeAnswer =
  | { is: 'progress'; done: number }
  | { is: 'undo'; part: OwnChange }
  | { is: 'applied'; isLeft: boolean }
  | { is: 'gone' }
  | { is: 'failed'; name: string; message: string };

const answer = (message: ChangeAnswer): void => postMessage(message);

const joiner = createChangeJoiner();
const stop = new AbortController();

async function apply(revision: string): Promise<void> {
  try {
    const onProgress = (done: number): void => answer({ is: 'progress', done });
    const { signal } = stop;
    const { undo, isLeft } = await applyHere(joiner.joined(), revision, { onProgress, signal });
    for (const part of partsOfChange(undo)) answer({ is: 'undo', part });
    answer({ is: 'applied', isLeft });
  } catch (error) {
    if (error instanceof GlossaryGoneError) return answer({ is: 'gone' });
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    answer({ is: 'failed', name, message });
  }
}

// A script of its own, started by change-in-worker.ts: writing 100,000 entries takes many seconds of a thread.
addEventListener('message', ({ data }: MessageEvent<ChangeOrder>) => {
  if (data.is === 'part') joiner.add(data.part);
  else if (data.is === 'cancel') stop.abort();
  else apply(data.revision).catch(reportError);
});
