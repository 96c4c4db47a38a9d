import { expect, it } from 'vitest';
import { postsOf } from '../../../data/search/posts.ts';
import type { Relation } from '../../../data/entry.ts';
import { entryWith } from '../entry-fixture.ts';

it.each<[Relation['type'], string, string[]]>([
  ['leads', 'chairman and chief executive', ['chief', 'chair']],
  ['leads', '', ['chief']],
  ['led', 'chairman until 2019', ['former chair']],
  ['works-at', 'chief financial officer', ['finance']],
  ['worked-at', 'chief financial officer until 2022', ['former finance']],
  ['works-at', 'head of e-commerce', []],
  ['founder-of', '', ['founder']],
])('is asked for as “%s” tells it: %s', (type, note, told) => {
  const person = entryWith({ id: 'someone', relations: [{ type, to: 'firm', note }] });
  const posts = postsOf([person]).get('firm') ?? [];
  expect(posts.map(({ role, isFormer }) => (isFormer ? `former ${role}` : role))).toEqual(told);
});
