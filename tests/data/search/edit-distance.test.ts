import { describe, expect, it } from 'vitest';
import { editDistance, typingDistance } from '../../../data/search/edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['alipay', 'alipay', 0],
    ['alipay', 'alipya', 1],
    ['alipay', 'alpay', 1],
    ['alipay', 'allipay', 1],
    ['alipay', 'alipai', 1],
    ['taobao', 'toabau', 2],
    ['', 'abc', 3],
  ])('counts the slips between %s and %s', (a, b, slips) => {
    expect(editDistance(a, b, 3)).toBe(slips);
    expect(editDistance(b, a, 3)).toBe(slips);
  });

  it('stops counting beyond the limit', () => {
    expect(editDistance('alipay', 'tencent', 2)).toBe(3);
    expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
  });
});

describe('typingDistance', () => {
  it.each([
    ['taobso', 'taobao', 1],
    ['trendiol', 'trendyol', 1],
    ['alabama', 'alibaba', 2.5],
    ['支负宝', '支付宝', 1],
    ['taobao', 'taobao', 0],
  ])('weighs %s against %s by keys and sounds', (typed, meant, slips) => {
    expect(typingDistance(typed, meant, 3)).toBe(slips);
  });

  it('stops counting beyond the limit', () => {
    expect(typingDistance('small', 'tmall', 1)).toBe(2);
    expect(typingDistance('a', 'abcdefgh', 2)).toBe(3);
  });
});
