import { describe, expect, it } from 'vitest';
import { isWritten, phraseKey, textOf, type Phrase } from '../../../data/search/phrase.ts';

const phraseOf = (...words: Phrase['words']): Phrase => ({
  entry: 0,
  words,
  concepts: [],
  kind: 'description',
});
const PHRASE = phraseOf({ text: 'Chinese', key: 'chinese' }, { text: 'e-Bay', key: 'ebay' });

describe('a phrase', () => {
  it('is shown with spaces and compared without', () => {
    expect([textOf(PHRASE), phraseKey(PHRASE)]).toEqual(['Chinese e-Bay', 'chineseebay']);
  });

  it.each([
    ['chineseebay', true],
    ['chineseeba', false],
    ['chineseebays', false],
    ['chinese', false],
    ['ebaychinese', false],
    ['', false],
  ])('is written “%s”: %s', (letters, expected) => {
    expect(isWritten(PHRASE, letters)).toBe(expected);
  });

  it('of running text is written nowhere', () => {
    expect(isWritten(phraseOf(), '')).toBe(false);
  });
});
