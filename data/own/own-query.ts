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
