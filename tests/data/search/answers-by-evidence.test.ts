import { describe, expect, it } from 'vitest';
import { glossarySearch } from '../../../data/search.ts';

const search = glossarySearch();

describe('answers by evidence', () => {
  it.each([
    ['patrick and john unicorn payroll wizardry', 'stripe'],
    ['brac rickshaw taka grandma scarf', 'bkash'],
  ])('finds what has by far the most of “%s”', (query, id) => {
    const { hits } = search(query);
    expect(hits.map((hit) => hit.id)).toEqual([id]);
    expect(hits[0]?.way).toBe('text');
    // Below every other answer.
    expect(hits[0]?.score).toBeLessThan(40);
  });

  it.each([
    ['two words are too few', 'honey badger documentary'],
    ['more than half of it is strange', 'patrick and john unicorn payroll wizardry gorilla trombone ukulele'],
    ['it is about another place', 'new york city subway map with all stations'],
    ['several entries have as much', 'best credit card with no annual fee for students'],
  ])('is silent where %s', (_, query) => {
    expect(search(query).hits).toEqual([]);
  });
});
