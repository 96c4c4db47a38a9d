import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../data/matching/matcher.ts';
import { openPackedNames } from '../../../data/matching/packed-index.ts';
import { packNames } from '../../../data/matching/packed-names.ts';
import { createNameIndex } from '../../../data/matching/name-index.ts';
import { namesOf } from '../../../data/matching/glossary-names.ts';
import { entryWith } from '../entry-fixture.ts';

const ENTRIES = [
  namesOf(
    entryWith({
      id: 'alibaba',
      names: [{ text: 'Alibaba' }, { text: '阿里巴巴' }, { text: '阿里巴巴网' }],
      never: ['阿里巴巴网~店'],
    }),
  ),
  namesOf(entryWith({ id: 'cloud', names: [{ text: 'Alibaba Cloud' }] })),
  namesOf(entryWith({ id: 'ant', names: [{ text: 'Ant Group', case: 'capital' }] })),
  namesOf(entryWith({ id: 'jd', names: [{ text: '京东' }], never: ['北京东', '京东方!面', '希!望京东'] })),
  namesOf(
    entryWith({ id: 'pay', names: [{ text: '支付' }, { text: '宝支' }, { text: 'B to B', case: 'exact' }] }),
  ),
];
const INDEXES = {
  'made where it is needed': createNameIndex(ENTRIES),
  'packed for pages': openPackedNames(packNames(ENTRIES)),
};

describe.each(Object.entries(INDEXES))('matcher with an index %s', (__, index) => {
  const matcher = createMatcher(index);
  const found = (text: string): string[] =>
    matcher.find(text).map(({ entryId, form }) => `${entryId}:${form}`);

  it.each([
    ['possessive', 'Alibaba’s shares', ['alibaba:Alibaba']],
    ['longest name', 'Alibaba Cloud and Alibaba', ['cloud:Alibaba Cloud', 'alibaba:Alibaba']],
    ['part of a longer word', 'Alibabaish', []],
    ['full-width letters', 'Ａｌｉｂａｂａの', ['alibaba:Ａｌｉｂａｂａ']],
    ['space of another kind', 'Alibaba\u00a0Cloud', ['cloud:Alibaba\u00a0Cloud']],
    ['soft hyphens before a name', '\u00ad\u00adAlibaba', ['alibaba:Alibaba']],
    ['soft hyphen', 'Ali\u00adbaba', ['alibaba:Ali\u00adbaba']],
    ['capitals asked for', 'an ant group, the ANT GROUP', ['ant:ANT GROUP']],
    ['vetoed words', '北京东站和京东方，京东', ['jd:京东']],
    ['a shorter name where the longer one is vetoed', '阿里巴巴网店', ['alibaba:阿里巴巴']],
    ['what is not vetoed before some word', '京东方面', ['jd:京东']],
    ['what is not vetoed behind some word', '在望京东路，希望京东', ['jd:京东']],
    ['two beginnings that overlap', '支支付', ['pay:支付']],
    ['spaces in the beginning of a name', 'B  to\nB and b to b', ['pay:B  to\nB']],
    ['package name', 'com.alibaba.fastjson', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
