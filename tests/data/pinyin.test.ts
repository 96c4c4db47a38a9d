import { describe, expect, it } from 'vitest';
import { hanSyllables } from '../../data/search/han-readings.ts';
import { initialsOf, pinyinSyllables } from '../../data/pinyin.ts';

describe('pinyin', () => {
  it.each([
    ['Zhīfùbǎo', 'zhi fu bao'],
    ["Yú'ébǎo", 'yu e bao'],
    ['Ālǐbābā Jítuán', 'a li ba ba ji tuan'],
    ['Shuāngshíyī', 'shuang shi yi'],
    ['Nánhuá Zǎobào', 'nan hua zao bao'],
    ['Èle me', 'e le me'],
  ])('splits %s', (pinyin, syllables) => {
    expect(pinyinSyllables(pinyin).join(' ')).toBe(syllables);
  });

  it('answers nothing for what is no pinyin', () => {
    expect(pinyinSyllables('strengths')).toEqual([]);
  });

  it('makes the letters a Chinese keyboard accepts', () => {
    expect(initialsOf(pinyinSyllables('Zhīfùbǎo'))).toBe('zfb');
    expect(initialsOf(pinyinSyllables('Pīnduōduō'))).toBe('pdd');
  });

  it.each([
    ['支付宝', 'zhi fu bao'],
    ['支負寶', 'zhi fu bao'],
    ['蚂蚁金服', 'ma yi jin fu'],
    ['支付龘', ''],
  ])('reads the characters of %s', (word, syllables) => {
    expect(hanSyllables(word).join(' ')).toBe(syllables);
  });
});
