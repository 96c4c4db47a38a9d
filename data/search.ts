import { lexicon } from './compiled/lexicon.js';
import { searchSteps, type Search } from './search/create-search.ts';
import type { EntryId } from './entry.ts';
import { lexiconSteps } from './search/lexicon.ts';
import type { OwnEntry } from './own/own-entry.ts';
import { ownSearchable } from './own/own-searchable.ts';
import { unpackSteps } from './search/packed-lexicon.ts';
import { finish, type Steps } from './steps.ts';

let bundled: Search | undefined;

/** Builds the search over the bundled glossary in steps; the next caller gets it as it is. */
export function* glossarySteps(): Steps<Search> {
  bundled ??= yield* searchSteps(yield* unpackSteps(lexicon()));
  return bundled;
}

/** Builds the search over the bundled glossary and own entries in steps. */
export function* withOwnSteps(own: readonly OwnEntry[]): Steps<Search> {
  const before = yield* unpackSteps(lexicon());
  return yield* searchSteps(yield* lexiconSteps(own.map(ownSearchable), before.simplified, before));
}

/** Search over the bundled glossary, built at its first use. */
export const glossarySearch = (): Search => finish(glossarySteps());

/** Ids of the entries that answer a query, best first; none where nothing fits. */
export const search = (query: string): EntryId[] => glossarySearch()(query).hits.map(({ id }) => id);
