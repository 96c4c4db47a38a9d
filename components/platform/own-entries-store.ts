import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { ImportPlan } from '../../data/own/import-plan.ts';
import {
  OWN_ID_PREFIX,
  type OwnEntry,
  type OwnEntryFields,
  type OwnGlossary,
} from '../../data/own/own-entry.ts';
import { foldText } from '../../data/text-folding.ts';
import { OWN_REVISION_KEY, readOwnRevision } from './own-revision.ts';
import { extensionApi } from './extension-api.ts';

/** Own entries and their glossaries, in IndexedDB of the extension: the only store that holds 100,000 and keeps them. */
export type OwnEntriesStore = {
  glossaries(): Promise<OwnGlossary[]>;
  entries(glossaryId?: string): Promise<OwnEntry[]>;
  entriesById(ids: readonly string[]): Promise<OwnEntry[]>;
  /** The entries that have one of the written forms, without regard to case and width. */
  entriesByForm(forms: readonly string[]): Promise<OwnEntry[]>;
  count(): Promise<number>;
  /** What `storage.local` tells of the state of the store; `undefined` while there are no own entries. */
  revision(): Promise<string | undefined>;
  /** Applies a change whole or not at all, and answers the change that takes it back. */
  apply(change: OwnChange, options?: ApplyOptions): Promise<OwnChange>;
};

/** What to write and what to remove, in one transaction. */
export type OwnChange = {
  putGlossaries?: readonly OwnGlossary[];
  removeGlossaries?: readonly string[];
  putEntries?: readonly OwnEntry[];
  removeEntries?: readonly string[];
};

export type ApplyOptions = {
  /** Called with the number of entries written so far. */
  onProgress?: (done: number) => void;
  /** Aborting it takes the whole change back. */
  signal?: AbortSignal;
};

const DATABASE = 'own-entries';
const DATABASE_VERSION = 1;
/** Entries written between two reports of progress. */
const PROGRESS_STEP = 1_000;

type Schema = DBSchema & {
  glossaries: { key: string; value: OwnGlossary };
  entries: { key: string; value: StoredEntry; indexes: { glossaryId: string; formKeys: string } };
};

/** An own entry with its written forms as they are compared, for the index that pages are answered from. */
type StoredEntry = OwnEntry & { formKeys: readonly string[] };

const toStored = (entry: OwnEntry): StoredEntry => ({
  ...entry,
  formKeys: [...new Set([entry.headword, ...entry.aliases].map(foldText))],
});
const fromStored = ({
  id,
  glossaryId,
  headword,
  aliases,
  definition,
  link,
  caseRule,
}: StoredEntry): OwnEntry => ({
  id,
  glossaryId,
  headword,
  aliases,
  definition,
  ...(link === undefined ? {} : { link }),
  caseRule,
});

