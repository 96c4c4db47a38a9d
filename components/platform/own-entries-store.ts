import type { OwnChange } from '../../data/own/own-change.ts';
import { OWN_ID_PREFIX, type OwnEntry, type OwnGlossary } from '../../data/own/own-entry.ts';
import type { OwnNameSet } from '../../data/own/own-name-set.ts';
import { readStoredGlossary } from '../../data/own/stored-own.ts';
import { foldText } from '../../data/text-folding.ts';
import { applyOwnChange, type ApplyOptions } from './apply-own-change.ts';
import { REVISION, fromStored, withOwnDatabase } from './own-entries-database.ts';
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

/** Entries read at once: some milliseconds' worth. */
const BATCH = 1_000;

export const newOwnId = (): string => `${OWN_ID_PREFIX}${crypto.randomUUID()}`;

/** Opens the store of own entries; for the background and extension pages. */
export function createOwnEntriesStore(): OwnEntriesStore {
  return {
    glossaries: () =>
      withOwnDatabase(async (database) => {
        const stored: unknown[] = await database.getAll('glossaries');
        return stored.map(readStoredGlossary).filter((glossary) => glossary !== undefined);
      }),
    entries: (glossaryId) =>
      withOwnDatabase(async (database) =>
        fromStored(
          glossaryId === undefined
            ? await database.getAll('entries')
            : await database.getAllFromIndex('entries', 'glossaryId', glossaryId),
        ),
      ),
    async *batches() {
      let last: IDBValidKey | undefined;
      do {
        const after = last === undefined ? null : IDBKeyRange.lowerBound(last, true);
        const rows = await withOwnDatabase((database) => database.getAll('entries', after, BATCH));
        last = rows.length === BATCH ? rows.at(-1)?.id : undefined;
        yield fromStored(rows);
      } while (last !== undefined);
    },
    entriesById: (ids) =>
      withOwnDatabase(async (database) =>
        fromStored(await Promise.all(ids.map((id) => database.get('entries', id)))),
      ),
    entriesByForm: (forms) =>
      withOwnDatabase(async (database) => {
        const keys = [...new Set(forms.map(foldText))];
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
      const { undo, isLeft } = await withOwnDatabase((database) =>
        applyOwnChange(database, change, revision, options),
      );
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
