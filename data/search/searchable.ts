import { calledOf, shortNameOf } from './called.ts';
import type { Entry, EntryFile, EntryId, Relation } from '../entry.ts';
import { ownersOf, relatedPhrases } from './related-phrases.ts';
import { postsOf, type Post } from './posts.ts';
import { readSpellings, typedOf } from './typed-chinese.ts';

/** What search reads of an entry, bundled or own. */
export type Searchable = {
  id: EntryId;
  headword: string;
  /** What it is called first of all: begun, they stand before its other names. */
  called: readonly string[];
  /** What its uppermost owner is called in short: Alibaba, of Tmall. */
  owner?: string;
  /** Names in any script. */
  names: readonly string[];
  /** How the Chinese name is written in letters: `zhi fu bao`. */
  pinyin: readonly string[];
  /** Misspelled, heard and transcribed forms: found, never shown. */
  spellings: readonly string[];
  /** Short keys that count only when typed in full: `zfb`. */
  initials: readonly string[];
  /** What it can be called by those who do not know the name. */
  phrases: readonly string[];
  /** Those of the names that are ordinary words too: inside a longer query they need company. */
  doubtful: readonly string[];
  /** Running text for the second, lower list. */
  sentences: readonly string[];
  /** Longer phrases that contain a name and mean something else. */
  never: readonly string[];
  /** Beginnings of words beside which the names mean something else. */
  against: readonly string[];
  /** A brand from elsewhere, known for comparison: its name inside a longer query is mostly about something else. */
  isAside: boolean;
  /** "Company that runs Taobao" asks for no person. */
  isPerson: boolean;
  /** "Tencent's payment app" is what the company has of that kind. */
  isCompany: boolean;
  /** A word of the trade, which belongs to nobody. */
  isConcept: boolean;
  /** Who founded and who leads it. */
  people: readonly Post[];
  /** Its owners, and what it is part of where that has a head: who leads those is asked for as its own head. */
  above: readonly EntryId[];
  /** Whether its names are written down by ear: a reader knows how own words are spelled. */
  isHeard: boolean;
  /** 1 to 5; breaks ties. */
  importance: number;
};

/** Sign of a list of clues (`clue-lists.ts`), which speaks of whole pages and not of queries. */
const CLUE_LIST = '@';

function ownerOf(entry: Entry, byId: ReadonlyMap<EntryId, Entry>): { owner?: string } {
  const owner = ownersOf(entry, byId).at(-1);
  const [shortest] = owner ? calledOf(owner).toSorted((a, b) => a.length - b.length) : [];
  return shortest === undefined ? {} : { owner: shortest };
}

/** Reads the entries of a glossary for search; owner, founder and head become phrases of both sides. */
export function searchablesOf(entries: readonly EntryFile[]): Searchable[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const posts = postsOf(entries);
  /** "Ceo of taobao" is who heads the group it is part of. */
  const isHeaded = ({ type, to }: Relation): boolean => type === 'part-of' && posts.has(to);
  const related = relatedPhrases(entries, byId, posts);
  return entries.map((entry) => {
    return {
      id: entry.id,
      headword: entry.headword,
      called: calledOf(entry),
      ...ownerOf(entry, byId),
      names: [
        shortNameOf(entry),
        ...entry.names.map(({ text }) => text),
        ...(entry.chinese ? [entry.chinese.hans, entry.chinese.hant ?? ''] : []),
      ],
      ...typedOf(entry),
      spellings: [...entry.searchNames, ...readSpellings(entry)],
      phrases: [...entry.searchPhrases, ...(related.get(entry.id) ?? []), entry.kind],
      doubtful: entry.names.filter(({ sense }) => sense === 'unsure').map(({ text }) => text),
      sentences: [entry.definition, ...entry.facts, entry.comparison ?? ''].filter((text) => text !== ''),
      never: entry.never,
      against: entry.names
        .filter(({ sense }) => sense !== 'unsure')
        .flatMap(({ against = [] }) => against)
        .filter((word) => !word.startsWith(CLUE_LIST)),
      isAside: entry.show === 'search-only',
      isPerson: entry.kind === 'person',
      isCompany: entry.kind === 'company',
      isConcept: entry.kind === 'concept',
      people: posts.get(entry.id) ?? [],
      above: ownersOf(entry, byId, isHeaded).map(({ id }) => id),
      isHeard: true,
      importance: entry.importance,
    };
  });
}
