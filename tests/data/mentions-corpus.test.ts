import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { names } from '../../data/compiled/names.js';
import { packedNames } from '../../data/compiled/packedNames.js';
import { findMentions } from '../../data/find-mentions.ts';
import { createMatcher } from '../../data/matching/matcher.ts';
import { createNameIndex } from '../../data/matching/name-index.ts';
import { openPackedNames } from '../../data/matching/packed-index.ts';
import { createSense } from '../../data/matching/sense.ts';
import { readMarked, writeMarked } from './marked-text.ts';

/** A passage labelled by hand before any code saw it; mentions are written `[[form|entry]]`. */
type Passage = { id: string; lang: string; genre: string; marked: string };

const PASSAGES: Passage[] = readFileSync('tests/corpus/mentions.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line): Passage => JSON.parse(line));

const results = PASSAGES.map(({ id, lang, marked }) => {
  const { text, mentions: wanted } = readMarked(marked);
  const keys = (list: typeof wanted): string[] =>
    list.map(({ entryId, start, end }) => `${start}-${end} ${entryId}`);
  const found = findMentions(text, { lang });
  const right = keys(found).filter((key) => keys(wanted).includes(key)).length;
  return { id, marked, written: writeMarked(text, found), right, wanted: wanted.length, found: found.length };
});
const total = (of: (result: (typeof results)[number]) => number): number =>
  results.reduce((sum, result) => sum + of(result), 0);

/** Both matchers read the whole corpus, which a busy machine takes its time for. */
const CORPUS_TIMEOUT_MS = 120_000;

/** Design, section 7. */
const PRECISION = 0.99;
const RECALL = 0.98;

describe('mentions in realistic passages', () => {
  it('are found, and nothing else', () => {
    const right = total((result) => result.right);
    const wrong = results.filter(({ right: hits, wanted, found }) => hits < wanted || hits < found);
    console.log(
      `${results.length} passages: ${right} of ${total(({ wanted }) => wanted)} mentions found, ` +
        `${total(({ found }) => found) - right} marked wrongly` +
        wrong.map(({ id, marked, written }) => `\n${id} wanted ${marked}\n${id} marked ${written}`).join(''),
    );
    expect(results.length).toBeGreaterThanOrEqual(1500);
    expect(right / total(({ found }) => found)).toBeGreaterThanOrEqual(PRECISION);
    expect(right / total(({ wanted }) => wanted)).toBeGreaterThanOrEqual(RECALL);
  });

  it('hold enough traps: passages in which nothing is to be marked', () => {
    expect(results.filter(({ wanted }) => wanted === 0).length).toBeGreaterThanOrEqual(500);
  });

  it(
    'are the same with the packed names of page scripts',
    () => {
      const plain = createMatcher(createNameIndex(names.filter(({ show }) => show !== 'search-only')));
      const packed = createMatcher(openPackedNames(packedNames));
      const marks = (matcher: typeof plain, text: string, lang: string): string[] =>
        createSense({ host: '', lang, title: '' }, matcher)
          .add({}, text, matcher.find(text))
          .map(({ entryId, start, end }) => `${start}-${end} ${entryId}`);
      const differing = PASSAGES.filter(({ lang, marked }) => {
        const { text } = readMarked(marked);
        return marks(packed, text, lang).join() !== marks(plain, text, lang).join();
      });
      expect(differing).toEqual([]);
    },
    CORPUS_TIMEOUT_MS,
  );
});
