import { useEffect, useMemo, useState } from 'preact/hooks';
import { createSearch, type Search, type SearchResult } from '../../../data/create-search.ts';
import { entries } from '../../../data/compiled/entries.js';
import { ownSearchable } from '../../../data/own/own-searchable.ts';
import type { OwnEntry } from '../../../data/own/own-entry.ts';
import { glossarySearch } from '../../../data/search.ts';
import { searchablesOf } from '../../../data/searchable.ts';
import { createOwnEntriesStore } from '../../platform/own-entries-store.ts';

const WARM_UP = 'a';

const NOTHING: SearchResult = { hits: [], mentionedIn: [] };

/** The own entries, read once; none until then, and none where they cannot be read. */
export function useOwnEntries(): readonly OwnEntry[] {
  const [own, setOwn] = useState<readonly OwnEntry[]>([]);
  useEffect(() => {
    createOwnEntriesStore()
      .entries()
      .then(setOwn, () => undefined);
  }, []);
  return own;
}

/** The answer to a query over bundled and own entries. Both indexes are built when the page has been drawn. */
export function useSearch(query: string, own: readonly OwnEntry[]): SearchResult {
  const [withOwn, setWithOwn] = useState<Search>();

  useEffect(() => {
    const idle = setTimeout(() => {
      const search =
        own.length === 0
          ? glossarySearch()
          : createSearch([...searchablesOf(entries), ...own.map(ownSearchable)]);
      // Any query reads the running text in, so that the reader's first one need not wait for it.
      search(WARM_UP);
      if (own.length > 0) setWithOwn(() => search);
    });
    return () => clearTimeout(idle);
  }, [own]);

  return useMemo(
    () => (query.trim() === '' ? NOTHING : (withOwn ?? glossarySearch())(query)),
    [query, withOwn],
  );
}
