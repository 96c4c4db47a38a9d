import type { Undoable } from './undo-of.ts';

/** What was just done, and what of it can be taken back. */
export type Done = { text: string; undoable?: Undoable };

/** Keeps what was done last while the page of own entries is not shown, so that it can still be taken back after that. */
export type KeptDone = { last: () => Done | undefined; keep: (done: Done | undefined) => void };

/** Keeps it as long as the tab is open. */
export function keepDone(): KeptDone {
  let kept: Done | undefined;
  return {
    last: () => kept,
    keep: (done) => {
      kept = done;
    },
  };
}
