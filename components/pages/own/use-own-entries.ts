import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { touchedBy, type OwnChange } from '../../../data/own/own-change.ts';
import type { OwnEntry, OwnGlossary } from '../../../data/own/own-entry.ts';
import { changedInOrder, inOwnOrder, type OwnLists } from '../../../data/own/own-order.ts';
import type { ApplyOptions } from '../../platform/apply-own-change.ts';
import { t } from '../../platform/i18n.ts';
import type { OwnEntriesStore } from '../../platform/own-entries-store.ts';
import { runSteps } from '../run-steps.ts';
import { failureText } from './failure-text.ts';
import type { Done, KeptDone } from './kept-done.ts';
import { undoOf, type Undoable } from './undo-of.ts';

/** Why something was not done; of taking something back, it can be tried again. */
export type Failure = { text: string; isOfUndo: boolean };

/** Finds out what is to be written, in a store that other tabs write into. */
export type FindChange = () => Promise<OwnChange | undefined>;

/** Own entries as the options page works with them. */
export type OwnEntries = {
  status: 'loading' | 'ready' | 'failed';
  /** With `failed`: what the browser says. */
  reason: string;
  glossaries: readonly OwnGlossary[];
  /** In the order of their headwords. */
  entries: readonly OwnEntry[];
  /** Whether a change is being written. */
  isSaving: boolean;
  /** The last change, until something else is done. */
  done: Done | undefined;
  /** Why the last change was not made, or not taken back; nothing was lost. */
  failure: Failure | undefined;
  /**
   * Makes a change and says so; false if it was not made.
   * @param next or what finds out the change first, and may find that there is to be none
   */
  change: (next: OwnChange | FindChange, text: string, options?: ApplyOptions) => Promise<boolean>;
  /** Takes the last change back; it still can be where that fails. */
  undo: () => Promise<void>;
  /** Says nothing any more of what failed, or else of the last change. */
  dismiss: () => void;
  /** Reads everything anew, after `failed`. */
  retry: () => Promise<void>;
};

/** Calls back with the revision whenever own entries changed in any context, until the signal aborts. */
export type WatchOwnEntries = (onChange: (revision: string | undefined) => void, signal: AbortSignal) => void;

/** Entries of one change that are put in their places at once; it takes some milliseconds. */
const MANY = 1_000;

/** Own entries and their glossaries, kept in step with other tabs. */
export function useOwnEntries(store: OwnEntriesStore, watch: WatchOwnEntries, kept: KeptDone): OwnEntries {
  const [status, setStatus] = useState<OwnEntries['status']>('loading');
  const [loaded, setLoaded] = useState<OwnLists>({ glossaries: [], entries: [] });
  const [done, setDone] = useState(kept.last()?.undoable && kept.last());
  const [failure, setFailure] = useState<Failure>();
  const [reason, setReason] = useState('');
  /** Changes under way. */
  const [saving, setSaving] = useState(0);
  /** Only the newest reading counts: a slow one begun before a change must not overwrite it. */
  const readingRef = useRef({ newest: new AbortController(), underWay: 0 });
  /** The revision of our own last change, which need not be read again. */
  const ownRevisionRef = useRef<string | undefined>(undefined);
  /** Revisions told of while a change is being written: Chromium tells of our own before the writing has answered. */
  const heardRef = useRef({ writing: 0, revisions: new Set<string | undefined>() });

  const load = useCallback(async (): Promise<void> => {
    const reading = readingRef.current;
    reading.newest.abort();
    reading.newest = new AbortController();
    reading.underWay += 1;
    const { signal } = reading.newest;
    try {
      const [glossaries, entries] = await Promise.all([store.glossaries(), store.entries()]);
      const lists = await runSteps(inOwnOrder({ glossaries, entries }), undefined, signal);
      if (signal.aborted) return;
      setLoaded(lists);
      setStatus('ready');
    } catch (error) {
      if (signal.aborted) return;
      setReason(String(error));
      setStatus('failed');
    } finally {
      reading.underWay -= 1;
    }
  }, [store]);

  useEffect(() => {
    const stop = new AbortController();
    void load();
    watch((revision) => {
      const heard = heardRef.current;
      if (heard.writing > 0) heard.revisions.add(revision);
      else if (revision === undefined || revision !== ownRevisionRef.current) void load();
    }, stop.signal);
    return () => stop.abort();
  }, [load, watch]);

  const apply = useCallback(
    async (next: OwnChange, options?: ApplyOptions): Promise<Undoable> => {
      setSaving((count) => count + 1);
      const heard = heardRef.current;
      heard.writing += 1;
      try {
        const { undo, revision } = await store.apply(next, options);
        ownRevisionRef.current = revision;
        heard.revisions.delete(revision);
        // What is being read may be older than this change; and many entries are sorted anew with pauses.
        if (readingRef.current.underWay > 0 || touchedBy(next) > MANY) await load();
        else setLoaded((before) => changedInOrder(before, next));
        return { made: next, back: undo, revision };
      } finally {
        setSaving((count) => count - 1);
        heard.writing -= 1;
        // What is left another tab wrote.
        if (heard.writing === 0 && heard.revisions.size > 0) {
          heard.revisions.clear();
          void load();
        }
      }
    },
    [store, load],
  );

  const say = useCallback(
    (next: Done | undefined): void => {
      kept.keep(next);
      setDone(next);
    },
    [kept],
  );

  const change = useCallback(
    async (next: OwnChange | FindChange, text: string, options?: ApplyOptions): Promise<boolean> => {
      setFailure(undefined);
      try {
        const found = typeof next === 'function' ? await next() : next;
        if (!found) return false;
        say({ text, undoable: await apply(found, options) });
        return true;
      } catch (error) {
        if (!options?.signal?.aborted) setFailure({ text: failureText(error), isOfUndo: false });
        return false;
      }
    },
    [apply, say],
  );

  const undo = useCallback(async (): Promise<void> => {
    const last = kept.last();
    if (!last?.undoable) return;
    setFailure(undefined);
    setSaving((count) => count + 1);
    try {
      const { change: back, isWhole } = await undoOf(store, last.undoable);
      await apply(back);
      // Unless something else was done meanwhile, which can be taken back as well.
      if (kept.last() === last) say({ text: t(isWhole ? 'undone' : 'ownUndonePartly') });
    } catch (error) {
      setFailure({ text: failureText(error), isOfUndo: true });
    } finally {
      setSaving((count) => count - 1);
    }
  }, [store, kept, apply, say]);

  const dismiss = (): void => {
    if (failure) setFailure(undefined);
    else say(undefined);
  };
  return {
    status,
    ...loaded,
    reason,
    isSaving: saving > 0,
    done,
    failure,
    change,
    undo,
    dismiss,
    retry: load,
  };
}
