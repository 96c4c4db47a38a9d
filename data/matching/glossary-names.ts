import type { Entry, EntryId, Group, Name, ShowLevel } from '../entry.ts';

/**
 * What the page scripts carry of an entry: its names and the rules that decide when they are marked. No text.
 * Compiled by `scripts/compile-glossary.ts`.
 */
export type EntryNames = {
  id: EntryId;
  show: ShowLevel;
  group: Group;
  names: readonly Name[];
  never: readonly string[];
  ownHosts: readonly string[];
};

export const namesOf = ({ id, show, group, names, never, ownHosts }: Entry): EntryNames => ({
  id,
  show,
  group,
  names,
  never,
  ownHosts,
});
