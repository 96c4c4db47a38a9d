import type { IDBPObjectStore, StoreNames } from 'idb';
import type { OwnChange } from '../../data/own/own-change.ts';
import type { OwnEntry, OwnGlossary } from '../../data/own/own-entry.ts';
import {
  REVISION,
  fromStored,
  rowsInBatches,
  toStored,
  type OwnDatabase,
  type OwnSchema,
  type StoredEntry,
} from './own-entries-database.ts';

/** How a long change is followed and stopped. */
export type ApplyOptions = {
  /** Called with the number of entries written so far. */
  onProgress?: (done: number) => void;
  /** Aborting it takes the whole change back. */
  signal?: AbortSignal;
};

/** Entries written between two reports of progress. */
const PROGRESS_STEP = 1_000;

/** So many rows are asked for one by one; more are found faster by reading all. */
const FEW = 1_000;

type EntriesInChange = IDBPObjectStore<OwnSchema, StoreNames<OwnSchema>[], 'entries', 'readwrite'>;

/** The rows with some ids, and whether it is known that there are no others. */
async function rowsById(
  entries: EntriesInChange,
  ids: readonly string[],
): Promise<{ rows: ReadonlyMap<string, StoredEntry>; areAll: boolean }> {
  if (ids.length <= FEW) {
    const found = await Promise.all(ids.map((id) => entries.get(id)));
    return { rows: new Map(found.flatMap((row) => (row ? [[row.id, row]] : []))), areAll: false };
  }
  const wanted = new Set(ids);
  const rows = new Map<string, StoredEntry>();
  let areAll = true;
  for await (const some of rowsInBatches(entries))
    for (const row of some)
      if (wanted.has(row.id)) rows.set(row.id, row);
      else areAll = false;
  return { rows, areAll };
}

/** Those of some glossaries in which no entry is left without these. */
async function emptiedBy(
  entries: EntriesInChange,
  glossaries: readonly string[],
  removed: readonly string[],
): Promise<string[]> {
  const gone = new Set(removed);
  const emptied: string[] = [];
  for (const id of glossaries) {
    const left = await entries.index('glossaryId').getAllKeys(id);
    if (left.every((key) => gone.has(key))) emptied.push(id);
  }
  return emptied;
}

/** Whether a store has anything in it; counting 100,000 takes as long as reading them. */
const holdsAny = async (store: { getKey: (query: IDBKeyRange) => Promise<unknown> }): Promise<boolean> =>
  (await store.getKey(IDBKeyRange.lowerBound(''))) !== undefined;

/** The glossary of an entry to be written was deleted meanwhile, in another tab: nobody would find the entry. */
export class GlossaryGoneError extends Error {
  override readonly name = 'GlossaryGoneError';
}

/** A request that fails fails its transaction, and that is awaited; the request's own promise has nothing to add. */
const leftToTransaction = (): void => undefined;

/** Aborting a transaction that has ended already throws; that it has ended is all that is wanted. */
function abortIfOpen(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // Ended already.
  }
}

/**
 * Applies a change in one transaction, whole or not at all.
 * @param revision what the entries are in afterwards; empty if that is none
 * @returns the change that takes it back, and whether any entries are left
 * @throws GlossaryGoneError, the signal's reason, or the browser's error
 */
export async function applyOwnChange(
  database: OwnDatabase,
  change: OwnChange,
  revision: string,
  { onProgress, signal }: ApplyOptions,
): Promise<{ undo: OwnChange; isLeft: boolean }> {
  signal?.throwIfAborted();
  // Strict: "Saved" is said only once the disk has it.
  const transaction = database.transaction(['glossaries', 'entries', 'state', 'nameSets'], 'readwrite', {
    durability: 'strict',
  });
  const abort = (): void => abortIfOpen(transaction);
  signal?.addEventListener('abort', abort, { once: true });
  const finished = transaction.done;
  finished.catch(leftToTransaction);
  try {
    const glossaries = transaction.objectStore('glossaries');
    const entries = transaction.objectStore('entries');
    const undo = {
      putGlossaries: new Array<OwnGlossary>(),
      removeIfEmpty: new Array<string>(),
      putEntries: new Array<OwnEntry>(),
      removeEntries: new Array<string>(),
    };
    const { removeIfEmpty = [], putGlossaries = [], removeEntries = [], putEntries = [] } = change;
    const emptied = await emptiedBy(entries, removeIfEmpty, removeEntries);
    const removeGlossaries = [...(change.removeGlossaries ?? []), ...emptied];
    for (const id of [...removeGlossaries, ...putGlossaries.map((each) => each.id)]) {
      const old = await glossaries.get(id);
      if (old) undo.putGlossaries.push(old);
      else undo.removeIfEmpty.push(id);
    }
    const owned = await Promise.all(removeGlossaries.map((id) => entries.index('glossaryId').getAllKeys(id)));
    const removed = new Set([...removeEntries, ...owned.flat()]);
    const touched = [...removed, ...putEntries.map(({ id }) => id)];
    const { rows, areAll } = await rowsById(entries, touched);
    for (const id of touched) {
      const [old] = fromStored([rows.get(id)]);
      if (old) undo.putEntries.push(old);
      else undo.removeEntries.push(id);
    }

    for (const id of removeGlossaries) await glossaries.delete(id);
    for (const glossary of putGlossaries) await glossaries.put(glossary);
    for (const id of new Set(putEntries.map(({ glossaryId }) => glossaryId)))
      if ((await glossaries.getKey(id)) === undefined) throw new GlossaryGoneError();
    if (areAll && putEntries.length === 0) await entries.clear();
    else for (const id of removed) entries.delete(id).catch(leftToTransaction);
    for (const [index, entry] of putEntries.entries()) {
      const written = entries.put(toStored(entry)).catch(leftToTransaction);
      if (index % PROGRESS_STEP === PROGRESS_STEP - 1) {
        await written;
        onProgress?.(index + 1);
      }
    }
    const isLeft = await holdsAny(entries);
    await transaction.objectStore('nameSets').clear();
    await transaction.objectStore('state').put(isLeft ? revision : '', REVISION);
    await finished;
    return { undo, isLeft };
  } catch (error) {
    signal?.throwIfAborted();
    // An entry that can't be cloned throws without ending the transaction: what was written before it must go too.
    abortIfOpen(transaction);
    throw error;
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}
