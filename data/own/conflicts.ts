import type { Entry, EntryId } from '../entry.ts';
import type { EntryNames } from '../matching/glossary-names.ts';
import { headwordKey, type OwnEntryFields } from './own-entry.ts';

/** Answers the bundled entry that has one of the names too, if any. */
export type ConflictOf = (
  fields: Pick<OwnEntryFields, 'headword' | 'aliases'>,
) => Pick<Entry, 'headword'> | undefined;

/** Answers the bundled entry that an own entry shares a written form with, if any. */
export function createConflictFinder(
  bundled: readonly Pick<EntryNames, 'id' | 'names'>[],
): (fields: Pick<OwnEntryFields, 'headword' | 'aliases'>) => EntryId | undefined {
  const owners = new Map(
    bundled.flatMap(({ id, names }) => names.map(({ text }): [string, EntryId] => [headwordKey(text), id])),
  );
  return ({ headword, aliases }) =>
    [headword, ...aliases].map((form) => owners.get(headwordKey(form))).find((id) => id !== undefined);
}
