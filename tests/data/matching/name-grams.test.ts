import { describe, expect, it } from 'vitest';
import { chooseGrams } from '../../../data/matching/name-grams.ts';

describe('chooseGrams', () => {
  it('takes the characters that ordinary text has least', () => {
    const grams = chooseGrams(['taobao'], 'bao and obao are said all day, and so is taob.');
    expect(grams.get('taobao')).toBe('aoba');
  });

  it('has one gram for many names', () => {
    const grams = chooseGrams(['alipay', 'alipayhk', 'paying'], 'Nothing is said.');
    expect(new Set(grams.values()).size).toBe(1);
  });

  it('asks for the capitals of a name where that is rarer', () => {
    expect(chooseGrams(['Ant'], 'An ant and an elephant.').get('Ant')).toBe('Ant');
  });

  it('gives a short name its beginning, and that to all that begin with it', () => {
    const grams = chooseGrams(['jd', 'jd mall'], '');
    expect([...grams.values()]).toEqual(['jd', 'jd']);
  });

  it('asks for a sign behind a word where that is rarer', () => {
    expect(chooseGrams(['ele.me'], 'An element is elected by elephants.').get('ele.me')).toBe('ele ');
    expect(chooseGrams(['VIE事件'], 'A view of movies.').get('VIE事件')).toBe('VIE');
  });

  it('asks for no sign behind the last word, to which other words may be joined', () => {
    expect([...chooseGrams(['hema'], 'Themas and hemas.').values()].join('')).not.toContain(' ');
  });

  it('lets no gram begin another', () => {
    const names = ['hema', 'hemabox', 'themab', 'emabox'];
    const grams = [...new Set(chooseGrams(names, 'hema hema box').values())];
    for (const gram of grams)
      expect(grams.filter((other) => other !== gram && other.startsWith(gram))).toEqual([]);
    expect(chooseGrams(names, '').size).toBe(names.length);
  });
});
