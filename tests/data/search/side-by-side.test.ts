import { describe, expect, it } from 'vitest';
import { glossarySearch } from '../../../data/search.ts';

const search = glossarySearch();
const firstTwo = (query: string): string[] =>
  search(query)
    .hits.slice(0, 2)
    .map(({ id }) => id);

describe('two names side by side', () => {
  it.each([
    ['taobao 1688', ['taobao', '1688']],
    ['joe tsai jack ma', ['joe-tsai', 'jack-ma']],
    ['马化腾 马云', ['pony-ma', 'jack-ma']],
    ['alipay paypal', ['alipay', 'paypal']],
    // The person first, and what belongs before its owner.
    ['alibaba jack ma', ['jack-ma', 'alibaba-group']],
    ['jack ma founder ant group', ['jack-ma', 'ant-group']],
    ['alibaba taobao', ['taobao', 'alibaba-group']],
    // A sure name vouches for one that means other things too.
    ['陳航 釘釘', ['chen-hang', 'dingtalk']],
    ['didi meituan', ['didi', 'meituan']],
  ])('finds both of “%s”', (query, ids) => {
    expect(firstTwo(query)).toEqual(ids);
    // Nothing is weighed against the other.
    expect(search(query).pair).toBeUndefined();
  });

  it.each([
    ['a likeness', "tencent's alipay", 'wechat-pay'],
    ['a likeness by its owner', 'bytedance dingtalk', 'feishu'],
    ['a word of the trade', 'alipay credit score', 'zhima-credit'],
    ['a longer name', 'ant international', 'ant-international'],
    ['more said of one', 'how jack ma lost alipay', 'alipay-transfer-2011'],
  ])('takes %s for what it is: “%s”', (_, query, id) => {
    expect(firstTwo(query)[0]).toBe(id);
  });
});
