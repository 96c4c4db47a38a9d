import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { glossarySearch, search } from '../../data/search.ts';

/** What people type, written down before the search was tuned. No ids: nothing must be found. */
type Query = { q: string; ids: string[]; kind: string };

const QUERIES: Query[] = readFileSync('tests/corpus/queries.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line): Query => JSON.parse(line));

/** Share of the queries whose right answer is among the first so many; for those without one: that are not answered. */
function share(queries: readonly Query[], first: number): number {
  const right = queries.filter(({ q, ids }) => {
    const found = search(q);
    return ids.length === 0 ? found.length === 0 : found.slice(0, first).some((id) => ids.includes(id));
  });
  return right.length / queries.length;
}

describe('search', () => {
  it.each([
    ['alipai', 'alipay'],
    ['zhifubao', 'alipay'],
    ['zhī fù bǎo', 'alipay'],
    ['支付宝', 'alipay'],
    ['支付寶', 'alipay'],
    ['tao bao', 'taobao'],
    ['zee foo bow', 'alipay'],
    ['zfb', 'alipay'],
    ['Ant Financial', 'ant-group'],
  ])('answers %s with %s first', (query, id) => {
    expect(search(query)[0]).toBe(id);
  });

  it('is silent where nothing fits', () => {
    const nothing = QUERIES.filter(({ kind }) => kind === 'nothing');
    expect(nothing.length).toBeGreaterThanOrEqual(30);
    expect(share(nothing, 1)).toBeGreaterThan(0.95);
  });

  it('says which name a misspelled query was read as', () => {
    expect(glossarySearch()('alipayy').meant).toBe('Alipay');
    expect(glossarySearch()('alipay').meant).toBeUndefined();
  });

  it('survives any text', () => {
    for (const query of ['', ' ', '((([', '\uD83D', 'a'.repeat(5000), '\u0000', '🐜', "'; drop table"])
      expect(Array.isArray(search(query))).toBe(true);
  });
});
