import type { Comparison, Entry, EntryId } from './entry.ts';

/** What a card shows of one entry, with everything it links to by name, so that it needs nothing more to be drawn. */
export type Card = {
  entry: Entry;
  /** Headwords (and kinds) of every entry the card names. */
  headwords: Record<EntryId, string>;
  /** Who runs or owns it, nearest first. */
  owners: OwnerStep[];
  comparisons: Comparison[];
};

/** One step of the owner line: "run by Ant Group", "Alibaba Group holds about 33 %, as of 2024". */
export type OwnerStep = {
  from: EntryId;
  to: EntryId;
  type: 'owned-by' | 'share-held-by' | 'run-by' | 'part-of';
  share?: number;
  asOf?: string;
  note?: string;
};
