import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesOf, type EntryNames } from '../../data/matching/glossary-names.ts';
import { createMatcher, type Match } from '../../data/matching/matcher.ts';
import { openPackedNames } from '../../data/matching/packed-index.ts';
import { packNames } from '../../data/matching/packed-names.ts';
import { createNameIndex, type NameIndex } from '../../data/matching/name-index.ts';
import { foldText } from '../../data/matching/text-folding.ts';
import { joins } from '../../data/matching/word-boundary.ts';
import { entryWith } from './entry-fixture.ts';

/**
 * Few characters, so that names meet text often: Latin in both cases, full width, Chinese in both forms. No vowels: they
 * are endings in some language, which the sense decides about, not the matcher.
 */
const letter = fc.constantFrom('b', 'c', 'd', 'B', 'D', 'ｄ', '宝', '寶', '支', '付');
const name = fc.string({ unit: letter, minLength: 2, maxLength: 5 });
const text = fc.string({
  unit: fc.oneof(
    { weight: 6, arbitrary: letter },
    { weight: 1, arbitrary: fc.constantFrom(' ', ', ', '!', '“', 'é', 'x', '\u00ad', '\u200d', '\u200b') },
  ),
  maxLength: 60,
});

const INDEXES = {
  'made where it is needed': { open: createNameIndex, runs: 2_000 },
  // Packing looks at every character for variants, which takes a while.
  'packed for pages': {
    open: (entries: readonly EntryNames[]) => openPackedNames(packNames(entries)),
    runs: 300,
  },
};

const matcherOf = (names: readonly string[], open: (entries: readonly EntryNames[]) => NameIndex) =>
  createMatcher(open([namesOf(entryWith({ id: 'sample', names: names.map((each) => ({ text: each })) }))]));

/** What stands at these offsets, by the definition: the folded text is a name, and both ends are ends of words. */
function isName(source: string, start: number, end: number, folded: ReadonlySet<string>): boolean {
  const isHidden = (at: number): boolean => foldText(source.charAt(at)) === '';
  if (isHidden(start) || isHidden(end - 1)) return false;
  const seen = (at: number, step: -1 | 1): number => {
    let next = at;
    // A zero-width space parts words, but may stand in a name.
    while (next >= 0 && next < source.length && isHidden(next) && source.charAt(next) !== '\u200b')
      next += step;
    return next;
  };
  const before = seen(start - 1, -1);
  const after = seen(end, 1);
  const isFree = (one: number, two: number): boolean =>
    one < 0 || two >= source.length || !joins(source.charCodeAt(one), source.charCodeAt(two));
  return folded.has(foldText(source.slice(start, end))) && isFree(before, start) && isFree(end - 1, after);
}

/** The slow and plain way: at each place the longest name, then on behind it. */
function naive(source: string, names: readonly string[]): Pick<Match, 'start' | 'end'>[] {
  const folded = new Set(names.map(foldText));
  const found: Pick<Match, 'start' | 'end'>[] = [];
  for (let start = 0; start < source.length; start++) {
    for (let end = source.length; end > start; end--) {
      if (!isName(source, start, end, folded)) continue;
      found.push({ start, end });
      start = end - 1;
      break;
    }
  }
  return found;
}

describe.each(Object.entries(INDEXES))('matcher with an index %s, on anything', (_, { open, runs }) => {
  it('finds what the naive way finds', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), text, (names, source) => {
        const found = matcherOf(names, open)
          .find(source)
          .map(({ start, end }) => ({ start, end }));
        expect(found).toEqual(naive(source, names));
      }),
      { numRuns: runs },
    );
  });

  it('answers offsets of the text itself, in order, never overlapping, never inside a longer word', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), text, (names, source) => {
        let last = 0;
        for (const { start, end, form } of matcherOf(names, open).find(source)) {
          expect(source.slice(start, end)).toBe(form);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(start > 0 && joins(source.charCodeAt(start - 1), source.charCodeAt(start))).toBe(false);
          last = end;
        }
      }),
      { numRuns: runs },
    );
  });
});
