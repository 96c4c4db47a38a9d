import { describe, expect, it } from 'vitest';
import { romanised } from '../../../data/search/romanised.ts';
import { search } from '../../../data/search.ts';

describe('romanised', () => {
  it.each([
    ['علي', 'ali'],
    ['تشات', 'chat'],
    ['अलीबाबा', 'alibaba'],
    ['อาลีเพย์', 'alipe'],
    ['เถาเป่า', 'taopao'],
    ['αλιμπαμπα', 'alibaba'],
    ['עליבאבא', 'alibaba'],
    ['лазада', 'lazada'],
    ['텐센트', 'tensentu'],
    ['taobao', 'taobao'],
    ['支付宝', '支付宝'],
  ])('reads %s as %s', (word, letters) => {
    expect(romanised(word)).toBe(letters);
  });

  it.each([
    ['علي بابا', 'alibaba-group'],
    ['वीचैट', 'wechat'],
    ['อาลีเพย์', 'alipay'],
    ['ลาซาด้า', 'lazada'],
    ['τικτοκ', 'tiktok'],
    ['тэму', 'temu'],
    ['쇼피', 'shopee'],
  ])('finds %s by ear', (query, id) => {
    expect(search(query)[0]).toBe(id);
  });

  it.each(['موسيقى', 'मौसम', 'อาหาร', 'מכונית', 'μουσική', 'погода', '날씨'])(
    'finds nothing for %s',
    (query) => {
      expect(search(query)).toEqual([]);
    },
  );
});
