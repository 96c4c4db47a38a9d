import {
  PERSON_TIES,
  type Comparison,
  type Distinction,
  type Entry,
  type EntryId,
  type RelationType,
} from './entry.ts';
import type { Edge, Family } from './family.ts';

/** What a card shows of one entry, with everything it links to by name, so that it needs nothing more to be drawn. */
export type Card = {
  /** In the glossary language, English where it is not translated. */
  entry: Entry;
  /** Headwords of every entry the card names. */
  headwords: Record<EntryId, string>;
  /** Who runs or owns it, nearest first, one step after the other ("run by Ant Group", "Alibaba Group holds 33%"). */
  owners: Edge[];
  /** What it runs, owns, holds a share of or contains, the best known first. */
  holdings: Edge[];
  /** People tied to it: those who lead it or work there, founded it, did so before. */
  people: Edge[];
  comparisons: Comparison[];
  /** Language of the glossary text in it, a code of `languages.ts`; empty where it is not known. */
  language: string;
  /** An entry the reader wrote, and the name of the own glossary it is in. */
  own?: { glossary: string };
  /** On a bundled entry: what the reader's own glossaries add to it. */
  notes?: readonly OwnNote[];
};

/** The definition of an own entry that is added to a bundled one of the same name. */
export type OwnNote = { id: EntryId; glossary: string; text: string };

/** What cards are built from. Entries and comparisons are in the glossary language already (`localise`). */
export type CardMaterial = {
  entries: ReadonlyMap<EntryId, Entry>;
  family: Family;
  comparisons: readonly Comparison[];
  language: string;
};

const HOLDING_TYPES: ReadonlySet<RelationType> = new Set(['run-by', 'owned-by', 'part-of', 'share-held-by']);
const PEOPLE_TYPES: readonly RelationType[] = PERSON_TIES;

/**
 * What the entry is not the same as: what its own file says, then every entry a comparison sets beside it, the best known
 * first. A comparison is told on both sides, though it is typed once: a confusable partner is one hop away from either.
 */
function distinctionsOf(
  entry: Entry,
  comparisons: readonly Comparison[],
  importance: (id: EntryId) => number,
): Distinction[] {
  const typed = new Set(entry.notSameAs.map(({ id }) => id));
  const derived = comparisons
    .map(({ entries: [a, b], difference, language }): Distinction => ({
      id: a === entry.id ? b : a,
      difference,
      ...(language !== undefined && { language }),
    }))
    .filter(({ id }) => !typed.has(id))
    .toSorted((a, b) => importance(b.id) - importance(a.id));
  return [...entry.notSameAs, ...derived];
}

/**
 * Builds the card of an entry, bundled or own. Names of entries that do not exist are left out, and with them whatever
 * would have linked there.
 */
export function buildCard(entry: Entry, { entries, family, comparisons, language }: CardMaterial): Card {
  const isKnown = (id: EntryId): boolean => entries.has(id);
  const importance = (id: EntryId): number => entries.get(id)?.importance ?? 0;
  const owners = family.owners(entry.id);
  const incoming = family.incoming(entry.id);
  const holdings = incoming
    .filter(({ type }) => HOLDING_TYPES.has(type))
    .toSorted((a, b) => importance(b.from) - importance(a.from));
  const people = incoming
    .filter(({ type }) => PEOPLE_TYPES.includes(type))
    .toSorted((a, b) => PEOPLE_TYPES.indexOf(a.type) - PEOPLE_TYPES.indexOf(b.type));
  const toldElsewhere = new Set([
    ...[...holdings, ...people].map(({ from }) => from),
    ...entry.relations.filter(({ type }) => type === 'competes-with').map(({ to }) => to),
  ]);
  const related = entry.related.filter((id) => isKnown(id) && !toldElsewhere.has(id));
  const ownComparisons = comparisons.filter((comparison) => comparison.entries.includes(entry.id));
  const notSameAs = distinctionsOf(entry, ownComparisons, importance).filter(({ id }) => isKnown(id));
  const named: EntryId[] = [
    entry.id,
    ...notSameAs.map(({ id }) => id),
    ...related,
    ...entry.relations.map(({ to }) => to),
    ...(entry.status.successor ? [entry.status.successor] : []),
    ...[...owners, ...holdings, ...people].flatMap(({ from, to }) => [from, to]),
    ...ownComparisons.flatMap((comparison) => comparison.entries),
  ];
  const headwords: Record<EntryId, string> = { [entry.id]: entry.headword };
  for (const id of named) {
    const other = entries.get(id);
    if (other) headwords[id] = other.headword;
  }
  return {
    entry: {
      ...entry,
      notSameAs,
      related,
      relations: entry.relations.filter(({ to }) => isKnown(to)),
    },
    headwords,
    owners,
    holdings,
    people,
    comparisons: ownComparisons.filter((comparison) => comparison.entries.every(isKnown)),
    language,
  };
}

/** The written comparison of a card's entry with another one. */
export const comparisonWith = (card: Card, other: EntryId): Comparison | undefined =>
  card.comparisons.find(({ entries }) => entries.includes(other) && other !== card.entry.id);
