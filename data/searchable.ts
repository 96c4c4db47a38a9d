import type { ChineseName, Entry, EntryId, Relation } from './entry.ts';
import { pinyinInitials, pinyinSyllables } from './pinyin.ts';

/** What search reads of an entry, bundled or own. */
export type Searchable = {
  id: EntryId;
  headword: string;
  chinese?: ChineseName;
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
  /** Running text for the second, lower list. */
  text: string;
  /** Longer phrases that contain a name and mean something else. */
  never: readonly string[];
  /** A brand from elsewhere, known for comparison: its name inside a longer query is mostly about something else. */
  isAside: boolean;
  /** 1 to 5; breaks ties. */
  importance: number;
};

/** "WeChat (Weixin)" → "WeChat": what it is called in a phrase. */
const shortNameOf = ({ headword }: Entry): string => headword.replace(/\s*\(.*\)|\s*\/.*/, '');

const pinyinOf = ({ chinese }: Entry): string[] => {
  const syllables = chinese ? pinyinSyllables(chinese.pinyin) : [];
  return syllables.length > 0 ? [syllables.join(' ')] : [];
};

const POSTS: readonly [RegExp, string][] = [
  [/chief exec|ceo/i, 'ceo'],
  [/chair/i, 'chairman'],
];

/** What a relation is called from both of its ends: of Ant Group "owner of Alipay", of Alipay "owned by Ant Group". */
function phrasesOf({ type, note }: Relation, from: string, to: string): { from: string[]; to: string[] } {
  if (type === 'owned-by' || type === 'run-by')
    return { from: [`${to}'s`, `owned by ${to}`], to: [`owner of ${from}`, `parent company of ${from}`] };
  if (type === 'share-held-by') return { from: [`partly owned by ${to}`], to: [`shareholder of ${from}`] };
  if (type === 'founder-of') return { from: [`founder of ${to}`], to: [] };
  if (type === 'competes-with') return { from: [`rival of ${to}`], to: [`rival of ${from}`] };
  if (type === 'led') return { from: [`former ceo of ${to}`, `former head of ${to}`], to: [] };
  if (type !== 'leads') return { from: [], to: [] };
  const posts = POSTS.filter(([pattern]) => pattern.test(note ?? '')).map(([, post]) => `${post} of ${to}`);
  return { from: [...posts, `head of ${to}`], to: [] };
}

/** Reads the entries of a glossary for search; owner, founder and head become phrases of both sides. */
export function searchablesOf(entries: readonly Entry[]): Searchable[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
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
  return entries.map((entry) => {
    const initials = entry.chinese ? pinyinInitials(entry.chinese.pinyin) : '';
    return {
      id: entry.id,
      headword: entry.headword,
      ...(entry.chinese && { chinese: entry.chinese }),
      names: [
        shortNameOf(entry),
        ...entry.names.map(({ text }) => text),
        ...(entry.chinese ? [entry.chinese.hans, entry.chinese.hant ?? ''] : []),
      ],
      pinyin: pinyinOf(entry),
      spellings: entry.searchNames,
      initials: initials === '' ? [] : [initials],
      phrases: [...(phrases.get(entry.id) ?? []), entry.kind],
      text: [entry.definition, ...entry.facts, entry.comparison ?? ''].join(' '),
      never: entry.never,
      isAside: entry.show === 'search-only',
      importance: entry.importance,
    };
  });
}
