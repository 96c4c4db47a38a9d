import { describe, expect, it } from 'vitest';
import { soundDistance, soundOf } from '../../../data/search/heard.ts';

describe('soundOf', () => {
  it.each([
    ['zee foo bow', 'zhi fu bao'],
    ['tow bow', 'tao bao'],
    ['my too an', 'mei tuan'],
    ['mah yoon', 'ma yun'],
    ['feigh jew', 'fei zhu'],
    ['you koo', 'you ku'],
    ['shau hong shu', 'xiao hong shu'],
  ])('hears %s as %s', (heard, meant) => {
    expect(soundDistance(soundOf(heard.split(' ')), soundOf(meant.split(' ')), 1)).toBeLessThanOrEqual(0.5);
  });

  it('tells sounds apart that no ear takes for one another', () => {
    expect(soundDistance(soundOf(['alipay']), soundOf(['tencent']), 2)).toBe(3);
    expect(soundDistance('taobao', 'to', 1)).toBe(2);
  });
});
