import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore, type StoreNames } from 'idb';
import type { OwnEntry, OwnGlossary } from '../../data/own/own-entry.ts';
import type { OwnNameSet } from '../../data/own/own-name-set.ts';
import { readStoredEntry } from '../../data/own/stored-own.ts';
import { foldText } from '../../data/matching/text-folding.ts';

const DATABASE = 'own-entries';
const DATABASE_VERSION = 3;

/** The key under which `state` holds the revision that the entries are in. */
export const REVISION = 'revision';

/** The object stores of the database; to change them takes a new version, with a step of its own in `open`. */
export type OwnSchema = DBSchema & {
  glossaries: { key: string; value: OwnGlossary };
  entries: { key: string; value: StoredEntry; indexes: { glossaryId: string; formKeys: string } };
  state: { key: typeof REVISION; value: string };
  /** Sets of names as pages get them, by the ids of their glossaries; every change of an entry empties it. */
  nameSets: { key: string; value: OwnNameSet };
};

/** The database while it is open; {@link withOwnDatabase} gives it, and closes it again. */
export type OwnDatabase = IDBPDatabase<OwnSchema>;

/** An own entry with its written forms as they are compared, for the index that pages are answered from. */
export type StoredEntry = OwnEntry & { formKeys: readonly string[] };

const keysOf = ({ headword, aliases }: OwnEntry): string[] => [
  ...new Set([headword, ...aliases].map(foldText)),
];

/** The row of an entry; its keys are those that `formKey` makes of what is composed already, each there once. */
export const toStored = (entry: OwnEntry): StoredEntry => ({ ...entry, formKeys: keysOf(entry) });

/** The entries of rows, without rows that are none. */
export const fromStored = (rows: readonly unknown[]): OwnEntry[] =>
  rows.map(readStoredEntry).filter((entry) => entry !== undefined);

/** Entries read at once: some milliseconds' worth. */
const BATCH = 1_000;

type EntryReader = { getAll: (query: IDBKeyRange | null, count: number) => Promise<StoredEntry[]> };

/** All rows, some at a time, so that a page that reads 100,000 still answers keys; in the transaction of the store given. */
export async function* rowsInBatches(entries: EntryReader): AsyncGenerator<StoredEntry[]> {
  let after: IDBKeyRange | null = null;
  for (;;) {
    const rows = await entries.getAll(after, BATCH);
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = IDBKeyRange.lowerBound(last.id, true);
  }
}

type EntriesInUpgrade = IDBPObjectStore<OwnSchema, StoreNames<OwnSchema>[], 'entries', 'versionchange'>;

/** Writes the keys of all rows anew, as they are folded now; a row that is no entry stays as it is. */
async function renewKeys(entries: EntriesInUpgrade): Promise<void> {
  for await (const rows of rowsInBatches(entries))
    for (const row of rows) {
      const [entry] = fromStored([row]);
      const formKeys = entry ? keysOf(entry) : [];
      if (entry && formKeys.join('\n') !== row.formKeys?.join('\n')) await entries.put({ ...row, formKeys });
    }
}

function open(): Promise<OwnDatabase> {
  return openDB<OwnSchema>(DATABASE, DATABASE_VERSION, {
    // One step per version ever shipped; a step once shipped is never edited.
    async upgrade(database, oldVersion, _version, transaction) {
      if (oldVersion < 1) {
        database.createObjectStore('glossaries', { keyPath: 'id' });
        const entries = database.createObjectStore('entries', { keyPath: 'id' });
        entries.createIndex('glossaryId', 'glossaryId');
        entries.createIndex('formKeys', 'formKeys', { multiEntry: true });
      }
      if (oldVersion < 2) {
        database.createObjectStore('state');
        database.createObjectStore('nameSets');
      }
      // Until then only the capitals of ASCII, Latin-1 and Russian were folded.
      if (oldVersion < 3) {
        await transaction.objectStore('nameSets').clear();
        await renewKeys(transaction.objectStore('entries'));
      }
    },
    // A newer version of the extension wants to upgrade: let go, the next call opens again.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}

/** Opens the database anew for each use, so that no context holds it when another wants to upgrade it. */
export async function withOwnDatabase<T>(work: (database: OwnDatabase) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
