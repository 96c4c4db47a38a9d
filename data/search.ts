import { entries } from './compiled/entries.js';
import { createSearch, type Search } from './create-search.ts';
import type { EntryId } from './entry.ts';
import { searchablesOf } from './searchable.ts';

let bundled: Search | undefined;

/** Search over the bundled glossary, built at its first use. */
export const glossarySearch = (): Search => (bundled ??= createSearch(searchablesOf(entries)));

/** Ids of the entries that answer a query, best first; none where nothing fits. */
export const search = (query: string): EntryId[] => glossarySearch()(query).hits.map(({ id }) => id);
