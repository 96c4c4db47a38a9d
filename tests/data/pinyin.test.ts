import { describe, expect, it } from 'vitest';
import { pinyinInitials, pinyinSyllables } from '../../data/pinyin.ts';

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
    expect(pinyinInitials('Zhīfùbǎo')).toBe('zfb');
    expect(pinyinInitials('Pīnduōduō')).toBe('pdd');
  });
});
