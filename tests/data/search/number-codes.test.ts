import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeNumbers, encodeNumbers } from '../../../data/search/number-codes.ts';

describe('numbers as short text', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        expect(decodeNumbers(encodeNumbers(numbers))).toEqual(numbers);
      }),
    );
  });

  it('are shorter the smaller they are', () => {
    const lengths = [0, 51, 52, 1_611, 1_612].map((number) => encodeNumbers([number]).length);
    expect(lengths).toEqual([1, 1, 2, 2, 3]);
  });

  it('need no escape in JSON, nor in quotes', () => {
    const text = encodeNumbers(Array.from({ length: 5_000 }, (_, at) => at));
    expect(text).not.toMatch(/["'\\|]/);
    expect(JSON.stringify(text)).toHaveLength(text.length + 2);
  });
});
