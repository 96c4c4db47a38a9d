import { describe, expect, it } from 'vitest';
import { names } from '../../data/compiled/names.js';
import { explain, findMentions } from '../../data/find-mentions.ts';
import { createMatcher } from '../../data/matching/matcher.ts';
import { createNameIndex } from '../../data/matching/name-index.ts';
import { createSense, type Page } from '../../data/matching/sense.ts';
import { readMarked } from './marked-text.ts';

/**
 * A text with one place in `[[form|entry]]`, what is decided about it, and all of its reasons with their points, those told
 * twice with both.
 */
type Row = readonly [
  what: string,
  marked: string,
  stands: boolean,
  reasons: Record<string, number | number[]>,
  page?: Partial<Page>,
];

const ROWS: Row[] = [
  ['a name of one meaning', 'Pay with [[Alipay|alipay]].', true, { 'means one thing only': 3 }],
  ['a word near by', '[[JD|jd-com]] and other retailers', true, { 'near “retailer”': 2 }],
  [
    'a word against',
    'the [[JD|jd-com]] of a law school',
    false,
    { 'near “law”': -3, 'near “school”': -3, 'another sense elsewhere on the page': -2 },
  ],
  ['another name near by', '[[Ant|ant-group]] runs Alipay.', true, { 'near alipay': 2, 'near “alipay”': 2 }],
  [
    'another name in the next sentence only',
    'He solved [[1688|1688]] of them. The board came by AliExpress.',
    false,
    { 'near aliexpress': 1 },
  ],
  [
    'another name behind a short form and a semicolon',
    'We met, incl. [[1688|1688]] staff; AliExpress came too.',
    true,
    { 'near aliexpress': 2 },
  ],
  [
    'its full name elsewhere',
    `Ant Group grew. ${'It went on and on. '.repeat(12)}[[Ant|ant-group]] fell.`,
    true,
    { 'named in full on the page': 3 },
  ],
  [
    'its full name elsewhere, where it is marked beside others only',
    `Octopus card or Alipay. ${'It went on and on. '.repeat(12)}Your [[Octopus|octopus]] refund`,
    true,
    { 'named in full on the page': 3, 'another name on the page': 1 },
  ],
  [
    'a longer name beside what would speak against the short one',
    `JD Logistics went to law school. ${'It went on. '.repeat(20)}[[JD|jd-com]] grew. ${'It is so. '.repeat(4)}A retailer`,
    true,
    { 'near “retailer”': 2, 'another name on the page': 1 },
  ],
  [
    'a part of a name that is refused',
    '馬雲取名[[阿里|alibaba-group]]巴巴，芝麻開門，四十大盜，一千零一夜',
    false,
    {
      'near “芝麻开门”': -3,
      'near jack-ma': 2,
      'near “四十大盗”': -3,
      'near “一千零一夜”': -3,
      'a namesake, told by “取名”': [-2, -2],
      'near “云”': 2,
      'near “马云”': 2,
    },
  ],
  ['nothing at all', 'The [[Ant|ant-group]] crossed the road.', false, {}],
  ['a phrase with the name', 'bought from [[JD|jd-com]] last week', true, { 'near “bought from *”': 2 }],
  ['a phrase that goes on', 'what [[JD|jd-com]] ordered', false, {}],
  [
    'a phrase that another outweighs',
    '目前[[天猫|tmall]]很难做。',
    true,
    { 'near “目前*”': 2, 'near “前*”': -3, 'means one thing only': 3 },
  ],
  [
    'the end of another word',
    '冬[[天猫|tmall]]怕冷。',
    false,
    { 'near “冬*”': -3, 'means one thing only': 3, 'another sense elsewhere on the page': -2 },
  ],
  [
    'a phrase against',
    'We had dinner at [[Alibaba|alibaba-group]].',
    false,
    { 'near “dinner at *”': -3, 'means one thing only': 3, 'another sense elsewhere on the page': -2 },
  ],
  ['a word of a topic', 'The [[Ant|ant-group]] listing', false, { 'near “listing”': 1 }],
  [
    'the title',
    '[[Fintech|fintech]] grew.',
    true,
    { 'means one thing only': 3, 'the title names the family': 1 },
    { title: 'Alibaba and its rivals' },
  ],
  [
    'a concept alone',
    '[[Fintech|fintech]] grew.',
    false,
    { 'no name of the family on the page': -3, 'means one thing only': 3 },
  ],
  [
    'a verb at a flea market',
    '周末去旧书摊[[淘宝|taobao]]。',
    false,
    {
      'near “旧书摊”': -3,
      'means one thing only': 3,
      'near “摊*”': -3,
      'another sense elsewhere on the page': -2,
    },
  ],
  [
    'what saves a name from a word against it',
    '旧书摊的老板也在[[淘宝|taobao]]开网店。',
    true,
    { 'near “旧书摊”': -3, 'near “网店”': 2, 'means one thing only': 3 },
  ],
  [
    'a word right beside the name, whatever else is said',
    '物理课的讲义我存在[[夸克|quark]]网盘里。',
    true,
    { 'near “*网盘”': 2 },
  ],
  [
    'a word against right beside the name',
    '网盘里有讲[[快手|kuaishou]]打字的视频',
    false,
    { 'near “打字”': -3, 'near “视频”': 2, 'another sense elsewhere on the page': -2 },
  ],
  ['an everyday word on the same page', '在淘宝买相机的[[菜鸟|cainiao]]', false, {}],
  ['an everyday word in one row', '淘宝、[[菜鸟|cainiao]]和高德', true, { 'near taobao': 2 }],
  [
    'an everyday word two further in a row',
    'Taobao, Ele.me and [[Quark|quark]]',
    true,
    { 'near taobao': 2, 'near a second name': 1 },
  ],
  [
    'words of another sentence',
    '单个[[夸克|quark]]有味。我用网盘扫描讲义，下载。',
    false,
    { 'near “味”': -3, 'another sense elsewhere on the page': -2 },
  ],
  [
    'words of its own clause',
    '蒸豆包的时候，我用[[豆包|doubao]]查配方，豆沙太多。',
    true,
    { 'near “用*”': 2 },
  ],
  [
    'words of another clause',
    '热一下[[豆包|doubao]]的时候，我用豆包查配方，豆沙太多。',
    false,
    { 'near “热一下”': -3, 'near “豆沙”': -3, 'another sense elsewhere on the page': -2 },
  ],
  [
    'its own sentence, in spite of another sense elsewhere',
    '蒸了一锅豆包。[[豆包|doubao]]回答了三百字。',
    true,
    { 'near “回答”': 2 },
  ],
  [
    'another sense elsewhere on the page',
    `下载夸克App。${'如此而已。'.repeat(40)}夸克有味。${'如此而已。'.repeat(40)}[[夸克|quark]]。`,
    false,
    { 'another sense elsewhere on the page': -2 },
  ],
  [
    'a Japanese short name beside its kin',
    '[[アント|ant-group]]、「アリペイプラス」を拡大',
    true,
    { 'near “アリペイ”': 2, 'near alipay-plus': 2 },
  ],
  [
    'a namesake',
    'our cat [[Temu|temu]] slept',
    false,
    { 'a namesake, told by “cat”': -3, 'means one thing only': 3 },
  ],
  [
    'a doubt',
    'We saw King [[Temu|temu]] sleep',
    false,
    { 'a namesake, told by “King”': -2, 'means one thing only': 3 },
  ],
  [
    'a doubt that another name outweighs',
    'They call it King [[Temu|temu]], and Shein',
    true,
    { 'a namesake, told by “King”': -2, 'near “shein”': 2, 'means one thing only': 3, 'near shein': 2 },
  ],
  [
    'a namesake that stands again',
    'Our cat Temu is old. It rained, and [[Temu|temu]] slept.',
    false,
    { 'a namesake, told by “cat”': -2, 'means one thing only': 3 },
  ],
  [
    'a stranger beside it',
    'They walked past [[Alibaba|alibaba-group]] Trading in Leeds',
    false,
    { 'a namesake, told by “Trading”': -2, 'means one thing only': 3 },
  ],
  [
    'a stranger, whom clues of companies outweigh',
    'In May [[Youku|youku]] Nusantara told investors of its revenue',
    true,
    {
      'a namesake, told by “Nusantara”': -2,
      'near “investor”': 1,
      'near “revenue”': 1,
      'means one thing only': 3,
    },
  ],
  [
    'a street and what it is called after',
    'Alipay Street: [[Alipay|alipay]] paid for it.',
    true,
    { 'means one thing only': 3 },
  ],
  [
    'its own site',
    'Open [[Taobao|taobao]].',
    false,
    { 'its own site': -5, 'means one thing only': 3, 'a site of the family': 2 },
    { host: 'www.taobao.com' },
  ],
  [
    'a world brand',
    'Sold on [[Amazon.com|amazon]].',
    false,
    { 'never marked': -3, 'means one thing only': 3 },
  ],
  [
    'the tale',
    'Open sesame, said [[Alibaba|alibaba-group]].',
    false,
    { 'near “open sesame”': -3, 'means one thing only': 3, 'another sense elsewhere on the page': -2 },
  ],
];

