import { describe, expect, it } from 'vitest';
import { CLUE_LISTS } from '../../../data/matching/clue-lists.ts';
import { NAMESAKE_LISTS } from '../../../data/matching/namesake-lists.ts';
import { shortenLists } from '../../../data/matching/shorten-lists.ts';
import { clueList, namesakeWords } from '../../../data/matching/word-lists.ts';

describe('lists of words as page scripts have them', () => {
  it('hold the words that bear, follow or introduce a namesake', () => {
    for (const [list, words] of Object.entries(NAMESAKE_LISTS)) {
      const known = Object.keys(NAMESAKE_LISTS).find(
        (name): name is keyof typeof NAMESAKE_LISTS => name === list,
      );
      expect({ [list]: known && namesakeWords(known) }).toEqual({ [list]: new Set(words) });
    }
  });

  it.each(Object.entries(CLUE_LISTS))('hold the clues of @%s', (list, words) => {
    expect(clueList(list)).toEqual([...words]);
  });

  it('have no list of another name', () => {
    expect(clueList('nobody')).toBeUndefined();
  });

  it('take no word that holds the sign between words', () => {
    expect(() => shortenLists({ names: ['Ma, Jack'] })).toThrow(RangeError);
  });
});
