/** Runs tasks one after the other; one that fails holds up no other. */
export type Turns = <T>(task: () => Promise<T>) => Promise<T>;

/** A queue of its own; each caller gets the result or the error of its own task. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  };
}
