import { GROUPS, KINDS, type Entry, type EntryId } from './entry.ts';

/** How the glossary can be put in order. */
export const BROWSE_ORDERS = ['family', 'kind', 'a-z', 'pinyin'] as const;
/** `family` goes by the groups of `entry.ts`, `a-z` by headwords. */
export type BrowseOrder = (typeof BROWSE_ORDERS)[number];

/** Entries under one heading: a group, a kind, or a letter (`#` for figures). */
export type BrowseSection = { key: string; ids: EntryId[] };

/** Letters without their accents and tone marks, upper case: "Zhīfùbǎo" → "ZHIFUBAO". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();

const initialOf = (text: string): string => /^[A-Z]/.exec(plain(text))?.[0] ?? '#';

/** Puts the most important first, then by headword. */
const byImportance = (a: Entry, b: Entry): number =>
  b.importance - a.importance || a.headword.localeCompare(b.headword, 'en');

function underKeys(
  keys: readonly string[],
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): BrowseSection[] {
  const ids = Map.groupBy(entries, keyOf);
  return keys.flatMap((key) => {
    const under = ids.get(key) ?? [];
    return under.length > 0 ? [{ key, ids: under.map(({ id }) => id) }] : [];
  });
}

const LETTERS = '#ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/**
 * The glossary under headings. By family and kind the best known stand first; by pinyin stand only entries with a
 * Chinese name.
 */
export function browse(entries: readonly Entry[], order: BrowseOrder): BrowseSection[] {
  if (order === 'family') return underKeys(GROUPS, entries.toSorted(byImportance), ({ group }) => group);
  if (order === 'kind') return underKeys(KINDS, entries.toSorted(byImportance), ({ kind }) => kind);
  const nameOf = ({ headword, chinese }: Entry): string =>
    order === 'a-z' ? headword : plain(chinese?.pinyin ?? '');
  const named = entries
    .filter((entry) => nameOf(entry) !== '')
    .toSorted((a, b) => plain(nameOf(a)).localeCompare(plain(nameOf(b)), 'en'));
  return underKeys(LETTERS, named, (entry) => initialOf(nameOf(entry)));
}
