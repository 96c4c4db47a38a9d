import { describe, expect, it } from 'vitest';
import { alignmentCost, stepCosts, typingDistance } from '../../../data/search/edit-distance.ts';

const EQUAL_STEPS = stepCosts(
  () => 1,
  () => 1,
);

describe('alignmentCost', () => {
  it.each([
    ['alipay', 'alipay', 0],
    ['alipay', 'alipya', 1],
    ['alipay', 'alpay', 1],
    ['alipay', 'allipay', 1],
    ['alipay', 'alipai', 1],
    ['taobao', 'toabau', 2],
    ['', 'abc', 3],
  ])('counts the slips between %s and %s', (a, b, slips) => {
    expect(alignmentCost(a, b, 3, EQUAL_STEPS)).toBe(slips);
    expect(alignmentCost(b, a, 3, EQUAL_STEPS)).toBe(slips);
  });

  it('stops counting beyond the limit', () => {
    expect(alignmentCost('alipay', 'tencent', 2, EQUAL_STEPS)).toBe(3);
    expect(alignmentCost('a', 'abcdefgh', 2, EQUAL_STEPS)).toBe(3);
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
