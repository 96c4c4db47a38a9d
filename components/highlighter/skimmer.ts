import type { MayMention } from '../../data/name-hint.ts';
import { createRoots, type OpenRoot } from './shadow-roots.ts';
import { createSlices, pageClock, type Job } from './slices.ts';
import { batchesOf, rescanBatch, type TextBatch } from './text-batches.ts';
import { createWatcher } from './watcher.ts';

type Deps = {
  mayMention: MayMention;
  openRoot: OpenRoot;
  /** Some text may hold a name. Called once; after that the skimmer is done. */
  onHit: () => void;
  signal: AbortSignal;
};

const nothing = (): void => {};

/** Looks whether there may be anything to find, as cheaply as can be, until there is or the signal. */
export function startSkimmer({ mayMention, openRoot, onHit, signal }: Deps): void {
  const stop = new AbortController();
  const until = AbortSignal.any([signal, stop.signal]);
  const clock = pageClock(until);

  const watcher = createWatcher({
    onTextChanged: nothing,
    onBlockChanged: nothing,
    onRemoved: nothing,
    onChanged: () => slices.ask('after changes'),
    signal: until,
  });
  const roots = createRoots({
    openRoot,
    onRoot(root) {
      watcher.watch(root);
      watcher.addRoot(root);
    },
    onLate: () => slices.ask('after changes'),
    later: (run, ms) => clock.later(run, ms),
  });

  function* changedTexts(): Generator<TextBatch> {
    while (watcher.hasChanges) {
      const changes = watcher.take();
      for (const text of changes.texts) yield* rescanBatch(text);
      for (const root of changes.roots) {
        yield* batchesOf(root);
        roots.lookIn(root);
      }
    }
  }

  function* skim(): Job {
    for (const { joined } of changedTexts()) {
      if (mayMention(joined)) {
        stop.abort();
        onHit();
        return;
      }
      yield;
    }
  }

  const slices = createSlices(skim, clock, until);
  watcher.watch(document);
  watcher.addRoot(document.body ?? document);
  slices.ask('at once');
}
