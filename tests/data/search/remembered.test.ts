import { describe, expect, it, vi } from 'vitest';
import { remembered } from '../../../data/search/remembered.ts';

describe('remembered answers', () => {
  it('asks what has the same key only once', () => {
    const ask = vi.fn<(words: readonly string[]) => string>((words) => words.join('+'));
    const lengthOf = remembered((words: readonly string[]) => words.join(' '), ask);
    expect([lengthOf(['ali', 'pay']), lengthOf(['ali', 'pay']), lengthOf(['alipay'])]).toEqual([
      'ali+pay',
      'ali+pay',
      'alipay',
    ]);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('keeps 2,000 at most, so that what stays open all day does not grow', () => {
    const ask = vi.fn<(number: number) => string>(String);
    const same = remembered(String, ask);
    for (let number = 0; number <= 2_000; number++) same(number);
    same(2_000);
    expect(ask).toHaveBeenCalledTimes(2_001);
    same(0);
    expect(ask).toHaveBeenCalledTimes(2_002);
  });
});
