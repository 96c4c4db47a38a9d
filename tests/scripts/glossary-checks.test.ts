import { describe, expect, it } from 'vitest';
import type { Comparison, Entry } from '../../data/entry.ts';
import { staleEntries } from '../../scripts/freshness.ts';
import { canonical, checkGlossary } from '../../scripts/glossary-checks.ts';
import { entryWith } from '../data/entry-fixture.ts';

const entryFile = (entry: Entry) => ({ name: `${entry.id}.json`, text: canonical(entry, 'entry') });
const messages = (entries: Entry[], comparisons: { name: string; text: string }[] = []): string[] =>
  checkGlossary(entries.map(entryFile), comparisons).map(({ file, message }) => `${file}: ${message}`);

const ALI = entryWith({ id: 'ali', names: [{ text: 'Ali Corp' }] });
const TAO = entryWith({ id: 'tao', names: [{ text: 'Tao Corp' }] });

const compare = (parts: Partial<Comparison>, name = 'ali--tao.json') => {
  const comparison: Comparison = {
    entries: ['ali', 'tao'],
    difference: 'One is Ali, the other is Tao.',
    rows: ['What it is', 'Who runs it', 'Where it works'].map((label) => ({ label, cells: ['a', 'b'] })),
    advice: 'Take either.',
    asOf: '2025',
    ...parts,
  };
  return { name, text: canonical(comparison, 'comparison') };
};

const LONG_SENTENCE = `${Array.from({ length: 29 }, () => 'w').join(' ')}.`;

describe('checkGlossary', () => {
  it('finds nothing wrong in a good glossary', () => {
    expect(messages([ALI, TAO], [compare({})])).toEqual([]);
  });

  it.each<[string, Entry, string]>([
    [
      'a definition over 160 characters',
      entryWith({ definition: `${'a'.repeat(160)}.` }),
      '/definition must NOT have more than 160 characters',
    ],
    [
      'a definition without a full stop',
      entryWith({ definition: 'A company' }),
      'definition: end the sentence with a full stop',
    ],
    [
      'a sentence over 28 words',
      entryWith({ facts: [LONG_SENTENCE, 'Short.'] }),
      `a sentence has 29 words, at most 28: "${LONG_SENTENCE}"`,
    ],
    [
      'an address without https',
      entryWith({ site: 'http://sample.com' }),
      '/site must match pattern "^https://[^\\s]+$"',
    ],
    ['a missing source', entryWith({ sources: [] }), '/sources must NOT have fewer than 1 items'],
    [
      'an unknown owner',
      entryWith({ relations: [{ type: 'run-by', to: 'nobody' }] }),
      'relations: there is no entry "nobody"',
    ],
    [
      'an unknown partner',
      entryWith({ notSameAs: [{ id: 'nobody', difference: 'x' }] }),
      'notSameAs: there is no entry "nobody"',
    ],
    [
      'an unknown successor',
      entryWith({ status: { state: 'renamed', successor: 'nobody' } }),
      'status.successor: there is no entry "nobody"',
    ],
    ['an entry related to itself', entryWith({ related: ['sample'] }), 'related: names the entry itself'],
    [
      'a marked entry without a name',
      entryWith({ names: [] }),
      'names: an always-shown entry needs a name to mark',
    ],
    [
      'a veto that can veto nothing',
      entryWith({ never: ['Other'] }),
      'never: "Other" contains none of the names, so it can veto nothing',
    ],
  ])('names %s', (_, entry, message) => {
    expect(messages([entry])).toContain(`sample.json: ${message}`);
  });

  it('names broken JSON', () => {
    expect(checkGlossary([{ name: 'x.json', text: '{' }], [])[0]?.message).toMatch(/^is not JSON/);
  });

  it('names a file that is not written canonically', () => {
    const file = entryFile(ALI);
    expect(checkGlossary([{ ...file, text: `${file.text}\n` }], [])).toEqual([
      { file: 'ali.json', message: 'is not written canonically: run "npm run glossary:format"' },
    ]);
  });

  it('names a file with another name than its id', () => {
    expect(checkGlossary([{ ...entryFile(ALI), name: 'other.json' }], [])[0]?.message).toBe(
      'the file is to be called ali.json',
    );
  });

  it('names a form that belongs to two entries, unless a rule tells them apart', () => {
    const shared = { text: 'Ali Corp' };
    expect(messages([ALI, entryWith({ id: 'tao', names: [shared] })])).toEqual([
      'tao.json: names: "Ali Corp" also belongs to ali; give it "sense": "unsure" or drop it',
    ]);
    expect(messages([ALI, entryWith({ id: 'tao', names: [{ ...shared, sense: 'unsure' }] })])).toEqual([]);
  });

  it('names a circle of owners', () => {
    const a = entryWith({ id: 'ali', names: [{ text: 'A' }], relations: [{ type: 'owned-by', to: 'tao' }] });
    const b = entryWith({ id: 'tao', names: [{ text: 'B' }], relations: [{ type: 'owned-by', to: 'ali' }] });
    expect(messages([a, b])).toContain('ali.json: relations: the entry owns itself through a circle');
  });

  it('names a comparison out of order, under another name or of an unknown entry', () => {
    expect(messages([ALI, TAO], [compare({ entries: ['tao', 'ali'] })])).toEqual([
      'ali--tao.json: entries: name them in alphabetical order',
      'ali--tao.json: the file is to be called tao--ali.json',
    ]);
    expect(messages([ALI, TAO], [compare({ entries: ['ali', 'who'] }, 'ali--who.json')])).toEqual([
      'ali--who.json: entries: there is no entry "who"',
    ]);
  });
});

describe('staleEntries', () => {
  const now = new Date('2026-11-15');

  it('names the entries older than the limit, oldest first', () => {
    const entries = [
      entryWith({ id: 'new', asOf: '2026-01' }),
      entryWith({ id: 'old', asOf: '2024-10' }),
      entryWith({ id: 'oldest', asOf: '2023' }),
    ];
    expect(staleEntries(entries, 24, now)).toEqual([
      { id: 'oldest', asOf: '2023', months: 35 },
      { id: 'old', asOf: '2024-10', months: 25 },
    ]);
  });
});
