import type { Entry } from '../../../data/entry.ts';
import type { OwnEntryFields } from '../../../data/own/own-entry.ts';

/** Answers the bundled entry that has one of the names too, if any. */
export type ConflictOf = (
  fields: Pick<OwnEntryFields, 'headword' | 'aliases'>,
) => Pick<Entry, 'headword'> | undefined;
