import { describe, expect, it } from 'vitest';
import { narrowed, seenOf } from '../../../data/matching/seen-text.ts';

describe('seenOf', () => {
  it('answers nothing for a text in which all is seen', () => {
    expect(seenOf('Alipay')).toBeUndefined();
  });

  it('knows where each character it shows stands in the text', () => {
    const text = '\ufeffA\u00adli\u200b\u200bpay\u2060';
    const through = seenOf(text);
    expect(through?.seen).toBe('Alipay');
    expect(Array.from('Alipay', (_, at) => text.charAt(through?.at(at) ?? -1)).join('')).toBe('Alipay');
  });

  it('answers the end of the text for what is behind it', () => {
    expect(seenOf('\u00adA')?.at(1)).toBe(2);
  });
});

describe('narrowed', () => {
  it('keeps every character where it is', () => {
    expect(narrowed('ＡｌｉＰａｙ、１６８８．支付宝')).toBe('AliPay、1688．支付宝');
  });
});
