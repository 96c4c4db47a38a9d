import { describe, expect, it } from 'vitest';
import {
  longClasses,
  longPattern,
  shortClasses,
  shortPattern,
} from '../../../data/matching/short-pattern.ts';
import { classAt, patternOf, treeOf } from '../../../data/matching/name-patterns.ts';

const treeOfHeads = (...heads: string[]): string => treeOf(heads.map((head) => Array.from(head, patternOf)));

describe('a short expression', () => {
  it.each([
    ['letters', ['alib', 'ali ', 'alie']],
    ['capitals', ['Chen', 'cham', 'TCEH']],
    ['hyphens, alone and in a class', ['t-ma', 'ant-', 'antc']],
    ['apostrophes', ["yu'e", 'yuan']],
    ['signs with full-width ones', ['o/em', 'vip.', '1+6+', 'tap!']],
    ['spaces, alone and in a class', ['li j', 'tao ', 'taob']],
    ['accents', ['créd', 'cred', 'fête']],
  ])('reads as it was written: %s', (_, heads) => {
    const pattern = treeOfHeads(...heads);
    const short = shortPattern(pattern);
    expect(short.length).toBeLessThan(pattern.length);
    expect(longPattern(short)).toBe(pattern);
  });
});

describe('short classes', () => {
  const forms = ['网商', '云 ', '闲鱼', 'али'];
  const long = [0, 1].map((at) => classAt(forms, at));
  const short = shortClasses(long);
  const places = new RegExp(longClasses(short));

  it('leave traditional characters out', () => {
    expect(short).toContain('网');
    expect(short).not.toContain('網');
  });

  it.each(['网商', '網商', '云\u00a0', '雲 ', '闲鱼', '閒魚', '閑魚', 'Али'])('find %s', (text) => {
    expect(text).toMatch(places);
  });

  it.each(['商网', '网易', 'alib'])('do not find %s', (text) => {
    expect(text).not.toMatch(places);
  });
});
