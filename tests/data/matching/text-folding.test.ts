import { describe, expect, it } from 'vitest';
import { foldText, foldWidth } from '../../../data/matching/text-folding.ts';

const CODE_UNITS = 65_536;
const WORDS = ['śruba', 'čistič', 'őrlő', 'άξονας', 'đơn hàng', 'şirket', 'iş', 'їжа', 'café', 'ễ'];

describe('folding', () => {
  it.each(WORDS)('takes %s for the same word in capitals', (word) => {
    const title = word.charAt(0).toUpperCase() + word.slice(1);
    expect(foldText(title)).toBe(foldText(word));
    expect(foldText(word.toUpperCase())).toBe(foldText(word));
  });

  it('takes Turkish capitals with their dot for the letter that has one', () => {
    expect(foldText('İstanbul')).toBe(foldText('istanbul'));
  });

  it('never tells two small letters of an alphabet for one, but for the Greek final sigma', () => {
    const letters = Array.from({ length: 0x2e80 }, (_, code) => String.fromCharCode(code)).filter((char) =>
      /\p{Ll}/u.test(char),
    );
    expect(letters.filter((char) => foldText(char) !== char)).toEqual(['ς']);
  });

  it('folds what is folded already to itself', () => {
    for (let code = 0; code < CODE_UNITS; code++) {
      const once = foldText(String.fromCharCode(code));
      expect(foldText(once)).toBe(once);
    }
  });

  it('keeps capitals where only width is folded, and signs folded', () => {
    for (const char of WORDS.join('')) {
      const capital = char.toUpperCase();
      if (capital.length > 1 || char === ' ') continue;
      expect(foldWidth(capital.charCodeAt(0))).toBe(capital.charCodeAt(0));
      expect(foldWidth(char.charCodeAt(0))).toBe(char.charCodeAt(0));
    }
    expect(
      Array.from('Ａ`ʼ–\u00a0أ', (char) => String.fromCharCode(foldWidth(char.charCodeAt(0)))).join(''),
    ).toBe("A''- ا");
  });
});
