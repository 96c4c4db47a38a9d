import type { Entry, EntryId, Relation } from '../entry.ts';

/** What a person is to a company: who began it, and who leads its business, its board or its money. */
export type Role = 'founder' | 'chief' | 'chair' | 'finance';

/** One person's part in a company. */
export type Post = {
  role: Role;
  person: EntryId;
  isFormer: boolean;
};

const ROLES: readonly [RegExp, Role][] = [
  [/chief exec|ceo|president|head/i, 'chief'],
  [/chair/i, 'chair'],
];

/** The posts that one relation of a person tells of. */
function postsIn({ type, note = '' }: Relation, person: EntryId): Post[] {
  // One of many founders is not who is asked for.
  if (type === 'founder-of') return note === '' ? [{ role: 'founder', person, isFormer: false }] : [];
  // Whoever has a post below the head is found by it where it is over the money; "head of sales" heads no company.
  if (type === 'works-at' || type === 'worked-at')
    return /financ/i.test(note) ? [{ role: 'finance', person, isFormer: type === 'worked-at' }] : [];
  if (type !== 'leads' && type !== 'led') return [];
  const told = ROLES.filter(([pattern]) => pattern.test(note)).map(([, role]) => role);
  return (told.length > 0 ? told : ['chief' as const]).map((role) => ({
    role,
    person,
    isFormer: type === 'led',
  }));
}

/** Every post of a glossary, by the company it is in. */
export function postsOf(entries: readonly Entry[]): Map<EntryId, Post[]> {
  const posts = new Map<EntryId, Post[]>();
  for (const { id, relations } of entries)
    for (const relation of relations)
      for (const post of postsIn(relation, id))
        posts.set(relation.to, [...(posts.get(relation.to) ?? []), post]);
  return posts;
}
