import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entries } from '../../data/compiled/entries.js';

/** Bytes of what the glossary compiles to: the names go into pages, the rest into background and extension pages. */
const BUDGETS = {
  names: 200_000,
  packedNames: 90_000,
  nameHint: 30_000,
  namesakeLists: 10_000,
  clueLists: 5_000,
  entries: 550_000,
  summaries: 100_000,
  lexicon: 650_000,
  comparisons: 160_000,
  familyMap: 60_000,
  translations: 400_000,
};

describe('the compiled glossary', () => {
  it.each(Object.entries(BUDGETS))('%s keeps to its budget of %i bytes', (name, budget) => {
    const { size } = statSync(`data/compiled/${name}.js`);
    expect(size).toBeGreaterThan(1_000);
    expect(size).toBeLessThanOrEqual(budget);
  });

  it('puts names and rules into pages, no text', () => {
    const names = readFileSync('data/compiled/packedNames.js', 'utf8');
    const texts = entries.flatMap(({ definition, facts }) => [definition, ...facts]);
    expect(texts.filter((text) => names.includes(text))).toEqual([]);
  });
});
