import type { Mention, PopoverPort } from '../platform/page-bridge.ts';

type Ask = (popover: PopoverPort) => void;

type Deps = {
  /** The popover of this frame, once its script has run. */
  popover: () => PopoverPort | undefined;
  /** Has its script put into this frame; resolves when it has run. */
  load: () => Promise<void>;
  /** Nothing is asked for any more: the frame was turned off. */
  signal: AbortSignal;
};

/** The way to a popover whose script may not be here yet. */
export type PopoverDoor = {
  /** Asks now, or once the script is here; only the last of several waiting asks counts. */
  ask(ask: Ask): void;
  /** Takes back an ask that waits; tells a loaded popover. */
  leave(at: number): void;
  /** Tells a loaded popover that mentions are gone. */
  gone(mentions: Iterable<Mention>): void;
};

/** Has the script loaded at the first ask. An ask whose load fails is dropped in silence; the next one loads again. */
export function createPopoverDoor({ popover, load, signal }: Deps): PopoverDoor {
  let loading = false;
  let waiting: Ask | undefined;

  const loadThenAsk = async (): Promise<void> => {
    loading = true;
    try {
      await load();
      const loaded = popover();
      if (loaded && !signal.aborted) waiting?.(loaded);
    } catch {
      // The background could not be reached or the frame may not be scripted: the next ask tries again.
    } finally {
      waiting = undefined;
      loading = false;
    }
  };

  return {
    ask(ask) {
      const loaded = popover();
      if (loaded) {
        ask(loaded);
        return;
      }
      waiting = ask;
      if (!loading) void loadThenAsk();
    },
    leave(at) {
      waiting = undefined;
      popover()?.leave(at);
    },
    gone(mentions) {
      const loaded = popover();
      if (loaded) for (const mention of mentions) loaded.gone(mention);
    },
  };
}
