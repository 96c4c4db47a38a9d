/** A long job that pauses itself: each `yield` is a place where the page may have its turn. */
export type Job = Generator<void, void>;

/** ms of one turn. Half of the 8 ms that are promised, since the clock is looked at between steps only. */
const SLICE_MS = 4;

/** Share of the time that jobs may take while the page keeps changing; the rest is the page's. */
export const BUSY_SHARE = 0.1;

/** ms before what was asked for is begun: changes come in bursts. */
export const FIRST_WAIT_MS = 60;

/** ms after which the cost of earlier work no longer delays the next: a storm that is over is forgotten. */
export const LONGEST_WAIT_MS = 2_000;

type Clock = {
  /** ms */
  now: () => number;
  /** Runs once after `ms`; stops on the signal. */
  later: (run: () => void, ms: number) => void;
  /** Runs as soon as the page has had its turn. */
  soon: (run: () => void) => void;
};

/** Our work in turns with the page; never more than one job at a time. */
export type Slices = {
  /** Asks for `job` to be run; asked twice before it starts, it runs once. `at once`: without waiting for more. */
  ask(when: 'at once' | 'after changes'): void;
  /** ms of our own time so far. */
  readonly spent: number;
};

/** Runs a job in slices that leave the page fluid; backs off while the jobs are frequent and recovers after. */
export function createSlices(startJob: () => Job, clock: Clock, signal: AbortSignal): Slices {
  let spent = 0;
  let job: Job | undefined;
  let asked = false;
  let jobCost = 0;

  /** Runs `task` and counts its time as ours. */
  const count = <T>(task: () => T): T => {
    const start = clock.now();
    try {
      return task();
    } finally {
      const cost = clock.now() - start;
      spent += cost;
      jobCost += cost;
    }
  };

  const turn = (): void => {
    if (signal.aborted || !job) return;
    const current = job;
    // Also where it fails: the next one is to begin all the same.
    let done = true;
    try {
      done = count(() => {
        const end = clock.now() + SLICE_MS;
        while (clock.now() < end) if (current.next().done) return true;
        return false;
      });
    } finally {
      if (done) {
        job = undefined;
        if (asked) wait();
      } else clock.soon(turn);
    }
  };

  const begin = (): void => {
    if (signal.aborted || job) return;
    asked = false;
    jobCost = 0;
    job = startJob();
    turn();
  };

  const wait = (): void => {
    clock.later(begin, Math.min(LONGEST_WAIT_MS, Math.max(FIRST_WAIT_MS, jobCost / BUSY_SHARE)));
  };

  return {
    ask(when) {
      if (when === 'at once' && !job) {
        begin();
        return;
      }
      if (asked) return;
      asked = true;
      if (!job) wait();
    },
    get spent() {
      return spent;
    },
  };
}

/** The page's own clock and queue. */
export function pageClock(signal: AbortSignal): Clock {
  /** Not yet due. One listener for all: a listener for each would stay as long as the page does. */
  const timers = new Set<ReturnType<typeof setTimeout>>();
  signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
  return {
    now: () => performance.now(),
    later(run, ms) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        run();
      }, ms);
      timers.add(timer);
    },
    soon(run) {
      setTimeout(run, 0);
    },
  };
}
