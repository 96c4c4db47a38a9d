import type { Entry, EntryFile, EntryId, Relation } from '../entry.ts';
import { hanSyllables } from './han-readings.ts';
import { postsOf, type Post } from './posts.ts';
import { initialsOf, pinyinSyllables } from '../pinyin.ts';

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
  /** A word of the trade, which belongs to nobody. */
  isConcept: boolean;
  /** Who founded and who leads it. */
  people: readonly Post[];
  /** Its owners, the nearest first: who leads those is asked for as its own head. */
  above: readonly EntryId[];
  /** Whether its names are written down by ear: a reader knows how own words are spelled. */
  isHeard: boolean;
  /** 1 to 5; breaks ties. */
  importance: number;
};

/** Sign of a list of clues (`clue-lists.ts`), which speaks of whole pages and not of queries. */
const CLUE_LIST = '@';

/** "WeChat (Weixin)" → "WeChat": what it is called in a phrase. */
const shortNameOf = ({ headword }: Entry): string => headword.replace(/\s*\(.*\)|\s*\/.*/, '');

/** What an entry is called: "Xianyu" and "Idle Fish" of "Xianyu (Idle Fish)", the first name it is marked by, and names that begin its own. */
function calledOf(entry: Entry): string[] {
  const [, inBrackets = ''] = /\(([^()]*)\)/.exec(entry.headword) ?? [];
  const texts = entry.names.map(({ text }) => text);
  // "Wukong (Alibaba)" is not called Alibaba.
  const others = texts.includes(inBrackets) ? [inBrackets] : [];
  const short = shortNameOf(entry);
  // "Tianhong" of Tianhong Asset Management.
  const shorter = texts.filter((text) => short.startsWith(`${text} `));
  return [short, ...others, ...texts.slice(0, 1), ...shorter];
}

/** A Chinese name of so many characters is typed by its initials; a shorter one only if it begins the main name. */
const SHORTEST_INITIALS = 3;

/** A Chinese spelling so long is typed in pinyin too; its characters alone are read so. */
const HAN_SPELLING = /^\p{Script=Han}{3,}$/u;

/** How the Chinese names are typed: the main one as its pinyin says, others as their characters are read. */
function typedOf({ chinese, names }: Entry): {
  pinyin: string[];
  initials: string[];
} {
  const main = chinese ? pinyinSyllables(chinese.pinyin) : [];
  const others = names.map(({ text, sense }) => ({
    syllables: hanSyllables(text),
    isSure: sense !== 'unsure',
    // 菜鸟 is a beginner too, but its initials are those of the full name.
    isBeginning: chinese?.hans.startsWith(text) === true,
  }));
  const typed = [{ syllables: main, isSure: true, isBeginning: true }, ...others].filter(
    ({ syllables }) => syllables.length > 1,
  );
  const initials = typed
    .filter(
      ({ syllables, isSure, isBeginning }) =>
        isBeginning || (isSure && syllables.length >= SHORTEST_INITIALS),
    )
    .map(({ syllables }) => initialsOf(syllables));
  const pinyin = typed
    .filter(({ isSure, syllables }) => isSure || syllables.length >= SHORTEST_INITIALS)
    .map(({ syllables }) => syllables.join(' '));
  return { pinyin: [...new Set(pinyin)], initials: [...new Set(initials)] };
}

/** The pinyin of Chinese words of the trade, which have many: `er wei ma zhi fu`. */
const readSpellings = ({ kind, searchNames }: EntryFile): string[] => [
  ...new Set(
    searchNames
      .filter((text) => kind === 'concept' && HAN_SPELLING.test(text))
      .map((text) => hanSyllables(text).join(' '))
      .filter((text) => text !== ''),
  ),
];

const POSTS: readonly [RegExp, string][] = [
  [/chief exec|ceo/i, 'ceo'],
  [/chair/i, 'chairman'],
];

