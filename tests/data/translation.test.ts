import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../data/entry.ts';
import { localise, localiseComparison, type ComparisonTranslation } from '../../data/translation.ts';
import { entryWith } from './entry-fixture.ts';

const entry = entryWith({
  id: 'alipay',
  headword: 'Alipay',
  definition: 'A payment app.',
  chinese: { hans: '支付宝', pinyin: 'Zhīfùbǎo', literal: 'payment treasure' },
  status: { state: 'renamed', note: 'Called otherwise before.' },
  relations: [
    { type: 'leads', to: 'ant', note: 'chairman' },
    { type: 'founder-of', to: 'ant', note: 'one of 18' },
  ],
  notSameAs: [
    { id: 'ant', difference: 'A company.' },
    { id: 'tao', difference: 'A shop.' },
  ],
});

describe('localise', () => {
  it('shows what is translated and English for the rest', () => {
    const german = localise(entry, { entries: { alipay: { definition: 'Eine Bezahl-App.' } } });
    expect(german).toEqual({
      ...entry,
      definition: 'Eine Bezahl-App.',
      notSameAs: entry.notSameAs.map((each) => ({ ...each, language: 'en' })),
    });
  });

  it('reaches the texts deeper in an entry, and says which of them stay English', () => {
    const german = localise(entry, {
      entries: {
        alipay: {
          literal: 'Bezahlschatz',
          statusNote: 'Hieß vorher anders.',
          relationNotes: { 'founder-of ant': 'einer von 18' },
          notSameAs: { ant: 'Eine Firma.' },
        },
      },
    });
    expect(german.chinese).toEqual({ hans: '支付宝', pinyin: 'Zhīfùbǎo', literal: 'Bezahlschatz' });
    expect(german.status).toEqual({ state: 'renamed', note: 'Hieß vorher anders.' });
    expect(german.relations.map(({ note }) => note)).toEqual(['chairman', 'einer von 18']);
    expect(german.notSameAs).toEqual([
      { id: 'ant', difference: 'Eine Firma.' },
      { id: 'tao', difference: 'A shop.', language: 'en' },
    ]);
    expect(Object.keys(german).toSorted()).toEqual(Object.keys(entry).toSorted());
  });

  it.each([undefined, { entries: {} }, { entries: { taobao: { headword: 'x' } } }])(
    'falls back to English with %o',
    (translations) => {
      expect(localise(entry, translations)).toEqual(entry);
    },
  );
});

describe('localiseComparison', () => {
  const comparison: Comparison = {
    entries: ['ant', 'tao'],
    difference: 'One lends, one sells.',
    rows: [{ label: 'What it is', cells: ['A company', 'A shop'] }],
    advice: 'Take the shop.',
    asOf: '2026',
  };
  const german: ComparisonTranslation = {
    difference: 'Die eine leiht, der andere verkauft.',
    rows: [{ label: 'Was es ist', cells: ['Eine Firma', 'Ein Laden'] }],
    advice: 'Nimm den Laden.',
  };

  it('is in one language as a whole, and says in which', () => {
    const translations = { entries: {}, comparisons: { 'ant--tao': german } };
    expect(localiseComparison(comparison, translations, 'de')).toEqual({
      ...comparison,
      ...german,
      language: 'de',
    });
    expect(localiseComparison(comparison, { entries: {} }, 'de')).toEqual({ ...comparison, language: 'en' });
  });
});
