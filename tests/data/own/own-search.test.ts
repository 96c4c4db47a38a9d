import { describe, expect, it } from 'vitest';
import type { OwnEntry } from '../../../data/own/own-entry.ts';
import { withOwnSteps } from '../../../data/search.ts';
import { finish } from '../../../data/steps.ts';

const ownEntry = (index: number, headword: string, definition: string): OwnEntry => ({
  id: `own:${index}`,
  glossaryId: 'mine',
  headword,
  aliases: [`QX${index}`],
  definition,
  caseRule: 'any',
});

const MANY = Array.from({ length: 10_000 }, (_, index) =>
  ownEntry(index, `Vendor ${index.toString(36)} Holdings`, `Number ${index} of our suppliers.`),
);
const MINE = ownEntry(10_000, 'Kontor Blau', 'Where the zinnwald contracts are kept.');
const search = finish(withOwnSteps([...MANY, MINE]));
const found = (query: string): string[] => search(query).hits.map(({ id }) => id);

describe('search among 10,000 own entries', () => {
  it.each(['Kontor Blau', 'kontor', 'kontr blau', 'QX10000', 'what is kontor blau'])(
    'finds one by %s first',
    (query) => {
      expect(found(query)[0]).toBe(MINE.id);
    },
  );

  it('lists one whose definition alone has the word', () => {
    expect(found('zinnwald')).toEqual([]);
    expect(search('zinnwald').mentionedIn).toEqual([MINE.id]);
  });

  it.each([
    ['alipay', 'alipay'],
    ['支付宝', 'alipay'],
    ['alipya', 'alipay'],
    ['tow bow', 'taobao'],
    ['chinese uber', 'didi'],
  ])('still answers %s from the glossary', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });
});

describe('an own entry whose name is a sign', () => {
  const signs = ['€', '--', '→', '😀', '❤\uFE0F', '&', '+', '/ /'];
  const own = signs.map((sign, index) => ownEntry(index, sign, 'A sign.'));
  const withAlias = { ...ownEntry(90, 'Yen', 'Money of Japan.'), aliases: ['¥'] };
  const among = finish(withOwnSteps([...own, withAlias]));
  const idsFor = (query: string): string[] => among(query).hits.map(({ id }) => id);

  it.each(signs)('is found by %s alone', (sign) => {
    expect(idsFor(` ${sign} `)).toEqual([`own:${signs.indexOf(sign)}`]);
  });

  it('is found by another name, in full width and however it is to be drawn', () => {
    expect(idsFor('¥')).toEqual(['own:90']);
    expect(idsFor('￥')).toEqual(['own:90']);
    expect(idsFor('❤')).toEqual(['own:4']);
  });

  it.each(['☀\uFE0F', '-', '?', '$', ' '])('is not found by %s', (query) => {
    expect(among(query)).toEqual({ hits: [], mentionedIn: [] });
  });
});