describe('explain', () => {
  it.each(
    ROWS.map(([what, marked, stands, reasons, page = {}]) => ({ what, marked, stands, reasons, page })),
  )('$what', ({ marked, stands, reasons, page }) => {
    const { text, mentions } = readMarked(marked);
    const [mention] = mentions;
    if (!mention) throw new Error('No mention in the row');
    const told = explain(text, mention, page);
    expect(told?.stands).toBe(stands);
    const expected = Object.entries(reasons).flatMap(([why, points]) =>
      [points].flat().map((each) => ({ why, points: each })),
    );
    expect(told?.reasons).toHaveLength(expected.length);
    expect(told?.reasons).toEqual(expect.arrayContaining(expected));
    expect(told?.points).toBe(expected.reduce((sum, { points }) => sum + points, 0));
    expect(findMentions(text, page).some(({ start }) => start === mention.start)).toBe(stands);
  });

  it('has nothing to say where no name can stand', () => {
    expect(explain('com.alibaba.fastjson', { entryId: 'alibaba-group', start: 4, end: 11 })).toBeUndefined();
    expect(explain('Alipay', { entryId: 'taobao', start: 0, end: 6 })).toBeUndefined();
  });
});

describe('a name that people bear, too', () => {
  it.each([
    ['nothing', '', 0],
    ['a rival', 'ByteDance owns Douyin.', 0],
    ['the family', 'Alibaba owns Taobao.', 1],
  ])('with %s elsewhere on the page', (_, other, count) => {
    const matcher = createMatcher(createNameIndex(names));
    const sense = createSense({ host: '', lang: 'en', title: '' }, matcher);
    const key = {};
    sense.add({}, other, matcher.find(other));
    const text = 'Lucy Peng spoke last.';
    sense.add(key, text, matcher.find(text));
    expect(sense.accepted(key)).toHaveLength(count);
  });
});

