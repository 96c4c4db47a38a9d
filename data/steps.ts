/** Long work in steps: between two of them whoever runs it may let others work. */
export type Steps<Result> = Generator<void, Result>;

/** Runs the steps one after the other. */
export function finish<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
