import { setTimeout as pause } from 'node:timers/promises';

/** ms that something may take to become true: two cores may be busy with another browser. */
const PATIENCE_MS = 10_000;
/** ms between two questions. */
const POLL_MS = 25;

type Given<T> = Exclude<T, undefined | null | false>;

const isGiven = <T>(answer: T): answer is Given<T> =>
  answer !== undefined && answer !== null && answer !== false;

/**
 * Asks until the answer is neither `undefined`, null nor false, and gives it.
 * @param patience how long it may take, ms
 * @throws the last error of `ask`, or an Error that shows it, after that
 */
export async function until<T>(ask: () => T | Promise<T>, patience = PATIENCE_MS): Promise<Given<T>> {
  const end = performance.now() + patience;
  for (;;) {
    const isLast = performance.now() >= end;
    try {
      const answer = await ask();
      if (isGiven(answer)) return answer;
    } catch (error) {
      if (isLast) throw error;
    }
    if (isLast) throw new Error(`Still not so after ${patience / 1000} s: ${ask.toString()}`);
    await pause(POLL_MS);
  }
}
