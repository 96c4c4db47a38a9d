import { describe, expect, it } from 'vitest';
import { names } from '../../../data/compiled/names.js';
import { packVetoes, unpackVetoes } from '../../../data/matching/packed-vetoes.ts';
import { foldText } from '../../../data/matching/text-folding.ts';

const unpacked = (never: readonly string[], own: readonly string[]): string[] =>
  packVetoes(never, own).flatMap(unpackVetoes).toSorted();

describe('packed vetoes', () => {
  it('write a name once for all phrases it begins, and once for those it ends', () => {
    const never = ['天猫座', '天猫砂', '天猫星座', '飞天猫', '这天猫', '飞机上的天猫'];
    expect(packVetoes(never, ['天猫', 'Tmall'])).toEqual(['天猫<座砂;星座', '天猫>飞这;飞机上的']);
    expect(unpacked(never, ['天猫', 'Tmall'])).toEqual(never.toSorted());
  });

  it('keep what the phrase does not hold for', () => {
    const never = ['京东方!面', '新京东!商', '希!望京东'];
    expect(packVetoes(never, ['京东'])).toEqual(['新京东!商', '京东<;方!面', '京东>;希!望']);
    expect(unpacked(never, ['京东'])).toEqual(never.toSorted());
  });

  it('keep phrases with a name in their middle, and Latin ones with their spaces', () => {
    const never = ['一天猫粮', 'ant design', 'ant-man', 'fire ant', 'the ant farm'];
    expect(unpacked(never, ['Ant', '天猫'])).toEqual(never.toSorted());
  });

  it('are none where there are none', () => {
    expect(packVetoes([], ['京东'])).toEqual([]);
    expect(unpackVetoes('')).toEqual([]);
  });

  it('refuse the signs they are written with', () => {
    expect(() => packVetoes(['a;b'], ['a'])).toThrow('"a;b"');
  });

  it.each(names.filter(({ never }) => never.length > 0))(
    'are the phrases of $id',
    ({ names: own, never }) => {
      const forms = own.map(({ text }) => text);
      expect(unpacked(never, forms)).toEqual([...new Set(never.map(foldText))].toSorted());
    },
  );
});
