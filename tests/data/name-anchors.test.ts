import { describe, expect, it } from 'vitest';
import { chooseAnchors } from '../../data/name-anchors.ts';

describe('chooseAnchors', () => {
  it('takes the characters that ordinary text has least', () => {
    const anchors = chooseAnchors(['taobao'], 'bao and obao are said all day, and so is taob.');
    expect(anchors.get('taobao')).toBe('aoba');
  });

  it('has one anchor for many names', () => {
    const anchors = chooseAnchors(['alipay', 'alipayhk', 'paying'], 'Nothing is said.');
    expect(new Set(anchors.values()).size).toBe(1);
  });

  it('asks for the capitals of a name where that is rarer', () => {
    expect(chooseAnchors(['Ant'], 'An ant and an elephant.').get('Ant')).toBe('Ant');
  });

  it('gives a short name its beginning, and that to all that begin with it', () => {
    const anchors = chooseAnchors(['jd', 'jd mall'], '');
    expect([...anchors.values()]).toEqual(['jd', 'jd']);
  });

  it('lets no anchor begin another', () => {
    const names = ['hema', 'hemabox', 'themab', 'emabox'];
    const anchors = [...new Set(chooseAnchors(names, 'hema hema box').values())];
    for (const anchor of anchors)
      expect(anchors.filter((other) => other !== anchor && other.startsWith(anchor))).toEqual([]);
    expect(chooseAnchors(names, '').size).toBe(names.length);
  });
});
