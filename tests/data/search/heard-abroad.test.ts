import { describe, expect, it } from 'vitest';
import { saidAbroad } from '../../../data/search/heard-abroad.ts';
import { search } from '../../../data/search.ts';

describe('names as ears of other languages write them down', () => {
  it.each([
    ['French', 'couaïchou', 'kuaishou'],
    ['French', 'djacques ma', 'jack-ma'],
    ['German', 'Junion Pei', 'unionpay'],
    ['German', 'Jukuh', 'youku'],
    ['Polish', 'szejin', 'shein'],
    ['Turkish', 'trendyıl', 'trendyol'],
    ['Turkish', 'vi çet', 'wechat'],
    ['Turkish', 'vi çet pey', 'wechat-pay'],
    ['Croatian', 'vičet', 'wechat'],
    ['Polish', 'bajtdens', 'bytedance'],
    ['Spanish', 'guichat', 'wechat'],
    ['Italian', 'sciin', 'shein'],
    ['Swedish', 'vichat', 'wechat'],
    ['Swedish', 'yack ma', 'jack-ma'],
    ['Arabic', 'baybal', 'paypal'],
    ['Japanese', 'wiichatto', 'wechat'],
  ])('%s: %s is %s', (_, query, id) => {
    expect(search(query)[0]).toBe(id);
  });

  it('says nothing new of words that all say alike', () => {
    expect(saidAbroad(['alipay'])).toEqual([]);
  });
});
