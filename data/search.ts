import { lexicon } from './compiled/lexicon.js';
import { searchSteps, type Search } from './search/create-search.ts';
import type { EntryId } from './entry.ts';
import { lexiconSteps, type Lexicon } from './search/lexicon.ts';
import { OWN_ID_PREFIX, type OwnEntry } from './own/own-entry.ts';
import { ownSearchable } from './own/own-searchable.ts';
import { unpackSteps } from './search/packed-lexicon.ts';
import { sharedHeadwords } from './search/shared-headwords.ts';
import { finish, type Steps } from './steps.ts';

let bundled: Search | undefined;

/** Builds the search over the bundled glossary in steps; the next caller gets it as it is. */
export function* glossarySteps(): Steps<Search> {
  bundled ??= yield* searchSteps(yield* unpackSteps(lexicon()));
  return bundled;
}

function* lexiconWith(own: readonly OwnEntry[]): Steps<Lexicon> {
  const before = yield* unpackSteps(lexicon());
  return yield* lexiconSteps(own.map(ownSearchable), before.simplified, before);
}

/** Builds the search over the bundled glossary and own entries in steps. */
export function* withOwnSteps(own: readonly OwnEntry[]): Steps<Search> {
  return yield* searchSteps(yield* lexiconWith(own));
}

/** A search, and the ids of entries that their headword does not find for sure, where own ones are called the same. */
export type SearchByName = { search: Search; shared: ReadonlySet<EntryId> };

/** Builds the search as `withOwnSteps` does, and tells which own entries have a headword in common with others. */
export function* withSharedSteps(own: readonly OwnEntry[]): Steps<SearchByName> {
  const all = yield* lexiconWith(own);
  const shared = sharedHeadwords(all, (id) => id.startsWith(OWN_ID_PREFIX));
  return { search: yield* searchSteps(all), shared };
}

/** Search over the bundled glossary, built at its first use. */
export const glossarySearch = (): Search => finish(glossarySteps());

/** Ids of the entries that answer a query, best first; none where nothing fits. */
export const search = (query: string): EntryId[] => glossarySearch()(query).hits.map(({ id }) => id);
