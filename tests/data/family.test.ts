import { describe, expect, it } from 'vitest';
import type { Entry, EntryId, Relation } from '../../data/entry.ts';
import { createFamily } from '../../data/family.ts';
import { entryWith } from './entry-fixture.ts';

const family = (relations: Record<EntryId, Relation[]>): Entry[] =>
  Object.entries(relations).map(([id, list]) => entryWith({ id, relations: list }));

const ALI = createFamily(
  family({
    alibaba: [],
    ant: [{ type: 'share-held-by', to: 'alibaba', share: 33, asOf: '2024-12' }],
    alipay: [{ type: 'run-by', to: 'ant' }],
    taobao: [
      { type: 'owned-by', to: 'alibaba' },
      { type: 'competes-with', to: 'jd' },
    ],
    jd: [],
  }),
);

describe('family', () => {
  it('derives the other direction', () => {
    expect(ALI.incoming('alibaba').map(({ from }) => from)).toEqual(['ant', 'taobao']);
  });

  it('names the owners from the nearest to the last', () => {
    expect(ALI.owners('alipay').map(({ type, to }) => [type, to])).toEqual([
      ['run-by', 'ant'],
      ['share-held-by', 'alibaba'],
    ]);
  });

  it('finds the shortest path and says which way each step goes', () => {
    expect(ALI.path('alipay', 'taobao')?.map(({ edge, forward }) => [edge.from, edge.to, forward])).toEqual([
      ['alipay', 'ant', true],
      ['ant', 'alibaba', true],
      ['taobao', 'alibaba', false],
    ]);
  });

  it('knows no path over rivalry', () => {
    expect(ALI.path('taobao', 'jd')).toBeUndefined();
  });

  it('ends in data where owners run in a circle', () => {
    const circle = createFamily(
      family({ a: [{ type: 'owned-by', to: 'b' }], b: [{ type: 'owned-by', to: 'a' }] }),
    );
    expect(circle.owners('a').map(({ to }) => to)).toEqual(['b']);
  });

  it('leaves out relations to unknown ids', () => {
    expect(createFamily(family({ a: [{ type: 'owned-by', to: 'nobody' }] })).edges).toEqual([]);
  });
});
