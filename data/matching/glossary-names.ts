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

/** Hostnames of its own that begin with its name ("alizila.com") count as names too. */
function hostNames({ names, ownHosts }: Entry): Name[] {
  const written = new Set(names.map(({ text }) => text.toLowerCase()));
  const called = names
    .filter(({ case: rule = 'any' }) => rule === 'any')
    .map(({ text }) => `${text.toLowerCase()}.`);
  return ownHosts
    .filter((host) => !written.has(host) && called.some((name) => host.startsWith(name)))
    .map((text) => ({ text }));
}

/** `shared` is `unsure` that needs one point: the page is asked for evidence either way. */
const ruleOf = (name: Name): Name => (name.sense === 'shared' ? { ...name, sense: 'unsure', need: 1 } : name);

/** Readies an entry for matching: `shared` names become unsure ones, and own hosts called as it is become names. */
export const namesOf = (entry: Entry): EntryNames => {
  const { id, show, group, names, never, ownHosts } = entry;
  return {
    id,
    show,
    group,
    names: [...names.map(ruleOf), ...hostNames(entry)],
    never,
    ownHosts,
  };
};
