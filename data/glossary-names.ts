import { CLUE_LISTS } from './clue-lists.ts';
import type { Entry, EntryId, Group, Name, ShowLevel } from './entry.ts';

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

/** Names as a page script has them: packed strings until they are needed (`packed-name.ts`). */
export type MatchableNames = Omit<EntryNames, 'names'> & { names: readonly (Name | string)[] };

/** The words of `@pay` as `@wallet`, `@checkout` …: clues that count less than those of the name itself. */
const expand = (clue: string): string[] => CLUE_LISTS[clue.slice(1)]?.map((word) => `@${word}`) ?? [clue];

const withLists = (name: Name): Name =>
  name.clues?.some((clue) => clue.startsWith('@')) ? { ...name, clues: name.clues.flatMap(expand) } : name;

export const namesOf = ({ id, show, group, names, never, ownHosts }: Entry): EntryNames => ({
  id,
  show,
  group,
  names: names.map(withLists),
  never,
  ownHosts,
});
