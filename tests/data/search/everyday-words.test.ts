import { describe, expect, it } from 'vitest';
import { search } from '../../../data/search.ts';

describe('everyday words', () => {
  it.each([
    'cloud storage for family photos free',
    'which bank gives the best mortgage rate',
    'used car prices',
    'my phone does not charge any more',
    'cheap flights to paris',
  ])('are no answer to “%s”, though an entry has them', (query) => {
    expect(search(query)).toEqual([]);
  });

  it.each([
    ['free cloud storage quark', 'quark'],
    ['shop trains on taobao how to sell', 'taobao'],
  ])('tell as much as others where it is about ours: “%s”', (query, id) => {
    expect(search(query)).toContain(id);
  });
});
