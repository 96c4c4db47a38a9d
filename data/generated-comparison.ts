import type { Entry, EntryId } from './entry.ts';
import type { Family, PathStep } from './family.ts';

/** The difference as either entry tells it, where no comparison is written. */
export type GeneratedComparison = {
  /** `language`: of its text, where that is not the entry's. */
  difference?: { id: EntryId; of: EntryId; text: string; language?: string };
  rows: GeneratedRow[];
  /** How the two hang together; `undefined` where nothing ties them. */
  path: PathStep[] | undefined;
};

/** A row of which at least one side is known; `cells` stand in the order asked for. */
export type GeneratedRow = {
  label: 'definition' | 'kind' | 'owner' | 'since' | 'users' | 'site';
  cells: readonly [string | undefined, string | undefined];
};

/** What is shown of the entries: their texts in the reader's language. */
type Shown = { entries: ReadonlyMap<EntryId, Entry>; family: Family };

const siteOf = ({ site }: Entry): string | undefined =>
  site === undefined ? undefined : new URL(site).hostname.replace(/^www\./, '');

/** A figure and whom it counts, within one sentence: "about one billion users". */
const USERS = /\b(?:million|billion)\b[^.;]*?\b(?:users|user accounts|members|customers)\b/;

/** The sentence of an entry's facts that says how many use it: found in the English, shown as it is translated. */
function usersOf({ facts }: Entry, shown: Entry): string | undefined {
  // A translation made from other facts would show another one.
  return facts.length === shown.facts.length
    ? shown.facts[facts.findIndex((fact) => USERS.test(fact))]
    : undefined;
}

/**
 * Puts two entries side by side from what their own files say.
 * @param left as it is written, like `right`: what is told from the wording is told from that
 * @param kindLabel names a kind in the reader's language
 */
export function generateComparison(
  left: Entry,
  right: Entry,
  { entries, family }: Shown,
  kindLabel: (entry: Entry) => string,
): GeneratedComparison {
  const shownOf = (entry: Entry): Entry => entries.get(entry.id) ?? entry;
  const toldBy = (of: Entry, id: EntryId): GeneratedComparison['difference'] => {
    const told = shownOf(of).notSameAs.find((distinction) => distinction.id === id);
    return (
      told && { id, of: of.id, text: told.difference, ...(told.language && { language: told.language }) }
    );
  };
  const difference = toldBy(left, right.id) ?? toldBy(right, left.id);
  const ownerOf = ({ id }: Entry): string | undefined => {
    const [owner] = family.owners(id);
    return owner && (entries.get(owner.to)?.headword ?? owner.to);
  };
  const row = (label: GeneratedRow['label'], read: (entry: Entry) => string | undefined): GeneratedRow => ({
    label,
    cells: [read(left), read(right)],
  });
  const rows = [
    row('definition', (entry) => shownOf(entry).definition),
    row('kind', kindLabel),
    row('owner', ownerOf),
    row('since', ({ founded }) => founded?.toString()),
    row('users', (entry) => usersOf(entry, shownOf(entry))),
    row('site', siteOf),
  ];
  return {
    ...(difference && { difference }),
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== undefined)),
    path: family.path(left.id, right.id),
  };
}
