import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_SYMBOLS, LIST_STOP, textReader } from '../../../data/matching/short-text.ts';
import { shortenTexts } from '../../../data/matching/shorten-texts.ts';

const bytesOf = (texts: readonly string[]): number => Buffer.byteLength(texts.join('|'));

describe('shortened texts', () => {
  it('can be read again, symbols of the list among them', () => {
    const char = fc.constantFrom('a', 'b', '付', 'A', '~', '#', '٠', 'Ҡ', '𠮷');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: char, maxLength: 40 }), { maxLength: 40 }), (given) => {
        const { texts, list } = shortenTexts(given);
        expect(texts.map(textReader(list))).toEqual(given);
      }),
    );
  });

  it('have one symbol for what stands often', () => {
    const given = Array.from({ length: 60 }, (_, at) => `支付宝 on Alipay ${at}`);
    const { texts, list } = shortenTexts(given);
    expect(texts.map(textReader(list))).toEqual(given);
    expect(bytesOf([...texts, list])).toBeLessThan(bytesOf(given) / 4);
  });

  it('go on where the symbols of one byte end', () => {
    const words = Array.from('金木水火土日月天地人', (one) =>
      Array.from('山川风雨云雪霜露', (two) => one + two),
    ).flat();
    const given = words.flatMap((word) => Array.from('abcdefgh', (letter) => `${letter}${word}`));
    const { texts, list } = shortenTexts(given);
    expect(list.split(LIST_STOP).length).toBeGreaterThan(FIRST_SYMBOLS.length);
    expect(texts.map(textReader(list))).toEqual(given);
  });
});
