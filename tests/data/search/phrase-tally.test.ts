import { describe, expect, it } from 'vitest';
import { createDescriber } from '../../../data/search/described-query.ts';
import { createPhraseTally } from '../../../data/search/phrase-tally.ts';
import type { Readings } from '../../../data/search/search-readings.ts';

const PLACES = new Map([
  ['wallet', [0, 1]],
  ['train', [1, 2]],
  ['trainer', [1]],
  ['uber', [3]],
]);
const weightOf = (concept: string): number => (concept === 'wallet' ? 2 : 1);
const readings: Readings = (concept) =>
  concept === 'trai'
    ? [
        ['train', 0.8],
        ['trainer', 0.75],
      ]
    : [[concept, 1]];
const describeQuery = createDescriber({ readings, weightOf, isInName: () => true });

const count = (words: readonly string[]) => {
  const tally = createPhraseTally(4, (known) => PLACES.get(known) ?? []);
  const found = tally.count(describeQuery(words, 1), weightOf);
  return { tally, held: found.map((place) => [place, tally.heldBy(place)]) };
};

describe('what phrases have of a query', () => {
  it('adds up its words, in the order in which phrases are found', () => {
    expect(count(['wallet', 'train']).held).toEqual([
      [0, 2],
      [1, 3],
      [2, 1],
    ]);
  });

  it('counts a word once, by its surest reading', () => {
    expect(count(['trai']).held).toEqual([
      [1, 0.8],
      [2, 0.8],
    ]);
  });

  it('leaves out what has only a likeness, but for one in China', () => {
    expect(count(['uber']).held).toEqual([]);
    expect(count(['chinese', 'uber']).held).toEqual([[3, 1]]);
  });

  it('forgets the query before', () => {
    const { tally } = count(['wallet', 'train']);
    tally.count(describeQuery(['train'], 1), weightOf);
    expect([0, 1, 2].map(tally.heldBy)).toEqual([0, 1, 1]);
  });
});
