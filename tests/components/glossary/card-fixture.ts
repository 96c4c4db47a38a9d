import { buildCard, type Card } from '../../../data/card.ts';
import type { Comparison, Entry, EntryId } from '../../../data/entry.ts';
import { createFamily } from '../../../data/family.ts';
import { entryWith } from '../../data/entry-fixture.ts';

const ENTRIES: Entry[] = [
  entryWith({ id: 'alibaba-group', headword: 'Alibaba Group', group: 'alibaba' }),
  entryWith({
    id: 'ant-group',
    headword: 'Ant Group',
    group: 'ant',
    relations: [{ type: 'share-held-by', to: 'alibaba-group', share: 33, asOf: '2019-09' }],
  }),
  entryWith({
    id: 'alipay',
    headword: 'Alipay',
    group: 'ant',
    kind: 'payment',
    chinese: { hans: '支付宝', hant: '支付寶', pinyin: 'Zhīfùbǎo', literal: 'payment treasure' },
    definition: 'Payment app for everyday life in China.',
    facts: ['It began at Taobao.', 'It has a billion users.'],
    comparison: 'Closest Western service: PayPal, but used in shops.',
    founded: 2004,
    relations: [
      { type: 'run-by', to: 'ant-group' },
      { type: 'competes-with', to: 'wechat-pay' },
    ],
    notSameAs: [
      { id: 'alibaba-group', difference: 'The shopping and cloud group.' },
      { id: 'ant-group', difference: 'The company behind the app.' },
      { id: 'wechat-pay', difference: 'A rival.' },
    ],
    related: ['ant-group'],
    site: 'https://www.alipay.com',
    sources: [
      { publisher: 'TechNode', title: 'Taobao turns ten', date: '2013-05-10' },
      { publisher: 'Alipay', title: 'About us', date: '2025', url: 'https://www.alipay.com/about' },
    ],
    asOf: '2026-06',
  }),
  entryWith({
    id: 'gcash',
    headword: 'GCash',
    relations: [{ type: 'share-held-by', to: 'ant-group', asOf: '2019-02' }],
  }),
  entryWith({
    id: 'hellobike',
    headword: 'Hellobike',
    relations: [{ type: 'share-held-by', to: 'ant-group', share: 36.3, asOf: '2021-04' }],
  }),
  entryWith({
    id: 'tianhong',
    headword: 'Tianhong',
    relations: [{ type: 'owned-by', to: 'ant-group', share: 51 }],
  }),
  entryWith({ id: 'wechat-pay', headword: 'WeChat Pay' }),
  entryWith({
    id: 'eric-jing',
    headword: 'Eric Jing',
    kind: 'person',
    group: 'people',
    relations: [{ type: 'leads', to: 'ant-group', note: 'chairman' }],
  }),
  entryWith({
    id: 'toby-xu',
    headword: 'Toby Xu',
    kind: 'person',
    group: 'people',
    relations: [
      { type: 'works-at', to: 'alibaba-group', asOf: '2025-11', note: 'chief financial officer' },
      { type: 'worked-at', to: 'ant-group', note: 'clerk until 2019' },
    ],
  }),
  entryWith({
    id: 'koubei',
    headword: 'Koubei',
    status: { state: 'closed', since: '2022-06', successor: 'alipay', note: 'merged into another app' },
  }),
];
const COMPARISONS: Comparison[] = [
  {
    entries: ['alibaba-group', 'alipay'],
    difference: 'A group of shops and a payment app.',
    rows: [
      { label: 'What it is', cells: ['A group', 'An app'] },
      { label: 'Who runs it', cells: ['Its own board', 'Ant Group'] },
    ],
    advice: 'To pay, take Alipay.',
    asOf: '2025-12',
  },
];

/** The card of one of a handful of entries made for tests. */
export function cardOf(id: EntryId): Card {
  const entries = new Map(ENTRIES.map((entry) => [entry.id, entry]));
  const entry = entries.get(id);
  if (!entry) throw new Error(`No ${id}`);
  return buildCard(entry, {
    entries,
    family: createFamily(ENTRIES),
    comparisons: COMPARISONS,
    language: 'en',
  });
}