describe('another sense elsewhere on the page', () => {
  const matcher = createMatcher(createNameIndex(names));
  const TEXT = 'Temu opened early.';
  const marks = (title: string, others: readonly string[]): number => {
    const sense = createSense({ host: '', lang: 'en', title }, matcher);
    for (const text of others) sense.add({}, text, matcher.find(text));
    const key = {};
    sense.add(key, TEXT, matcher.find(TEXT));
    return sense.accepted(key).length;
  };

  it.each([
    ['nothing', '', [], 1],
    ['a cat in another text', '', ['Our cat Temu is old.'], 0],
    ['a restaurant in the title', 'Temu Restaurant', [], 0],
    ['a cat, and the name once more', '', ['Our cat Temu is old.', 'Temu slept.'], 0],
    ['a cat, and three names of the family', '', ['Our cat Temu is old.', 'Taobao, Tmall and Alipay'], 1],
    ['a street', '', ['Temu Street is long.'], 1],
    ['a dog of another name', '', ['Our dog Taobao is old.'], 1],
  ])('%s', (_, title, others, count) => {
    expect(marks(title, others)).toBe(count);
  });

  it('is weighed no more often where a text that changed says the same', () => {
    const sense = createSense({ host: '', lang: 'en', title: '' }, matcher);
    const key = {};
    const read = (text: string): void => void sense.add(key, text, matcher.find(text));
    read('Taobao rose to 1.');
    const before = sense.version;
    read('Taobao rose to 2.');
    expect(sense.version).toBe(before);
    read('Tmall rose to 2.');
    expect(sense.version).toBeGreaterThan(before);
  });

  it('counts no longer when its text is gone', () => {
    const sense = createSense({ host: '', lang: 'en', title: '' }, matcher);
    const [cat, key] = [{}, {}];
    sense.add(cat, 'Our cat Temu is old.', matcher.find('Our cat Temu is old.'));
    sense.add(key, TEXT, matcher.find(TEXT));
    const before = sense.version;
    sense.remove(cat);
    expect(sense.version).toBeGreaterThan(before);
    expect(sense.accepted(key)).toHaveLength(1);
  });
});
