import { describe, expect, it } from 'vitest';
import { localise } from '../../data/translation.ts';
import { entryWith } from './entry-fixture.ts';

describe('localise', () => {
  const entry = entryWith({ id: 'alipay', headword: 'Alipay', definition: 'A payment app.' });

  it('shows what is translated and English for the rest', () => {
    const german = localise(entry, { alipay: { definition: 'Eine Bezahl-App.' } });
    expect(german).toEqual({ ...entry, definition: 'Eine Bezahl-App.' });
  });

  it.each([undefined, {}, { taobao: { headword: 'x' } }])('falls back to English with %o', (translations) => {
    expect(localise(entry, translations)).toEqual(entry);
  });
});
