import { headwordKey, type OwnEntry } from './own-entry.ts';

/** What is searched of an entry, folded once: the next letter typed is looked for in 100,000 of them. */
const searched = new WeakMap<OwnEntry, string>();

function searchedOf(entry: OwnEntry): string {
  const known = searched.get(entry);
  if (known !== undefined) return known;
  // No field holds a line break, so that nothing is found across two of them.
  const text = headwordKey([entry.headword, ...entry.aliases, entry.definition].join('\n'));
  searched.set(entry, text);
  return text;
}

/** Own entries whose headword, alias or definition contains the query, in the order given; all for an empty query. */
export function filterOwn(entries: readonly OwnEntry[], query: string): readonly OwnEntry[] {
  const wanted = headwordKey(query.trim());
  return wanted === '' ? entries : entries.filter((entry) => searchedOf(entry).includes(wanted));
}

/** Another entry with this headword, as an import tells words apart. */
export function findTwin(
  entries: readonly OwnEntry[],
  { id, headword }: Pick<OwnEntry, 'id' | 'headword'>,
): OwnEntry | undefined {
  const start = `${headwordKey(headword)}\n`;
  return entries.find((entry) => entry.id !== id && searchedOf(entry).startsWith(start));
}

/** Entries folded between two pauses: about 2 ms of work. */
const FOLDED_PER_STEP = 500;

/** Folds entries ahead, so that the first letter typed does not wait for 100,000 of them. */
export function* foldAhead(entries: readonly OwnEntry[]): Generator<number, void> {
  for (const [index, entry] of entries.entries()) {
    searchedOf(entry);
    if (index % FOLDED_PER_STEP === FOLDED_PER_STEP - 1) yield index;
  }
}

/** A search that goes on from the one before: what a longer query finds, the shorter one has found already. */
export function createOwnSearch(entries: readonly OwnEntry[]): (query: string) => readonly OwnEntry[] {
  let [before, found] = ['', entries];
  return (query) => {
    // As it is compared: an accent typed after a letter makes another letter of both.
    const wanted = headwordKey(query.trim());
    found = filterOwn(wanted.startsWith(before) ? found : entries, query);
    before = wanted;
    return found;
  };
}
