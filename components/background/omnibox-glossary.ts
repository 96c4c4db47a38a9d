import type { Search } from '../../data/search/create-search.ts';
import type { EntryId } from '../../data/entry.ts';
import type { OwnEntry, OwnGlossary } from '../../data/own/own-entry.ts';
import { glossaryIn, written } from '../../data/glossary.ts';
import { searchIn } from '../../data/search/query-words.ts';
import { glossarySearch, withSharedSteps } from '../../data/search.ts';
import { finish } from '../../data/steps.ts';
import { t } from '../platform/i18n.ts';
import type { OwnEntriesStore } from '../platform/own-entries-store.ts';
import { createOmniboxContents, type OmniboxContents } from './omnibox-contents.ts';

/** What a line under the address bar tells of an entry. */
export type OmniboxEntry = {
  headword: string;
  chinese?: { hans: string };
  definition: string;
  /** What choosing the line puts into the address bar: a text that finds it again, in whatever language it is shown. */
  content: string;
};

/** What the address bar searches. */
export type OmniboxGlossary = { search: Search; entryOf: (id: EntryId) => OmniboxEntry | undefined };

/** Own entries searched from the address bar at most: the background builds their index anew whenever it wakes. */
const MAX_OWN = 10_000;

type OwnStore = Pick<OwnEntriesStore, 'revision' | 'glossaries' | 'entries'>;

/** A bundled entry in a language. */
function bundledEntry(id: EntryId, language: string): OmniboxEntry | undefined {
  const entry = glossaryIn(language).entries.get(id);
  return entry && { ...entry, content: written.get(id)?.headword ?? entry.headword };
}

/** The background wakes for many things; only what asks for the search has it built. */
const searchBundled: Search = (query) => glossarySearch()(query);

/** A search that knows own entries, what is told of those, and what tells entries of the same name apart. */
type WithOwn = OmniboxContents & { own: ReadonlyMap<EntryId, OwnEntry> };

function withOwn(all: readonly OwnEntry[], glossaries: readonly OwnGlossary[]): WithOwn {
  const own = all.slice(0, MAX_OWN);
  const names = new Map(glossaries.map(({ id, name }) => [id, name]));
  const bundled = [...written.values()].map(({ id, headword }) => ({
    id,
    headword,
    glossary: t('omniboxBuiltIn'),
  }));
  const mine = own.map(({ id, headword, glossaryId }) => ({
    id,
    headword,
    glossary: names.get(glossaryId) ?? '',
  }));
  return {
    ...createOmniboxContents([...bundled, ...mine], finish(withSharedSteps(own))),
    own: new Map(own.map((entry) => [entry.id, entry])),
  };
}

/**
 * Reads the bundled entries and the reader's own; the bundled ones alone where the own ones cannot be read.
 * @param readLanguage tells the glossary language as it is when it is asked
 */
export function createOmniboxGlossary(
  store: OwnStore,
  readLanguage: () => Promise<string>,
): () => Promise<OmniboxGlossary> {
  let built: { revision: string; withOwn: Promise<WithOwn> } | undefined;

  const read = async (): Promise<WithOwn> => withOwn(await store.entries(), await store.glossaries());

  /** Letters typed while the own entries are read wait for the same reading. */
  const buildFor = async (revision: string): Promise<WithOwn> => {
    const current = built?.revision === revision ? built : { revision, withOwn: read() };
    built = current;
    try {
      return await current.withOwn;
    } catch (error) {
      if (built === current) built = undefined;
      throw error;
    }
  };

  return async () => {
    const language = await readLanguage();
    const words = glossaryIn(language).translations?.words;
    const bundled: OmniboxGlossary = {
      search: searchIn(searchBundled, words),
      entryOf: (id) => bundledEntry(id, language),
    };
    try {
      const revision = await store.revision();
      if (revision === undefined) return bundled;
      const { search, apart, own } = await buildFor(revision);
      return {
        search: searchIn(search, words),
        entryOf(id) {
          const mine = own.get(id);
          const entry = mine ? { ...mine, content: mine.headword } : bundled.entryOf(id);
          return entry && { ...entry, content: apart.get(id) ?? entry.content };
        },
      };
    } catch {
      return bundled;
    }
  };
}
