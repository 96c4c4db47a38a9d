import type { EntryId } from '../entry.ts';
import type { Phrase } from './phrase.ts';
import type { Post } from './posts.ts';
import { phrasesOf, sentencesOf } from './search-descriptions.ts';
import { createReader, type SimplifiedCharacters } from './search-fold.ts';
import { formsOf } from './search-forms.ts';
import type { SearchedForm } from './search-names.ts';
import { vetoOf, type SearchVeto } from './search-veto.ts';
import type { Searchable } from './searchable.ts';
import { finish, type Steps } from '../steps.ts';

/** What search knows of an entry besides its words. */
export type LexiconEntry = {
  id: EntryId;
  headword: string;
  /** The words of what it is called first of all. */
  called: readonly string[];
  /** The words of what its uppermost owner is called. */
  owner?: readonly string[];
  isAside: boolean;
  isPerson: boolean;
  isCompany?: boolean;
  isConcept?: boolean;
  /** Who founded and who leads it, and its owners, the nearest first. */
  people?: readonly Post[];
  above?: readonly EntryId[];
  importance: number;
  veto: SearchVeto;
};

/**
 * The words of a glossary as search compares them: forms folded and heard, descriptions as concepts. Reading them takes
 * longer than all the rest of building an index, so that those of the bundled glossary are read when it is compiled.
 */
export type Lexicon = {
  entries: readonly LexiconEntry[];
  forms: readonly SearchedForm[];
  phrases: readonly Phrase[];
  /** Running text. */
  sentences: readonly Phrase[];
  simplified: SimplifiedCharacters;
};

/** Entries read in one step. */
const AT_ONCE = 64;

/** Reads entries into a lexicon, behind those of another where one is given. */
export function* lexiconSteps(
  searchables: readonly Searchable[],
  simplified: SimplifiedCharacters,
  before?: Lexicon,
): Steps<Lexicon> {
  const read = createReader(simplified);
  const entries = [...(before?.entries ?? [])];
  const forms = [...(before?.forms ?? [])];
  const phrases = [...(before?.phrases ?? [])];
  const sentences = [...(before?.sentences ?? [])];
  for (const [at, searchable] of searchables.entries()) {
    if (at % AT_ONCE === 0) yield;
    const entry = entries.length;
    const own = formsOf(searchable, entry, read);
    const {
      id,
      headword,
      called,
      owner,
      isAside,
      isPerson,
      isCompany,
      isConcept,
      people,
      above,
      importance,
    } = searchable;
    entries.push({
      id,
      headword,
      called: read(called[0] ?? ''),
      ...(owner !== undefined && { owner: read(owner) }),
      isAside,
      isPerson,
      ...(isCompany && { isCompany }),
      ...(isConcept && { isConcept }),
      ...(people.length > 0 && { people }),
      ...(above.length > 0 && { above }),
      importance,
      veto: vetoOf(searchable, own, read),
    });
    forms.push(...own);
    phrases.push(...phrasesOf(searchable, entry, read));
    sentences.push(...sentencesOf(searchable, entry, read));
  }
  return { entries, forms, phrases, sentences, simplified };
}

/** Reads entries into a lexicon, at once. */
export const lexiconOf = (searchables: readonly Searchable[], simplified: SimplifiedCharacters): Lexicon =>
  finish(lexiconSteps(searchables, simplified));
