import { shortNameOf } from './called.ts';
import type { Entry, EntryFile, EntryId, Relation } from '../entry.ts';
import type { Post } from './posts.ts';

const POSTS: readonly [RegExp, string][] = [
  [/chief exec|ceo/i, 'ceo'],
  [/chair/i, 'chairman'],
];

/** What a relation is called from both of its ends: of Ant Group "owner of Alipay", of Alipay "owned by Ant Group". */
function bothEndsOf({ type, note }: Relation, from: string, to: string): { from: string[]; to: string[] } {
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

const isOwned = ({ type }: Relation): boolean => type === 'owned-by' || type === 'run-by';

/**
 * Who owns or runs an entry, and who owns those.
 * @param isMore whether another tie counts, too
 */
export function ownersOf(
  entry: Entry,
  byId: ReadonlyMap<EntryId, Entry>,
  isMore: (relation: Relation) => boolean = () => false,
): Entry[] {
  const owners = new Set<Entry>([entry]);
  for (const { relations } of owners)
    for (const relation of relations) {
      const owner = isOwned(relation) || isMore(relation) ? byId.get(relation.to) : undefined;
      if (owner) owners.add(owner);
    }
  owners.delete(entry);
  return [...owners];
}

/** What entries are called by those they are related to: owner, founder and head become phrases of both sides. */
export function relatedPhrases(
  entries: readonly EntryFile[],
  byId: ReadonlyMap<EntryId, Entry>,
  posts: ReadonlyMap<EntryId, readonly Post[]>,
): ReadonlyMap<EntryId, readonly string[]> {
  const phrases = new Map<EntryId, string[]>(entries.map(({ id }) => [id, []]));
  for (const entry of entries)
    for (const relation of entry.relations) {
      const target = byId.get(relation.to);
      if (!target) continue;
      const found = bothEndsOf(relation, shortNameOf(entry), shortNameOf(target));
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
  return phrases;
}
