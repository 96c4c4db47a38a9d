import { formKey } from '../../data/own/form-key.ts';
import type { OwnChange } from '../../data/own/own-change.ts';
import { OWN_ID_PREFIX, type OwnEntry, type OwnGlossary } from '../../data/own/own-entry.ts';
import type { OwnNameSet } from '../../data/own/own-name-set.ts';
import { readStoredGlossary } from '../../data/own/stored-own.ts';
import { applyOwnChange, type ApplyOptions } from './apply-own-change.ts';
import {
  REVISION,
  fromStored,
  rowsInBatches,
  withOwnDatabase,
  type StoredEntry,
} from './own-entries-database.ts';
import { readOwnRevision, writeOwnRevision } from './own-revision.ts';

/** Own entries and their glossaries, in IndexedDB of the extension: the only store that holds 100,000 and keeps them. */
export type OwnEntriesStore = {
  glossaries(): Promise<OwnGlossary[]>;
  entries(glossaryId?: string): Promise<OwnEntry[]>;
  /** All entries, some at a time: a page that reads 100,000 still answers keys. */
  batches(): AsyncIterable<OwnEntry[]>;
  entriesById(ids: readonly string[]): Promise<OwnEntry[]>;
  /** The entries that have one of the written forms, without regard to case and width. */
  entriesByForm(forms: readonly string[]): Promise<OwnEntry[]>;
  count(): Promise<number>;
  /** What `storage.local` tells of the state of the store; `undefined` while there are no own entries. */
  revision(): Promise<string | undefined>;
  /** Tells of a change that a killed browser wrote but could not tell of. */
  repairRevision(): Promise<void>;
  /** Applies a change whole or not at all. */
  apply(change: OwnChange, options?: ApplyOptions): Promise<Applied>;
  /** The set of names of some glossaries, where `keepNameSet` kept it and nothing changed since. */
  nameSet(glossaryIds: readonly string[]): Promise<OwnNameSet | undefined>;
  /** Keeps a set that was built from the entries of a revision. */
  keepNameSet(glossaryIds: readonly string[], set: OwnNameSet, revision: string): Promise<void>;
};

/** A change that was made: the one that takes it back, and the revision the store is in now. */
export type Applied = { undo: OwnChange; revision: string | undefined };

/** A random id for a new entry or glossary; its prefix tells it from the bundled ones. */
export const newOwnId = (): string => `${OWN_ID_PREFIX}${crypto.randomUUID()}`;

/** Some rows, in a transaction of their own. */
const getSome = (after: IDBKeyRange | null, count: number): Promise<StoredEntry[]> =>
  withOwnDatabase((database) => database.getAll('entries', after, count));

/** Writes a change in one transaction; answers as `applyOwnChange` does. */
export type ApplyChange = (
  change: OwnChange,
  revision: string,
  options: ApplyOptions,
) => ReturnType<typeof applyOwnChange>;

/** Writes it where it is called. */
export const applyHere: ApplyChange = (change, revision, options) =>
  withOwnDatabase((database) => applyOwnChange(database, change, revision, options));

/**
 * Opens the store of own entries; for the background and extension pages.
 * @param applyChange pages have large changes written by a worker
 */
export function createOwnEntriesStore(applyChange = applyHere): OwnEntriesStore {
  return {
    glossaries: () =>
      withOwnDatabase(async (database) => {
        const stored: unknown[] = await database.getAll('glossaries');
        return stored.map(readStoredGlossary).filter((glossary) => glossary !== undefined);
      }),
    entries: (glossaryId) =>
      withOwnDatabase(async (database) => {
        if (glossaryId !== undefined)
          return fromStored(await database.getAllFromIndex('entries', 'glossaryId', glossaryId));
        const all: OwnEntry[] = [];
        // One transaction: nothing is written in between.
        for await (const rows of rowsInBatches(database.transaction('entries').store))
          all.push(...fromStored(rows));
        return all;
      }),
    async *batches() {
      for await (const rows of rowsInBatches({ getAll: getSome })) yield fromStored(rows);
    },
    entriesById: (ids) =>
      withOwnDatabase(async (database) =>
        fromStored(await Promise.all(ids.map((id) => database.get('entries', id)))),
      ),
    entriesByForm: (forms) =>
      withOwnDatabase(async (database) => {
        const keys = [...new Set(forms.map(formKey))];
        const found = await Promise.all(
          keys.map((key) => database.getAllFromIndex('entries', 'formKeys', key)),
        );
        return [...new Map(fromStored(found.flat()).map((entry) => [entry.id, entry])).values()];
      }),
    count: () => withOwnDatabase((database) => database.count('entries')),
    revision: readOwnRevision,
    async repairRevision() {
      const stored = await withOwnDatabase(async (database) => {
        const revision = await database.get('state', REVISION);
        // Entries written by the first version of the database have no revision in it.
        if (revision === undefined && (await database.count('entries')) > 0) return crypto.randomUUID();
        return revision === '' ? undefined : revision;
      });
      if (stored !== (await readOwnRevision())) await writeOwnRevision(stored);
    },
    async apply(change, options = {}) {
      const revision = crypto.randomUUID();
      const { undo, isLeft } = await applyChange(change, revision, options);
      const now = isLeft ? revision : undefined;
      await writeOwnRevision(now);
      return { undo, revision: now };
    },
    nameSet: (glossaryIds) => withOwnDatabase((database) => database.get('nameSets', glossaryIds.join())),
    keepNameSet: (glossaryIds, set, revision) =>
      withOwnDatabase(async (database) => {
        const transaction = database.transaction(['state', 'nameSets'], 'readwrite');
        if ((await transaction.objectStore('state').get(REVISION)) === revision)
          await transaction.objectStore('nameSets').put(set, glossaryIds.join());
        await transaction.done;
      }),
  };
}
