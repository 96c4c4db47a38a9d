import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { touchedBy, type OwnChange } from '../../../data/own/own-change.ts';
import type { OwnEntry, OwnGlossary } from '../../../data/own/own-entry.ts';
import { changedInOrder, inOrder, type OwnLists } from '../../../data/own/own-order.ts';
import { saveProblemOf } from '../../../data/settings/save-problem.ts';
import { GlossaryGoneError, type ApplyOptions } from '../../platform/apply-own-change.ts';
import { t } from '../../platform/i18n.ts';
import type { OwnEntriesStore } from '../../platform/own-entries-store.ts';
import { runSteps } from '../run-steps.ts';
import { undoOf, type Undoable } from './undo-of.ts';

/** What was just done and how to take it back, once. */
export type Done = { text: string; undo?: () => Promise<void> };

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
  /** Why the last change was not made; nothing was lost. */
  error: string | undefined;
  /**
   * Makes a change and says so; false if it was not made.
   * @param next or what finds out the change first, and may find that there is to be none
   */
  change: (next: OwnChange | FindChange, text: string, options?: ApplyOptions) => Promise<boolean>;
  /** Says nothing any more of the last change. */
  dismiss: () => void;
  /** Reads everything anew, after `failed`. */
  retry: () => Promise<void>;
};

/** Calls back with the revision whenever own entries changed in any context, until the signal aborts. */
export type WatchOwnEntries = (onChange: (revision: string | undefined) => void, signal: AbortSignal) => void;

function textOf(error: unknown): string {
  if (error instanceof GlossaryGoneError) return t('ownGlossaryGone');
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return saveProblemOf(text) === 'full' ? t('saveFailedFull') : t('ownFailed', text);
}

/** Entries of one change that are put in their places at once; it takes some milliseconds. */
const MANY = 1_000;

/** Own entries and their glossaries, kept in step with other tabs. */
export function useOwnEntries(store: OwnEntriesStore, watch: WatchOwnEntries): OwnEntries {
  const [status, setStatus] = useState<OwnEntries['status']>('loading');
  const [loaded, setLoaded] = useState<OwnLists>({ glossaries: [], entries: [] });
  const [done, setDone] = useState<Done>();
  const [error, setError] = useState<string>();
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
      const lists = await runSteps(inOrder({ glossaries, entries }), undefined, signal);
      if (signal.aborted) return;
      setLoaded(lists);
      setStatus('ready');
    } catch (failure) {
      if (signal.aborted) return;
      setReason(String(failure));
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

  const change = useCallback(
    async (next: OwnChange | FindChange, text: string, options?: ApplyOptions): Promise<boolean> => {
      setError(undefined);
      try {
        const found = typeof next === 'function' ? await next() : next;
        if (!found) return false;
        const made = await apply(found, options);
        const undo = async (): Promise<void> => {
          setDone(undefined);
          try {
            const { change: back, isWhole } = await undoOf(store, made);
            await apply(back);
            setDone({ text: t(isWhole ? 'undone' : 'ownUndonePartly') });
          } catch (failure) {
            setError(textOf(failure));
          }
        };
        setDone({ text, undo });
        return true;
      } catch (failure) {
        if (!options?.signal?.aborted) setError(textOf(failure));
        return false;
      }
    },
    [apply, store],
  );

  const dismiss = (): void => {
    setDone(undefined);
    setError(undefined);
  };
  return { status, ...loaded, reason, isSaving: saving > 0, done, error, change, dismiss, retry: load };
}
