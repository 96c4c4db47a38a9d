import { describe, expect, it } from 'vitest';
import { entries } from '../../../data/compiled/entries.js';
import type { EntryFile } from '../../../data/entry.ts';
import { search } from '../../../data/search.ts';

describe('a name with what it is for beside it', () => {
  it.each([
    ['pay with alipay', 'alipay'],
    ['alipay payment', 'alipay'],
    ['alipay payment app', 'alipay'],
    ['how to pay with alipay', 'alipay'],
    ['pagar con alipay', 'alipay'],
    ['alipay taxi', 'alipay'],
    ['alipay for foreigners', 'alipay'],
    ['can foreigners use alipay', 'alipay'],
    ['buy on alibaba.com', 'alibaba-com'],
    ['sell on alibaba.com', 'alibaba-com'],
    ['shop on alibaba.com', 'alibaba-com'],
    ['sell on taobao', 'taobao'],
    ['taobao shopping', 'taobao'],
    ['shop on xianyu', 'xianyu'],
    ['is it safe to buy from temu', 'temu'],
    ['sell on shopee', 'shopee'],
    ['sell on shein', 'shein'],
    ['watch tiktok', 'tiktok'],
    ['paypal wallet', 'paypal'],
    ['amazon shopping', 'amazon'],
    ['buy on amazon', 'amazon'],
    ['transfer money with paypal', 'paypal'],
  ])('answers “%s” with %s first', (query, id) => {
    expect(search(query)[0]).toBe(id);
  });

  it('answers with what a company has of that kind, and with the company behind it', () => {
    expect(search('tencent payment app').slice(0, 2)).toEqual(['wechat-pay', 'tencent']);
    expect(search('sell on alibaba')[1]).toBe('alibaba-group');
  });

  it.each([
    ['someone who buys on taobao for me', 'taobao-agent'],
    ['chat with sellers on taobao', 'aliwangwang'],
    ['taobao for foreigners', 'aliexpress'],
    ['alipay pay later', 'huabei'],
  ])('still answers “%s”, which asks for another, with %s', (query, id) => {
    expect(search(query)[0]).toBe(id);
  });

  it.each(['amazon trip', 'stripe shop', 'dana travel', 'fob wallet', 'watch the visa interview video'])(
    'is silent about “%s”',
    (query) => {
      expect(search(query)).toEqual([]);
    },
  );
});

describe('a name said in passing', () => {
  it.each([
    ['alibaba shares on new york stock exchange', 'alibaba-group'],
    ['doubao chatbot', 'doubao'],
    ['huabei money', 'huabei'],
  ])('“%s” has %s among the first three', (query, id) => {
    expect(search(query).slice(0, 3)).toContain(id);
  });
});

/** What people do with things of a kind, with `*` for the name. */
const ASKED: Partial<Record<EntryFile['kind'], readonly string[]>> = {
  marketplace: [
    'buy on *',
    'sell on *',
    'shop on *',
    '* shopping',
    'order from *',
    'is * safe to buy from',
    '* seller',
  ],
  payment: ['pay with *', '* payment', '* wallet', '* app', '* payment app', 'transfer money with *'],
  media: ['watch *', '* video', '* app'],
  app: ['* app', 'download *', 'order on *', 'how to use *'],
  company: ['who owns *', '* company', '* stock'],
  logistics: ['* delivery', '* tracking'],
  finance: ['* app', '* account', '* money'],
  ai: ['* app', '* chatbot', 'chat with *'],
  cloud: ['* hosting', '* server'],
  event: ['what is *', '* discounts'],
  product: ['* app', 'how to use *'],
};
const IMPORTANT = 3;
const SWEEP = entries
  .filter(({ importance }) => importance >= IMPORTANT)
  .flatMap(({ id, kind, headword }) => {
    const name = headword.replace(/ [(/].*/, '').toLowerCase();
    return (ASKED[kind] ?? []).map((asked) => ({ id, query: asked.replace('*', name) }));
  });

const placed = SWEEP.map(({ id, query }) => ({ query, place: search(query).indexOf(id) }));
const shareAmong = (first: number): number =>
  placed.filter(({ place }) => place >= 0 && place < first).length / placed.length;

describe('every important name beside a verb or a kind', () => {
  it('stands among the first three', () => {
    expect(placed.length).toBeGreaterThan(300);
    expect(placed.filter(({ place }) => place < 0 || place > 2)).toEqual([]);
  });

  it('stands among the first two in 98 of 100 queries and first in 90', () => {
    expect(shareAmong(2)).toBeGreaterThan(0.98);
    expect(shareAmong(1)).toBeGreaterThan(0.9);
  });
});
