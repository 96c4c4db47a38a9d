import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entries } from '../../data/compiled/entries.js';
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

/** Forms whose pinyin spells out a digit or leaves a Latin word as it is ("bābā VIP"). */
const SPOKEN_DIGITS = 2;

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

  it('puts the right entry first in 95 of 100 queries and among three in 99, silent where nothing fits', () => {
    const answered = QUERIES.filter(({ ids }) => ids.length > 0);
    const nothing = QUERIES.filter(({ ids }) => ids.length === 0);
    expect(answered.length).toBeGreaterThan(250);
    expect(nothing.length).toBeGreaterThan(30);
    expect(share(answered, 1)).toBeGreaterThanOrEqual(0.95);
    expect(share(answered, 3)).toBeGreaterThanOrEqual(0.99);
    expect(share(nothing, 1)).toBeGreaterThanOrEqual(0.95);
  });

  it('finds every entry by its headword, its Chinese name and its pinyin', () => {
    const missed = entries.flatMap(({ id, headword, chinese }) =>
      [headword, chinese?.hans, chinese?.hant, chinese?.pinyin].filter(
        (form) => form !== undefined && search(form)[0] !== id,
      ),
    );
    // The reading mixes pinyin with a Latin letter or a digit that stands for a Chinese word.
    expect(missed).toHaveLength(SPOKEN_DIGITS);
  });

  it('names the two entries a query weighs against each other', () => {
    expect(glossarySearch()('alipay vs wechat pay').pair).toEqual(['alipay', 'wechat-pay']);
    expect(glossarySearch()('alipay').pair).toBeUndefined();
  });

  it('lists entries whose text alone has the words, below', () => {
    const { hits, mentionedIn } = glossarySearch()('hangzhou');
    expect(mentionedIn).toContain('alibaba-group');
    expect(hits.map(({ id }) => id)).not.toContain('alibaba-group');
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
