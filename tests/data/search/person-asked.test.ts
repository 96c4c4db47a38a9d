import { describe, expect, it } from 'vitest';
import { search } from '../../../data/search.ts';

describe('a person asked for beside a name', () => {
  it.each([
    ['guy who made dingtalk', 'chen-hang'],
    ['who is in charge of taobao and tmall now', 'jiang-fan'],
    ['ant ceo when the ipo was stopped', 'simon-hu'],
    ['woman who founded alipay', 'lucy-peng'],
    ['alibaba finance chief', 'toby-xu'],
    ['ma the owner of wechat', 'pony-ma'],
    ['wer ist der chef von ant group', 'cyril-han'],
    ['чей основатель тикток', 'zhang-yiming'],
    ['钉钉老板', 'chen-hang'],
  ])('answers “%s” with who it was', (query, id) => {
    expect(search(query)[0]).toBe(id);
  });

  it.each([
    ['wu ceo', 'eddie-wu'],
    ['tsai chairman', 'joe-tsai'],
    ['jack ma chairman', 'jack-ma'],
    ['huang founder', 'colin-huang'],
    ['who was ceo before eddie wu', 'daniel-zhang'],
    ['is jack ma still ceo', 'jack-ma'],
    ['is jack ma really not ceo anymore', 'jack-ma'],
    ['jack ma ceo', 'jack-ma'],
  ])('answers “%s”, a name of the person and a post, with that person', (query, id) => {
    expect(search(query)[0]).toBe(id);
  });

  it.each(['alibaba ceo', 'who is the boss of alibaba', 'former ceo of alibaba'])(
    'answers “%s” with nobody who has or had another post there',
    (query) => {
      const first = search(query).slice(0, 3);
      expect(first.filter((id) => ['jiang-fan', 'trudy-dai', 'toby-xu', 'maggie-wu'].includes(id))).toEqual(
        [],
      );
    },
  );

  it.each([
    ['who owns alipay', 'ant-group'],
    ['when was taobao started', 'taobao'],
    ['company that made tiktok', 'bytedance'],
    ['company founded by jack ma', 'alibaba-group'],
    ['who owns ant group', 'ant-group'],
    ['who owns ant financial', 'ant-group'],
    ['ant group owner', 'ant-group'],
    ['who controls ant group', 'ant-group'],
  ])('answers “%s” with the company', (query, id) => {
    expect(search(query)[0]).toBe(id);
  });

  it.each([
    'guy who made minecraft',
    'wer ist der chef von bmw',
    'qui a fondé lvmh',
    '小米创始人',
    'bmw chairman',
    'lei founder',
  ])('is silent about “%s”', (query) => {
    expect(search(query)).toEqual([]);
  });
});
