import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { OwnEntry, OwnGlossary } from '../../../data/own/own-entry.ts';
import type { ApplyOptions, OwnChange, OwnEntriesStore } from '../../platform/own-entries-store.ts';

/** What was just done and how to take it back. */
export type Done = { text: string; undo: () => Promise<void> };

/** Own entries as the options page works with them. */
export type OwnEntries = {
  status: 'loading' | 'ready' | 'failed';
  glossaries: readonly OwnGlossary[];
  entries: readonly OwnEntry[];
  /** The last change, while it can be taken back. */
  done: Done | undefined;
  /** Why the last change was not made; nothing was lost. */
  error: string | undefined;
  /** Makes a change and says so; false if it was not made. */
  change: (change: OwnChange, text: string, options?: ApplyOptions) => Promise<boolean>;
};

/** Calls back whenever own entries changed in any context, until the signal aborts. */
export type WatchOwnEntries = (onChange: () => void, signal: AbortSignal) => void;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Own entries and their glossaries, kept in step with other tabs. */
export function useOwnEntries(store: OwnEntriesStore, watch: WatchOwnEntries): OwnEntries {
  const [state, setState] = useState<Pick<OwnEntries, 'status' | 'glossaries' | 'entries'>>({
    status: 'loading',
    glossaries: [],
    entries: [],
  });
  const [done, setDone] = useState<Done>();
  const [error, setError] = useState<string>();
  /** Only the newest reading counts: a slow one begun before a change must not overwrite it. */
  const readingRef = useRef(0);

  const load = useCallback(async (): Promise<void> => {
    readingRef.current += 1;
    const mine = readingRef.current;
    try {
      const [glossaries, entries] = await Promise.all([store.glossaries(), store.entries()]);
      entries.sort((a, b) => a.headword.localeCompare(b.headword));
      if (mine === readingRef.current) setState({ status: 'ready', glossaries, entries });
    } catch (failure) {
      setError(messageOf(failure));
      setState((before) => ({ ...before, status: 'failed' }));
    }
  }, [store]);

  useEffect(() => {
    const stop = new AbortController();
    void load();
    watch(() => void load(), stop.signal);
    return () => stop.abort();
  }, [load, watch]);

  const change = useCallback(
    async (next: OwnChange, text: string, options?: ApplyOptions): Promise<boolean> => {
      setError(undefined);
      try {
        const back = await store.apply(next, options);
        const undo = async (): Promise<void> => {
          setDone(undefined);
          await store.apply(back);
          await load();
        };
        await load();
        setDone({ text, undo });
        return true;
      } catch (failure) {
        if (!options?.signal?.aborted) setError(messageOf(failure));
        return false;
      }
    },
    [store, load],
  );

  return { ...state, done, error, change };
}
