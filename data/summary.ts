import type { Entry, EntryId, Kind } from './entry.ts';

/** What lists of entries show of one: the popup opens with these, the rest comes when it is asked for. */
export type Summary = {
  id: EntryId;
  headword: string;
  kind: Kind;
  definition: string;
  /** Chinese name, where it has one. */
  hans?: string;
  /** Its names, spelled right. */
  names: readonly string[];
};

export const summaryOf = ({ id, headword, kind, definition, chinese, names }: Entry): Summary => ({
  id,
  headword,
  kind,
  definition,
  ...(chinese && { hans: chinese.hans }),
  names: names.map(({ text }) => text),
});
