import { entries } from '../../data/compiled/entries.js';
import type { Search } from '../../data/create-search.ts';
import type { EntryId } from '../../data/entry.ts';
import type { OwnEntry } from '../../data/own/own-entry.ts';
import { glossarySearch, withOwnSteps } from '../../data/search.ts';
import { finish } from '../../data/steps.ts';
import type { OwnEntriesStore } from '../platform/own-entries-store.ts';

/** What a line under the address bar tells of an entry. */
export type OmniboxEntry = { headword: string; chinese?: { hans: string }; definition: string };

/** What the address bar searches. */
export type OmniboxGlossary = { search: Search; entryOf: (id: EntryId) => OmniboxEntry | undefined };

/** Own entries searched from the address bar at most: the background builds their index anew whenever it wakes. */
const MOST_OWN = 10_000;

type OwnStore = Pick<OwnEntriesStore, 'revision' | 'entries'>;

/** Reads the bundled entries and the reader's own; the bundled ones alone where the own ones cannot be read. */
export function createOmniboxGlossary(store: OwnStore): () => Promise<OmniboxGlossary> {
  const byId = new Map<EntryId, OmniboxEntry>(entries.map((entry) => [entry.id, entry]));
  // The background wakes for many things; only what asks for the search has it built.
  const bundled: OmniboxGlossary = {
    search: (query) => glossarySearch()(query),
    entryOf: (id) => byId.get(id),
  };
  let built: { revision: string; glossary: OmniboxGlossary } | undefined;

  const withOwn = (all: readonly OwnEntry[]): OmniboxGlossary => {
    const own = all.slice(0, MOST_OWN);
    const ownById = new Map<EntryId, OmniboxEntry>(own.map((entry) => [entry.id, entry]));
    return {
      search: finish(withOwnSteps(own)),
      entryOf: (id) => byId.get(id) ?? ownById.get(id),
    };
  };

  return async () => {
    try {
      const revision = await store.revision();
      if (revision === undefined) return bundled;
      if (built?.revision !== revision) built = { revision, glossary: withOwn(await store.entries()) };
      return built.glossary;
    } catch {
      return bundled;
    }
  };
}
