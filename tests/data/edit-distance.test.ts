import { describe, expect, it } from 'vitest';
import { editDistance } from '../../data/edit-distance.ts';

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
