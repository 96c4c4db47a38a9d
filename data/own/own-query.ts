import { headwordKey, type OwnEntry } from './own-entry.ts';

/** Own entries whose headword, alias or definition contains the query, in the order given; all for an empty query. */
export function filterOwn(entries: readonly OwnEntry[], query: string): readonly OwnEntry[] {
  const wanted = headwordKey(query.trim());
  if (wanted === '') return entries;
  return entries.filter(
    ({ headword, aliases, definition }) =>
      headwordKey(headword).includes(wanted) ||
      aliases.some((alias) => headwordKey(alias).includes(wanted)) ||
      headwordKey(definition).includes(wanted),
  );
}
