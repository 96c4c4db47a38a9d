import { describe, expect, it } from 'vitest';
import type { OwnEntry, OwnGlossary } from '../../../data/own/own-entry.ts';
import { confirmForms } from '../../../data/own/own-hit.ts';

const entry = (id: string, glossaryId: string, headword = 'MOQ'): OwnEntry => ({
  id,
  glossaryId,
  headword,
  aliases: ['minimum'],
  definition: '',
  caseRule: 'any',
});
const glossary = (id: string, rules: Partial<OwnGlossary> = {}): OwnGlossary => ({
  id,
  name: id,
  marking: 'everywhere',
  sites: [],
  prefer: 'mine',
  ...rules,
});

/** What is said of a form, which must not depend on the order in which the store gives entries and glossaries. */
function confirmed(entries: readonly OwnEntry[], glossaries: readonly OwnGlossary[], form = 'MOQ') {
  const hits = [entries, entries.toReversed()].flatMap((some) =>
    [glossaries, glossaries.toReversed()].map((all) => confirmForms([form], some, all, 'shop.example')),
  );
  for (const hit of hits) expect(hit).toEqual(hits[0]);
  return hits[0]?.[0];
}

describe('a word of two own glossaries', () => {
  it('is marked where one of them marks it', () => {
    const glossaries = [glossary('A', { marking: 'unmarked' }), glossary('B', { prefer: 'bundled' })];
    expect(confirmed([entry('1', 'A'), entry('2', 'B')], glossaries)).toEqual({
      form: 'MOQ',
      entryId: '2',
      isMarked: true,
      overrides: false,
    });
  });

  it('only answers where both do', () => {
    const glossaries = [glossary('A', { marking: 'unmarked' }), glossary('B', { marking: 'unmarked' })];
    expect(confirmed([entry('1', 'B'), entry('2', 'A')], glossaries)).toMatchObject({
      entryId: '2',
      isMarked: false,
    });
  });

  it('is that of the glossary that the options page lists first', () => {
    const glossaries = [
      glossary('x', { name: 'Team 10', prefer: 'bundled' }),
      glossary('y', { name: 'Team 9' }),
    ];
    expect(confirmed([entry('1', 'x'), entry('2', 'y')], glossaries)).toMatchObject({
      entryId: '2',
      overrides: true,
    });
  });

  it('is not that of a glossary for other sites', () => {
    const glossaries = [glossary('A', { marking: 'sites', sites: ['news.example'] }), glossary('B')];
    expect(confirmed([entry('1', 'A'), entry('2', 'B')], glossaries)).toMatchObject({ entryId: '2' });
  });

  it('is the same one where even their names are', () => {
    const glossaries = [glossary('x', { name: 'Team' }), glossary('y', { name: 'Team' })];
    expect(confirmed([entry('1', 'y'), entry('2', 'x')], glossaries)).toMatchObject({ entryId: '2' });
  });
});

it('a form of two entries of one glossary is that of the one listed first', () => {
  const entries = [entry('1', 'A', 'PZ-40'), entry('2', 'A', 'PZ-9'), entry('3', 'A', 'PZ-40')];
  expect(confirmed(entries, [glossary('A')], 'minimum')).toMatchObject({ entryId: '2' });
  expect(confirmed(entries, [glossary('A')], 'pz-40')).toMatchObject({ entryId: '1' });
});

it('a form with accents as characters of their own is the entry', () => {
  const exact: OwnEntry = { ...entry('2', 'A', 'Café'), caseRule: 'exact' };
  const entries = [entry('1', 'A', 'Nguyễn'), exact];
  expect(confirmed(entries, [glossary('A')], 'nguyễn'.normalize('NFD'))).toMatchObject({ entryId: '1' });
  expect(confirmed(entries, [glossary('A')], 'Café'.normalize('NFD'))).toMatchObject({ entryId: '2' });
  expect(confirmed(entries, [glossary('A')], 'café'.normalize('NFD'))).toBeUndefined();
});

it('a form with other capitals is the entry, in any alphabet, but where its own capitals are asked for', () => {
  const exact: OwnEntry = { ...entry('2', 'A', 'nakrętka łożyska'), caseRule: 'exact' };
  const entries = [entry('1', 'A', 'śruba'), exact];
  expect(confirmed(entries, [glossary('A')], 'Śruba')).toMatchObject({ entryId: '1' });
  expect(confirmed(entries, [glossary('A')], 'Nakrętka Łożyska')).toBeUndefined();
});
