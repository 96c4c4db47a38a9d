import { expect, it } from 'vitest';
import { areInRow } from '../../../data/matching/between-names.ts';

const inRow = (between: string): boolean => {
  const text = `Alibaba${between}Quark`;
  return areInRow(text, { start: 0, end: 7 }, { start: text.length - 5, end: text.length });
};

it.each([
  [', '],
  [' and '],
  [', Amap and '],
  [', Tmall, and '],
  [', Amap, Fliggy or '],
  ["'s "],
  ['旗下的'],
  ['、菜鸟和'],
])('two names are in a row with “%s” between them', (between) => {
  expect(inRow(between)).toBe(true);
});

it.each([[' is '], ['. '], [', which bought '], [', Anderson met '], [', Tor']])(
  'two names are not with “%s” between them',
  (between) => {
    expect(inRow(between)).toBe(false);
  },
);

// Could a name of the row hold a joining word, there would be two ways to read each of these: 2 ** 40.
it('a word made of joining words is told at once', () => {
  expect(inRow(`, ${'Aor'.repeat(40)}A.`)).toBe(false);
  expect(inRow(`, ${'A or '.repeat(40)}A.`)).toBe(false);
});
