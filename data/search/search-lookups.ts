import type { LexiconEntry } from './lexicon.ts';
import type { Spelled } from './name-slips.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import { spelled } from './search-forms.ts';
import type { SearchedForm, SearchNameIndex, NameMatch } from './search-names.ts';
import type { PhraseIndex } from './search-phrases.ts';
import { conceptsOf } from './search-words.ts';

/** What those who look for names inside a query ask the indexes. */
export type Lookups = {
  /** Forms that a query can mean: whole, begun, heard and misspelled. */
  find: (query: Spelled) => readonly NameMatch[];
  /** Forms with exactly this key, initials apart. */
  exact: (key: string) => readonly SearchedForm[];
  /** Forms that misspelled words can mean. */
  misspelled: (words: readonly string[]) => readonly NameMatch[];
  isAside: (entry: number) => boolean;
  isConcept: (entry: number) => boolean;
  /** Whether a word is one of the glossary's, or of everyday English. */
  isKnown: (word: string) => boolean;
  /** Whether any entry is described by the concept. */
  knows: (concept: string) => boolean;
  /** Whether an entry is described by the concept. */
  holds: (entry: number, concept: string) => boolean;
  /** Whether any entry is described by all these concepts. */
  isHeldByOne: (concepts: readonly string[]) => boolean;
};

/** Asks both indexes of a search; `entries` is the list that their forms and phrases give places in. */
export function lookupsOf(
  names: SearchNameIndex,
  phrases: PhraseIndex,
  entries: readonly Pick<LexiconEntry, 'isAside' | 'isConcept'>[],
): Lookups {
  const knows = (concept: string): boolean => phrases.knows(concept);
  return {
    find: (query) => names.find(query),
    exact: (key) => names.exact(key).filter(({ kind }) => kind !== 'initials'),
    misspelled: (words) => names.misspelled(spelled(words)),
    isAside: (entry) => entries[entry]?.isAside ?? false,
    isConcept: (entry) => entries[entry]?.isConcept ?? false,
    isKnown: (word) => ORDINARY_WORDS.has(word) || conceptsOf([word]).every(knows),
    knows,
    holds: (entry, concept) => phrases.holds(entry, concept),
    isHeldByOne: ([first, ...others]) =>
      first === undefined ||
      phrases
        .holders(first)
        .values()
        .some((entry) => others.every((concept) => phrases.holds(entry, concept))),
  };
}