/** What a relation is called from both of its ends: of Ant Group "owner of Alipay", of Alipay "owned by Ant Group". */
function phrasesOf({ type, note }: Relation, from: string, to: string): { from: string[]; to: string[] } {
  if (type === 'owned-by' || type === 'run-by')
    return {
      from: [`${to}'s`, `owned by ${to}`],
      to: [`owner of ${from}`, `parent company of ${from}`, `operates ${from}`],
    };
  if (type === 'share-held-by') return { from: [`partly owned by ${to}`], to: [`shareholder of ${from}`] };
  if (type === 'founder-of')
    return { from: [`founder of ${to}`], to: [`company of ${from}`, `founded by ${from}`] };
  if (type === 'competes-with') return { from: [`rival of ${to}`], to: [`rival of ${from}`] };
  if (type === 'led') return { from: [`former ceo of ${to}`, `former head of ${to}`], to: [] };
  if (type !== 'leads') return { from: [], to: [] };
  const posts = POSTS.filter(([pattern]) => pattern.test(note ?? '')).map(([, post]) => `${post} of ${to}`);
  return { from: [...posts, `head of ${to}`], to: [] };
}

/** "chinese aws": of Tencent Cloud also "Tencent's aws" and "Pony Ma's aws". */
const CHINESE = /^chinese (\S+)$/;

/** Who owns or runs an entry, and who owns those. */
function ownersOf(entry: Entry, byId: ReadonlyMap<EntryId, Entry>): Entry[] {
  const owners = new Set<Entry>([entry]);
  for (const { relations } of owners)
    for (const { type, to } of relations) {
      const owner = type === 'owned-by' || type === 'run-by' ? byId.get(to) : undefined;
      if (owner) owners.add(owner);
    }
  owners.delete(entry);
  return [...owners];
}

function ownerOf(entry: Entry, byId: ReadonlyMap<EntryId, Entry>): { owner?: string } {
  const owner = ownersOf(entry, byId).at(-1);
  const [shortest] = owner ? calledOf(owner).toSorted((a, b) => a.length - b.length) : [];
  return shortest === undefined ? {} : { owner: shortest };
}

/** Reads the entries of a glossary for search; owner, founder and head become phrases of both sides. */
export function searchablesOf(entries: readonly EntryFile[]): Searchable[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const posts = postsOf(entries);
  const phrases = new Map<EntryId, string[]>(
    entries.map(({ id, searchPhrases }) => [id, [...searchPhrases]]),
  );
  for (const entry of entries)
    for (const relation of entry.relations) {
      const target = byId.get(relation.to);
      if (!target) continue;
      const found = phrasesOf(relation, shortNameOf(entry), shortNameOf(target));
      phrases.get(entry.id)?.push(...found.from);
      phrases.get(target.id)?.push(...found.to);
    }
  const foundersOf = (id: EntryId): string[] =>
    (posts.get(id) ?? [])
      .filter(({ role }) => role === 'founder')
      .flatMap(({ person }) => byId.get(person)?.headword ?? []);
  for (const entry of entries) {
    const owners = ownersOf(entry, byId);
    const founders = [entry, ...owners].flatMap(({ id }) => foundersOf(id));
    for (const name of new Set([...owners.map(shortNameOf), ...founders]))
      for (const phrase of entry.searchPhrases) {
        const [, likeness] = CHINESE.exec(phrase) ?? [];
        if (likeness !== undefined) phrases.get(entry.id)?.push(`${name}'s ${likeness}`);
      }
  }
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
      phrases: [...(phrases.get(entry.id) ?? []), entry.kind],
      doubtful: entry.names.filter(({ sense }) => sense === 'unsure').map(({ text }) => text),
      sentences: [entry.definition, ...entry.facts, entry.comparison ?? ''].filter((text) => text !== ''),
      never: entry.never,
      against: entry.names
        .filter(({ sense }) => sense !== 'unsure')
        .flatMap(({ against = [] }) => against)
        .filter((word) => !word.startsWith(CLUE_LIST)),
      isAside: entry.show === 'search-only',
      isPerson: entry.kind === 'person',
      isConcept: entry.kind === 'concept',
      people: posts.get(entry.id) ?? [],
      above: ownersOf(entry, byId).map(({ id }) => id),
      isHeard: true,
      importance: entry.importance,
    };
  });
}
