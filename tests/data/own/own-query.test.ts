import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OwnEntry } from '../../../data/own/own-entry.ts';
import { createOwnSearch, filterOwn, foldAhead } from '../../../data/own/own-query.ts';

const entries = ['Ａlipay', 'álí baba', 'PZ-40', '支付宝'].map((headword, index): OwnEntry => ({
  id: `own:${index}`,
  glossaryId: 'g',
  headword,
  aliases: index === 2 ? ['valve'] : [],
  definition: index === 3 ? 'Alipay in Chinese' : '',
  caseRule: 'any',
}));
const wordsOf = (found: readonly OwnEntry[]): string[] => found.map(({ headword }) => headword);

it('finds words by headword, alias and definition, without regard to case and width', () => {
  expect(wordsOf(filterOwn(entries, ' ALIPAY'))).toEqual(['Ａlipay', '支付宝']);
  expect(wordsOf(filterOwn(entries, 'valve'))).toEqual(['PZ-40']);
  expect(wordsOf(filterOwn(entries, ''))).toHaveLength(4);
});

it('finds the same, whatever was searched before', () => {
  const query = fc.string({
    unit: fc.constantFrom('a', 'l', 'i', ' ', 'P', 'Ａ', '支', '4', '\u0301'),
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.array(query, { maxLength: 8 }), (queries) => {
      const search = createOwnSearch(entries);
      for (const each of queries) expect(search(each)).toEqual(filterOwn(entries, each));
    }),
  );
});

it('folds ahead in steps', () => {
  const many = Array.from(
    { length: 1_200 },
    (_, index) =>
      ({
        id: `own:${index}`,
        glossaryId: 'g',
        headword: 'w',
        aliases: [],
        definition: '',
        caseRule: 'any',
      }) satisfies OwnEntry,
  );
  expect([...foldAhead(many)]).toEqual([499, 999]);
});
