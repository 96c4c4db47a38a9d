import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStoredEntry, readStoredGlossary } from '../../../data/own/stored-own.ts';

const ENTRY = {
  id: 'own:1',
  glossaryId: 'g',
  headword: 'MOQ',
  aliases: ['min. order'],
  definition: 'least',
  link: 'https://example.com',
  caseRule: 'exact',
};
const GLOSSARY = { id: 'g', name: 'Team', marking: 'sites', sites: ['a.com'], prefer: 'bundled' };

describe('what the database holds', () => {
  it('is read as it was stored, without the keys of the index', () => {
    expect(readStoredEntry({ ...ENTRY, formKeys: ['moq'] })).toEqual(ENTRY);
    expect(readStoredGlossary(GLOSSARY)).toEqual(GLOSSARY);
  });

  it('is mended where a part is damaged', () => {
    expect(
      readStoredEntry({ ...ENTRY, aliases: [7, 'b'], definition: null, link: 1, caseRule: '?' }),
    ).toEqual({
      id: 'own:1',
      glossaryId: 'g',
      headword: 'MOQ',
      aliases: ['b'],
      definition: '',
      caseRule: 'any',
    });
  });

  it('has no link that a card would break at, or that is no web address', () => {
    for (const link of ['example.com', 'javascript:alert(1)', ''])
      expect(readStoredEntry({ ...ENTRY, link })).not.toHaveProperty('link');
  });

  it('is marked nowhere where the rule of a glossary is damaged', () => {
    expect(readStoredGlossary({ ...GLOSSARY, marking: 'all', sites: 'a.com' })).toMatchObject({
      marking: 'unmarked',
      sites: [],
    });
  });

  it.each([[undefined], [null], ['x'], [{}], [{ id: 'own:1' }], [{ ...ENTRY, headword: 3 }]])(
    'is left out where it is none: %j',
    (stored) => {
      expect(readStoredEntry(stored)).toBeUndefined();
    },
  );

  it('never stops the reading', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(() => [readStoredEntry(stored), readStoredGlossary(stored)]).not.toThrow();
      }),
    );
  });
});
