import { describe, expect, it } from 'vitest';
import { comparisons } from '../../data/compiled/comparisons.js';
import { entries } from '../../data/compiled/entries.js';
import type { EntryId } from '../../data/entry.ts';
import { findMentions } from '../../data/find-mentions.ts';
import { search } from '../../data/search.ts';

/** Names and terms as a newcomer meets them in articles of the kind "Alipay vs. Alibaba: what's the difference?". */
const NAMES: [string, EntryId][] = [
  ['Alipay', 'alipay'],
  ['Alibaba', 'alibaba-group'],
  ['Alibaba Group', 'alibaba-group'],
  ['Jack Ma', 'jack-ma'],
  ['Taobao', 'taobao'],
  ['Tmall', 'tmall'],
  ['1688.com', '1688'],
  ['Alibaba.com', 'alibaba-com'],
  ['Alibaba Cloud', 'alibaba-cloud'],
  ['Cainiao Network', 'cainiao'],
  ['Cainiao', 'cainiao'],
  ['Youku Tudou', 'youku'],
  ['eBay', 'ebay'],
  ['Amazon', 'amazon'],
  ['Amazon Web Services', 'aws'],
  ['Microsoft Azure', 'azure'],
  ['B2B', 'b2b'],
  ['business-to-business', 'b2b'],
  ['B2C', 'b2c'],
  ['business-to-consumer', 'b2c'],
  ['C2C', 'c2c'],
  ['consumer-to-consumer', 'c2c'],
  ['escrow service', 'escrow'],
  ['super-app', 'super-app'],
  ['digital wallet', 'digital-wallet'],
  ['mobile payment', 'mobile-payment'],
  ['wealth management products', 'wealth-management'],
  ['credit scores', 'credit-score'],
  ['fintech', 'fintech'],
  ['cloud computing', 'cloud-computing'],
  ['payment gateway', 'payment-gateway'],
  ['online marketplace', 'online-marketplace'],
];

/** What such articles describe without naming it, and the entry that should be among the first three hits. */
const DESCRIPTIONS: [string, EntryId][] = [
  ['eBay of China', 'taobao'],
  ['Chinese Amazon', 'jd-com'],
  ['Chinese PayPal', 'alipay'],
  ['YouTube of China', 'youku'],
  ['global B2B wholesale platform', 'alibaba-com'],
  ['domestic wholesale', '1688'],
  ['digital media and entertainment', 'hujing'],
  ['logistics arm of Alibaba', 'cainiao'],
  ['local services', 'ele-me'],
  ['payment processing', 'payment-gateway'],
  ['online payments', 'alipay'],
  ['utility bills', 'alipay'],
  ['public transport', 'alipay'],
  ['movie tickets', 'damai-entertainment'],
  ['mutual funds', 'ant-fortune'],
  ['insurance policies', 'ant-insurance'],
  ['loans', 'jiebei'],
  ['healthcare services', 'ali-health'],
  ['e-commerce', 'online-marketplace'],
];

/** The pairs that readers mix up most (AliExpress, Temu and Shein, and others met in threes, as pairs). */
const PAIRS = `
  alibaba-group alipay; alibaba-com alibaba-group; alipay ant-group; alibaba-group ant-group; alipay alipay-plus;
  alipay alipayhk; alipay wechat-pay; alipay paypal; alipay apple-pay; alipay unionpay; alipay e-cny; e-cny wechat-pay;
  taobao tmall; aliexpress taobao; 1688 taobao; 1688 alibaba-com; taobao xianyu; ebay taobao; amazon tmall; jd-com tmall;
  aliexpress temu; aliexpress shein; shein temu; pdd-holdings pinduoduo; pdd-holdings temu; pinduoduo temu;
  douyin tiktok; douyin tiktok-shop; ele-me taobao-flash-purchase; dianping meituan; cainiao jd-logistics;
  social-credit-system zhima-credit; huabei jiebei; mybank yue-bao; alibaba-cloud aws; alibaba-cloud azure; aws azure;
  quark qwen; gold-supplier trade-assurance; daigou taobao-agent; 618 singles-day; jack-ma pony-ma; lazada shopee`
  .split(';')
  .map((pair) => pair.trim().split(' '));

const byId = new Map(entries.map((entry) => [entry.id, entry]));

describe('what a newcomer reads about Alibaba and Alipay', () => {
  it.each(NAMES)('“%s” is found and, where its level says so, marked', (words, id) => {
    expect(search(words)[0]).toBe(id);
    const text = `Alibaba and Alipay in China: many articles speak of ${words} here.`;
    const start = text.indexOf(words, text.indexOf('speak of'));
    const marked = findMentions(text, { lang: 'en' })
      .filter((mention) => mention.start >= start)
      .map((mention) => [mention.start, mention.entryId]);
    expect(marked).toEqual(byId.get(id)?.show === 'search-only' ? [] : [[start, id]]);
  });

  it.each(DESCRIPTIONS)('“%s” leads to it by search', (words, id) => {
    expect(search(words).slice(0, 3)).toContain(id);
  });

  it.each(PAIRS)('%s and %s are compared', (...pair) => {
    expect(comparisons.map(({ entries: compared }) => compared.join(' '))).toContain(pair.join(' '));
  });

  it('WeChat and Weixin, two names of one app, are told apart in its entry', () => {
    expect(byId.get('wechat')?.facts.join(' ')).toMatch(/Weixin is the edition for mainland China/);
  });
});