export const newOwnId = (): string => `${OWN_ID_PREFIX}${crypto.randomUUID()}`;

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(DATABASE, DATABASE_VERSION, {
    // One step per version ever shipped; a step once shipped is never edited.
    upgrade(database, oldVersion) {
      if (oldVersion < 1) {
        database.createObjectStore('glossaries', { keyPath: 'id' });
        const entries = database.createObjectStore('entries', { keyPath: 'id' });
        entries.createIndex('glossaryId', 'glossaryId');
        entries.createIndex('formKeys', 'formKeys', { multiEntry: true });
      }
    },
    // A newer version of the extension wants to upgrade: let go, the next call opens again.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}

/** Opens the store anew for each use, so that no context holds the database when another wants to upgrade it. */
async function using<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
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

async function applyTo(
  database: IDBPDatabase<Schema>,
  change: OwnChange,
  { onProgress, signal }: ApplyOptions,
): Promise<OwnChange> {
  signal?.throwIfAborted();
  // Strict: "Saved" is said only once the disk has it (design, section 6).
  const transaction = database.transaction(['glossaries', 'entries'], 'readwrite', { durability: 'strict' });
  const abort = (): void => abortIfOpen(transaction);
  signal?.addEventListener('abort', abort, { once: true });
  const finished = transaction.done;
  finished.catch(leftToTransaction);
  try {
    const glossaries = transaction.objectStore('glossaries');
    const entries = transaction.objectStore('entries');
    const before = {
      putGlossaries: new Array<OwnGlossary>(),
      removeGlossaries: new Array<string>(),
      putEntries: new Array<OwnEntry>(),
      removeEntries: new Array<string>(),
    };
    for (const id of [
      ...(change.removeGlossaries ?? []),
      ...(change.putGlossaries ?? []).map((each) => each.id),
    ]) {
      const old = await glossaries.get(id);
      if (old) before.putGlossaries.push(old);
      else before.removeGlossaries.push(id);
    }
    const owned = await Promise.all(
      (change.removeGlossaries ?? []).map((id) => entries.index('glossaryId').getAll(id)),
    );
    const removed = new Set([...(change.removeEntries ?? []), ...owned.flat().map(({ id }) => id)]);
    const put = change.putEntries ?? [];
    const touched = [...removed, ...put.map(({ id }) => id)];
    const olds = await Promise.all(touched.map((id) => entries.get(id)));
    olds.forEach((old, index) => {
      const id = touched[index];
      if (old) before.putEntries.push(fromStored(old));
      else if (id !== undefined) before.removeEntries.push(id);
    });

    for (const id of change.removeGlossaries ?? []) await glossaries.delete(id);
    for (const glossary of change.putGlossaries ?? []) await glossaries.put(glossary);
    for (const id of removed) entries.delete(id).catch(leftToTransaction);
    for (const [index, entry] of put.entries()) {
      const written = entries.put(toStored(entry)).catch(leftToTransaction);
      if (index % PROGRESS_STEP === PROGRESS_STEP - 1) {
        await written;
        onProgress?.(index + 1);
      }
    }
    await finished;
    return before;
  } catch (error) {
    signal?.throwIfAborted();
    // An entry that can't be cloned throws without ending the transaction: what was written before it must go too.
    abortIfOpen(transaction);
    throw error;
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

/** Opens the store of own entries; for the background and extension pages. */
export function createOwnEntriesStore(): OwnEntriesStore {
  return {
    glossaries: () => using((database) => database.getAll('glossaries')),
    entries: (glossaryId) =>
      using(async (database) => {
        const stored =
          glossaryId === undefined
            ? await database.getAll('entries')
            : await database.getAllFromIndex('entries', 'glossaryId', glossaryId);
        return stored.map(fromStored);
      }),
    entriesById: (ids) =>
      using(async (database) => {
        const found = await Promise.all(ids.map((id) => database.get('entries', id)));
        return found.filter((entry) => entry !== undefined).map(fromStored);
      }),
    entriesByForm: (forms) =>
      using(async (database) => {
        const keys = [...new Set(forms.map(foldText))];
        const found = await Promise.all(
          keys.map((key) => database.getAllFromIndex('entries', 'formKeys', key)),
        );
        return [...new Map(found.flat().map((entry) => [entry.id, fromStored(entry)])).values()];
      }),
    count: () => using((database) => database.count('entries')),
    revision: readOwnRevision,
    apply: async (change, options = {}) => {
      const undo = await using((database) => applyTo(database, change, options));
      const count = await using((database) => database.count('entries'));
      await extensionApi().storage.local.set({ [OWN_REVISION_KEY]: count === 0 ? '' : crypto.randomUUID() });
      return undo;
    },
  };
}

/** The change that carries out an import plan. */
export function importChange(glossaryId: string, plan: ImportPlan): OwnChange {
  const withId = (fields: OwnEntryFields, id: string): OwnEntry => ({ ...fields, id, glossaryId });
  return {
    putEntries: [
      ...plan.added.map((fields) => withId(fields, newOwnId())),
      ...plan.changed.map(({ before, fields }) => withId(fields, before.id)),
    ],
  };
}
