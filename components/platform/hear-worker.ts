/** How a conversation with a worker goes on. */
type Talk<Answer, Result> = {
  worker: Worker;
  /** Hears each answer, and ends the conversation with one of the two others. */
  onAnswer: (answer: Answer, end: (result: Result) => void, fail: (reason: unknown) => void) => void;
  /** What is thrown where the worker breaks down: out of memory, most likely. */
  crash: () => Error;
  signal: AbortSignal;
  /** What is done once the signal is aborted; left out: the worker is ended at once. */
  onStop?: () => void;
};

/**
 * Listens to a worker until it has answered, and ends it then.
 * @throws what `fail` was called with, `crash`, or the signal's reason
 */
export function hearWorker<Answer, Result>(talk: Talk<Answer, Result>): Promise<Result> {
  const { worker, onAnswer, crash, signal, onStop } = talk;
  return new Promise((resolve, reject) => {
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
    };
    const fail = (reason: unknown): void => {
      end();
      reject(reason);
    };
    const stop = onStop ?? ((): void => fail(signal.reason));
    const succeed = (result: Result): void => {
      end();
      resolve(result);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => onAnswer(data, succeed, fail));
    worker.addEventListener('error', () => fail(crash()));
    signal.addEventListener('abort', stop);
  });
}
