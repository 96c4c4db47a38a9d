/** Milliseconds of work between two pauses: a page that pauses this often still answers keys and paints. */
const SLICE_MS = 8;

/**
 * Runs long work in slices, with the page breathing in between.
 * @param onStep called before each pause with what the work yielded last
 * @throws the signal's reason once it is aborted
 */
export async function runSteps<Step, Result>(
  work: Generator<Step, Result>,
  onStep: (step: Step) => void,
  signal: AbortSignal,
): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    onStep(step.value);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    signal.throwIfAborted();
    began = performance.now();
  }
}
