/** Milliseconds of work between two pauses: a page that pauses this often still answers keys and paints. */
const SLICE_MS = 8;

/** Lets everything that waits have its turn. */
const later = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Lets what the reader does and paints have their turn, and goes on before all the rest; a timer waits for 4 ms. */
export const soon = (): Promise<void> => ('scheduler' in globalThis ? scheduler.yield() : later());

/**
 * Runs long work in slices, with the page breathing in between.
 * @param onStep called before each pause with what the work yielded last
 * @param pause between two slices
 * @throws the signal's reason once it is aborted
 */
export async function runSteps<Step, Result>(
  work: Generator<Step, Result>,
  onStep?: (step: Step) => void,
  signal?: AbortSignal,
  pause = later,
): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    onStep?.(step.value);
    await pause();
    signal?.throwIfAborted();
    began = performance.now();
  }
}
