import {
  createChangeJoiner,
  partsOfChange,
  touchedBy,
  type OwnChange,
} from '../../../data/own/own-change.ts';
import { GlossaryGoneError } from '../../platform/apply-own-change.ts';
import { hearWorker } from '../../platform/hear-worker.ts';
import { applyHere, type ApplyChange } from '../../platform/own-entries-store.ts';
import { runSteps } from '../run-steps.ts';
import type { ChangeAnswer, ChangeOrder } from './change-worker.ts';

/** Entries that are written as fast as a worker is started. */
const FEW = 1_000;

/** Whether a change may touch many entries; a glossary that is removed takes its entries with it. */
const isLarge = (change: OwnChange): boolean =>
  touchedBy(change) > FEW || (change.removeGlossaries?.length ?? 0) > 0;

/** Hands a change over in pieces, with pauses. */
function* handOver(change: OwnChange, tell: (order: ChangeOrder) => void): Generator<void, void> {
  for (const part of partsOfChange(change)) {
    tell({ is: 'part', part });
    yield;
  }
}

/** Has a large change written by a thread of its own: done here it would halt the page for seconds. */
export const applyInWorker: ApplyChange = async (change, revision, options) => {
  if (!isLarge(change)) return applyHere(change, revision, options);
  const { onProgress, signal = new AbortController().signal } = options;
  signal.throwIfAborted();
  const worker = new Worker(new URL('./change-worker.ts', import.meta.url), { type: 'module' });
  const tell = (order: ChangeOrder): void => worker.postMessage(order, []);
  const undo = createChangeJoiner();
  const applied = hearWorker<ChangeAnswer, Awaited<ReturnType<ApplyChange>>>({
    worker,
    signal,
    // Its transaction is taken back with it.
    crash: () => new Error('The worker broke down'),
    // Not ended at once: only it knows whether the change was written already.
    onStop: () => tell({ is: 'cancel' }),
    onAnswer(answer, end, fail) {
      if (answer.is === 'progress') onProgress?.(answer.done);
      else if (answer.is === 'undo') undo.add(answer.part);
      else if (answer.is === 'applied') end({ undo: undo.joined(), isLeft: answer.isLeft });
      else if (answer.is === 'gone') fail(new GlossaryGoneError());
      else fail(signal.aborted ? signal.reason : new DOMException(answer.message, answer.name));
    },
  });
  // Handed over also where it is cancelled meanwhile: the worker, told of both, writes nothing and says so.
  const handedOver = runSteps(handOver(change, tell)).then(() => tell({ is: 'apply', revision }));
  const [result] = await Promise.all([applied, handedOver]);
  return result;
};
