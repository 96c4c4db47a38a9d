import { describe, expect, it } from 'vitest';
import { buildCard, comparisonWith, type Card } from '../../data/card.ts';
import type { Comparison, Entry, EntryId } from '../../data/entry.ts';
import { createFamily } from '../../data/family.ts';
import { entryWith } from './entry-fixture.ts';

const ENTRIES: Entry[] = [
  entryWith({ id: 'alibaba', headword: 'Alibaba Group', importance: 5 }),
  entryWith({
    id: 'ant',
    headword: 'Ant Group',
    relations: [{ type: 'share-held-by', to: 'alibaba', share: 33, asOf: '2019-09' }],
  }),
  entryWith({
    id: 'alipay',
    headword: 'Alipay',
    importance: 5,
    relations: [
      { type: 'run-by', to: 'ant' },
      { type: 'competes-with', to: 'nobody' },
    ],
    notSameAs: [
      { id: 'alibaba', difference: 'A group of shops and clouds.' },
      { id: 'nobody', difference: 'Not in the glossary.' },
    ],
    related: ['taobao', 'nobody'],
  }),
  entryWith({ id: 'huabei', headword: 'Huabei', importance: 2, relations: [{ type: 'run-by', to: 'ant' }] }),
  entryWith({ id: 'taobao', headword: 'Taobao' }),
  entryWith({
    id: 'jing',
    headword: 'Eric Jing',
    kind: 'person',
    relations: [{ type: 'founder-of', to: 'ant' }],
  }),
  entryWith({ id: 'han', headword: 'Cyril Han', kind: 'person', relations: [{ type: 'leads', to: 'ant' }] }),
];
const COMPARISONS: Comparison[] = [
  {
    entries: ['alibaba', 'alipay'],
    difference: 'A group and an app.',
    rows: [{ label: 'What it is', cells: ['A group', 'An app'] }],
    advice: 'To pay, take Alipay.',
    asOf: '2025',
  },
  { entries: ['alipay', 'nobody'], difference: '-', rows: [], advice: '-', asOf: '2025' },
];

/** Written beside the others; the entries themselves say nothing of these pairs. */
const UNTYPED: Comparison[] = [
  {
    entries: ['alipay', 'huabei'],
    difference: 'An app and a loan in it.',
    rows: [],
    advice: '-',
    asOf: '2025',
  },
  {
    entries: ['alipay', 'taobao'],
    difference: 'A way to pay and a shop.',
    rows: [],
    advice: '-',
    asOf: '2025',
  },
];

const byId = new Map(ENTRIES.map((entry) => [entry.id, entry]));
function card(id: EntryId, comparisons = COMPARISONS): Card {
  const entry = byId.get(id);
  if (!entry) throw new Error(`No ${id}`);
  return buildCard(entry, {
    entries: byId,
    family: createFamily(ENTRIES),
    comparisons,
    language: 'en',
  });
}

describe('buildCard', () => {
  it('tells a comparison on both sides: the typed distinctions first, then the best known partners', () => {
    expect(card('alipay', [...COMPARISONS, ...UNTYPED]).entry.notSameAs).toEqual([
      { id: 'alibaba', difference: 'A group of shops and clouds.' },
      { id: 'taobao', difference: 'A way to pay and a shop.' },
      { id: 'huabei', difference: 'An app and a loan in it.' },
    ]);
    expect(card('huabei', UNTYPED).entry.notSameAs).toEqual([
      { id: 'alipay', difference: 'An app and a loan in it.' },
    ]);
    expect(card('huabei', UNTYPED).headwords).toMatchObject({ alipay: 'Alipay' });
  });

  it('carries the owners, nearest first, with share and date', () => {
    expect(card('alipay').owners).toMatchObject([
      { from: 'alipay', type: 'run-by', to: 'ant' },
      { from: 'ant', type: 'share-held-by', to: 'alibaba', share: 33, asOf: '2019-09' },
    ]);
  });

  it('turns relations round: holdings by importance, people by role', () => {
    expect(card('ant').holdings.map(({ from }) => from)).toEqual(['alipay', 'huabei']);
    expect(card('ant').people.map(({ from }) => from)).toEqual(['han', 'jing']);
  });

  it('tells of those who are there before founders, and of those who were there after them', () => {
    const posts = (['worked-at', 'led', 'founder-of', 'works-at', 'leads'] as const).map((type) =>
      entryWith({ id: type, relations: [{ type, to: 'firm' }] }),
    );
    const firm = entryWith({ id: 'firm' });
    const entries = new Map([firm, ...posts].map((entry) => [entry.id, entry]));
    const family = createFamily([...entries.values()]);
    const { people } = buildCard(firm, { entries, family, comparisons: [], language: 'en' });
    expect(people.map(({ from }) => from)).toEqual(['leads', 'works-at', 'founder-of', 'led', 'worked-at']);
  });

  it('names every entry it links to', () => {
    const { headwords, entry, owners, holdings, people } = card('ant');
    const linked = [
      ...entry.related,
      ...[...owners, ...holdings, ...people].flatMap(({ from, to }) => [from, to]),
    ];
    expect(linked.length).toBeGreaterThan(4);
    expect(linked.filter((id) => headwords[id] === undefined)).toEqual([]);
  });

  it('leaves out links to entries that do not exist', () => {
    const { entry, comparisons, headwords } = card('alipay');
    expect(entry.notSameAs.map(({ id }) => id)).toEqual(['alibaba']);
    expect(entry.related).toEqual(['taobao']);
    expect(entry.relations.map(({ to }) => to)).toEqual(['ant']);
    expect(comparisons).toEqual([COMPARISONS[0]]);
    expect(headwords).not.toHaveProperty('nobody');
  });

  it('relates to no entry once more that it names as its own, as a rival or as one of its people', () => {
    const rival = { type: 'competes-with', to: 'taobao' } as const;
    const ant = entryWith({
      id: 'ant',
      relations: [rival],
      related: ['alipay', 'taobao', 'jing', 'alibaba'],
    });
    const family = createFamily(ENTRIES);
    const built = buildCard(ant, { entries: byId, family, comparisons: [], language: 'en' });
    expect(built.entry.related).toEqual(['alibaba']);
  });

  it('draws an own entry that stands outside the glossary', () => {
    const own = entryWith({ id: 'own-1', headword: 'Our supplier', related: ['alipay'] });
    const built = buildCard(own, {
      entries: byId,
      family: createFamily(ENTRIES),
      comparisons: COMPARISONS,
      language: 'en',
    });
    expect(built.headwords).toEqual({ 'own-1': 'Our supplier', alipay: 'Alipay' });
  });

  it('finds the comparison from either side', () => {
    expect(comparisonWith(card('alipay'), 'alibaba')).toBe(COMPARISONS[0]);
    expect(comparisonWith(card('alibaba'), 'alipay')).toBe(COMPARISONS[0]);
    expect(comparisonWith(card('alibaba'), 'alibaba')).toBeUndefined();
  });
});
