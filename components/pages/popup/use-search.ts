import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Search, SearchResult } from '../../../data/search/create-search.ts';
import type { OwnEntry } from '../../../data/own/own-entry.ts';
import { searchIn, type QueryWords } from '../../../data/search/query-words.ts';
import type { Steps } from '../../../data/steps.ts';
import { createOwnEntriesStore } from '../../platform/own-entries-store.ts';
import { watchOwnEntries } from '../../platform/own-revision.ts';
import { runSteps, soon } from '../run-steps.ts';

/** Fetched while the page is drawn for the first time; reading it in waits until then. */
const loading = import('../../../data/search.ts');

/** Searched for before the reader does, who would wait longer for the first answers: code is slow when it runs first. */
const WARM_UPS = ['a', 'ali', 'alip', 'alipay', 'ant', 'chinese ebay', 'buy now pay'];

const NOTHING: SearchResult = { hits: [], mentionedIn: [] };
const NO_ENTRIES: readonly OwnEntry[] = [];

/** What the popup searches. */
type Searched = {
  /** `undefined` until the index of the bundled glossary is built; own entries are found once theirs is. */
  search: Search | undefined;
  own: readonly OwnEntry[];
};

/** Works between two paints, so that letters typed meanwhile are shown at once. */
const build = (steps: Steps<Search>, signal: AbortSignal): Promise<Search> =>
  runSteps(steps, () => undefined, signal, soon);

async function readOwn(signal: AbortSignal): Promise<OwnEntry[]> {
  const store = createOwnEntriesStore();
  const own: OwnEntry[] = [];
  if ((await store.revision()) === undefined) return own;
  for await (const batch of store.batches()) {
    signal.throwIfAborted();
    for (const entry of batch) own.push(entry);
  }
  return own;
}

/**
 * The search over bundled and own entries. No index is built before the page has been drawn; the bundled glossary comes
 * first, because most of what is typed at once is in it.
 */
export function useGlossarySearch(): Searched {
  const [searched, setSearched] = useState<Searched>({ search: undefined, own: NO_ENTRIES });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let reading = new AbortController();
    const load = async (): Promise<void> => {
      const { glossarySteps, withOwnSteps } = await loading;
      const bundled = await build(glossarySteps(), signal);
      setSearched({ search: bundled, own: NO_ENTRIES });
      for (const query of WARM_UPS) {
        await soon();
        signal.throwIfAborted();
        bundled(query);
      }
      const addOwn = async (): Promise<void> => {
        reading.abort();
        reading = new AbortController();
        const newest = AbortSignal.any([signal, reading.signal]);
        const own = await readOwn(newest);
        setSearched((last) => ({ search: last.search, own }));
        const search = own.length > 0 ? await build(withOwnSteps(own), newest) : bundled;
        newest.throwIfAborted();
        setSearched({ search, own });
      };
      // The side panel may stay open for days.
      watchOwnEntries(() => void addOwn().catch(leave), signal);
      await addOwn();
    };
    // Closed or read anew meanwhile, or the own entries cannot be read: what is there stays.
    const leave = (): void => undefined;
    load().catch(leave);
    return () => controller.abort();
  }, []);
  return searched;
}

/**
 * The answer to a query; `undefined` while there is nothing to ask yet.
 * @param words of the glossary language, where that is not English
 */
export function useResult(
  query: string,
  search: Search | undefined,
  words?: QueryWords,
): SearchResult | undefined {
  const ask = useMemo(() => search && searchIn(search, words), [search, words]);
  return useMemo(() => (query.trim() === '' ? NOTHING : ask?.(query)), [query, ask]);
}
