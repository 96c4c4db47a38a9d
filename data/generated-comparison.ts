import type { Entry, EntryId } from './entry.ts';
import type { Family, PathStep } from './family.ts';

/** The difference as either entry tells it, where no comparison is written. */
export type GeneratedComparison = {
  difference?: { id: EntryId; text: string };
  rows: GeneratedRow[];
  /** How the two hang together; `undefined` where nothing ties them. */
  path: PathStep[] | undefined;
};

/** A row of which at least one side is known; `cells` stand in the order asked for. */
export type GeneratedRow = {
  label: 'definition' | 'kind' | 'owner' | 'since' | 'users' | 'site';
  cells: readonly [string | undefined, string | undefined];
};

const siteOf = ({ site }: Entry): string | undefined =>
  site === undefined ? undefined : new URL(site).hostname.replace(/^www\./, '');

/** A figure and whom it counts, within one sentence: "about one billion users". */
const USERS = /\b(?:million|billion)\b[^.;]*?\b(?:users|user accounts|members|customers)\b/;

/** The sentence of an entry's facts that says how many use it. */
const usersOf = ({ facts }: Entry): string | undefined => facts.find((fact) => USERS.test(fact));

/** Puts two entries side by side from what their own files say. `kindLabel` names a kind in the reader's language. */
export function generateComparison(
  left: Entry,
  right: Entry,
  family: Family,
  headwordOf: (id: EntryId) => string,
  kindLabel: (entry: Entry) => string,
): GeneratedComparison {
  const told = [
    { id: right.id, text: left.notSameAs.find(({ id }) => id === right.id)?.difference },
    { id: left.id, text: right.notSameAs.find(({ id }) => id === left.id)?.difference },
  ].find(({ text }) => text !== undefined);
  const ownerOf = ({ id }: Entry): string | undefined => {
    const [owner] = family.owners(id);
    return owner && headwordOf(owner.to);
  };
  const row = (label: GeneratedRow['label'], read: (entry: Entry) => string | undefined): GeneratedRow => ({
    label,
    cells: [read(left), read(right)],
  });
  const rows = [
    row('definition', ({ definition }) => definition),
    row('kind', kindLabel),
    row('owner', ownerOf),
    row('since', ({ founded }) => founded?.toString()),
    row('users', usersOf),
    row('site', siteOf),
  ];
  return {
    ...(told?.text !== undefined && { difference: { id: told.id, text: told.text } }),
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== undefined)),
    path: family.path(left.id, right.id),
  };
}
