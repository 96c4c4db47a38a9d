import type { EntryId } from '../../data/entry.ts';
import type { Search } from '../../data/search/create-search.ts';
import type { SearchByName } from '../../data/search.ts';

/** An entry that a line of the address bar may be about, with the name of its glossary. */
export type SuggestedEntry = { id: EntryId; headword: string; glossary: string };

/** What lines put into the address bar: texts to be read there, each of which finds its entry again. */
export type OmniboxContents = {
  /** The text for an entry that its headword does not find for sure: "PZ-40 (Suppliers)". */
  apart: ReadonlyMap<EntryId, string>;
  /** A search that finds what such a text is about, first of all. */
  search: Search;
};

/** The texts that tell entries apart by their glossaries; none of them is a headword. */
function textsOf(
  entries: readonly SuggestedEntry[],
  shared: ReadonlySet<EntryId>,
): ReadonlyMap<string, EntryId> {
  const headwords = new Set(entries.map(({ headword }) => headword));
  const texts = new Map<string, EntryId>();
  /** How often a text was wanted: counted anew for each, thousands of the same would take seconds. */
  const wanted = new Map<string, number>();
  for (const { id, headword, glossary } of entries) {
    if (!shared.has(id)) continue;
    const plain = `${headword} (${glossary})`;
    let [count, text] = [wanted.get(plain) ?? 0, ''];
    do {
      count += 1;
      text = count === 1 ? plain : `${headword} (${glossary}, ${count})`;
    } while (headwords.has(text) || texts.has(text));
    wanted.set(plain, count);
    texts.set(text, id);
  }
  return texts;
}

/** Tells entries of the same name apart in the address bar. */
export function createOmniboxContents(
  entries: readonly SuggestedEntry[],
  { search, shared }: SearchByName,
): OmniboxContents {
  const texts = textsOf(entries, shared);
  return {
    apart: new Map([...texts].map(([text, id]) => [id, text])),
    search(query) {
      const found = search(query);
      const form = query.trim();
      const id = texts.get(form);
      if (id === undefined) return found;
      const others = found.hits.filter((hit) => hit.id !== id);
      return { ...found, hits: [{ id, form, way: 'exact', score: 1 }, ...others] };
    },
  };
}
