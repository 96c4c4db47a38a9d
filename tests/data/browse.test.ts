import { describe, expect, it } from 'vitest';
import { browse, BROWSE_ORDERS } from '../../data/browse.ts';
import { entries } from '../../data/compiled/entries.js';

describe('browse', () => {
  it.each(BROWSE_ORDERS.filter((order) => order !== 'pinyin'))('holds every entry once by %s', (order) => {
    const ids = browse(entries, order).flatMap((section) => section.ids);
    expect(ids.toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
  });

  it('puts Chinese names under the letter of their pinyin, without tone marks', () => {
    const sections = browse(entries, 'pinyin');
    expect(sections.find(({ key }) => key === 'Z')?.ids).toContain('alipay');
    expect(sections.flatMap(({ ids }) => ids)).toHaveLength(entries.filter(({ chinese }) => chinese).length);
  });

  it('puts figures first and letters in order', () => {
    const sections = browse(entries, 'a-z');
    expect(sections[0]?.ids).toContain('1688');
    const keys = sections.slice(1).map(({ key }) => key);
    expect(keys).toEqual(keys.toSorted());
  });

  it('begins a family with its best known name', () => {
    expect(
      browse(entries, 'family')
        .find(({ key }) => key === 'alibaba')
        ?.ids.slice(0, 6),
    ).toContain('alibaba-group');
  });
});
