import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../data/search/said-in-english.ts';
import { createReader } from '../../../data/search/search-fold.ts';

const read = createReader(new Map());
const NAMES = new Map([
  ['阿里巴巴', ['alibaba']],
  ['テンセント', ['tencent']],
]);
const translate = createTranslator({
  read,
  nameOf: (text) => NAMES.get(text),
  isKnown: (word) => word === 'app',
});
const said = (query: string): string | undefined => translate(read(query))?.join(' ');

describe('what is said in another language', () => {
  it.each([
    ['Wer ist der Chef von Alibaba', 'who is the ceo of alibaba'],
    ['chi ha fondato pinduoduo', 'who is founder pinduoduo'],
    ["le patron d'alibaba", 'the ceo alibaba'],
    ['regrouper des colis', 'combine the parcel'],
    ['Zugtickets in China', 'train ticket in china'],
    ['билеты на поезд', 'ticket in train'],
    ['boletos de tren', 'ticket the train'],
    ['кто основал пиндуодуо', 'who founder pinduoduo'],
    ['阿里巴巴创始人是谁', 'alibaba founder who'],
    ['テンセントの株価', 'tencent of stock'],
    ['Restaurantbewertungen', 'restaurant review'],
    ['la hormiga de Singapur', 'the ant the singapore'],
    ['阿里巴巴的数据库', 'alibaba of database'],
  ])('says “%s” in English', (query, english) => {
    expect(said(query)).toBe(english);
  });

  it.each(['grand prix', 'journal', 'bicicleta', 'template app', 'alibaba app', '阿里巴巴', 'alipay'])(
    'leaves “%s” as it stands',
    (query) => {
      expect(said(query)).toBeUndefined();
    },
  );
});
