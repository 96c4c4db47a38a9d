import { describe, expect, it } from 'vitest';
import { localiseSummary, summaryOf } from '../../data/summary.ts';
import { entryWith } from './entry-fixture.ts';

const summary = summaryOf(entryWith({ id: 'ant', headword: 'Ant', definition: 'A company.' }));

describe('localiseSummary', () => {
  it('shows what is translated, and tells of which language that is', () => {
    const german = { entries: { ant: { definition: 'Eine Firma.' } } };
    expect(localiseSummary(summary, german, 'de')).toEqual({
      ...summary,
      definition: 'Eine Firma.',
      language: 'de',
    });
  });

  it.each([undefined, { entries: {} }])('is English with %o', (translations) => {
    expect(localiseSummary(summary, translations, 'de')).toEqual({ ...summary, language: 'en' });
  });
});
