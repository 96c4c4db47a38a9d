import { describe, expect, it } from 'vitest';
import {
  GROUPS,
  KINDS,
  RELATION_TYPES,
  SHOW_LEVELS,
  STATES,
  type Comparison,
  type Entry,
} from '../../data/entry.ts';
import { staleEntries } from '../../scripts/freshness.ts';
import { canonical } from '../../scripts/canonical.ts';
import { checkGlossary } from '../../scripts/glossary-checks.ts';
import { schemaOf } from '../../scripts/glossary-files.ts';
import { ownDomain } from '../../scripts/source-checks.ts';
import { markOfComparison, markOfEntry } from '../../scripts/translated-from.ts';
import { checkTranslations, oldTranslations, type Translatable } from '../../scripts/translation-checks.ts';
import { entryWith } from '../data/entry-fixture.ts';

const entryFile = (entry: Entry) => ({
  name: `${entry.id}.json`,
  text: canonical({ searchNames: [], searchPhrases: [], ...entry }, 'entry'),
});
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
      'definition: end the sentence with a full stop: "A company"',
    ],
    [
      'a difference without a full stop',
      entryWith({ notSameAs: [{ id: 'nobody', difference: 'Another one' }] }),
      'notSameAs: end the sentence with a full stop: "Another one"',
    ],
    [
      'a sentence over 28 words',
      entryWith({ facts: [LONG_SENTENCE, 'Short.'] }),
      `a sentence has 29 words, at most 28: "${LONG_SENTENCE}"`,
    ],
    [
      'a sentence that goes on after a semicolon',
      entryWith({ facts: [LONG_SENTENCE.replace(' w w', ' w; w'), 'Short.'] }),
      `a sentence has 29 words, at most 28: "${LONG_SENTENCE.replace(' w w', ' w; w')}"`,
    ],
    [
      'an official site on which it would be marked',
      entryWith({ site: 'https://www.sample.com', ownHosts: ['sample.net'] }),
      'ownHosts: www.sample.com of the official site is missing, so the entry would be marked there',
    ],
    [
      'a change of state that says nothing',
      entryWith({ status: { state: 'sold', since: '2025' } }),
      'status: "sold" needs a note or a successor',
    ],
    [
      'a share of something that is run',
      entryWith({ relations: [{ type: 'run-by', to: 'nobody', share: 30 }] }),
      'relations: "run-by" has no share; use "owned-by" or "share-held-by"',
    ],
    [
      'a post without its name',
      entryWith({ relations: [{ type: 'works-at', to: 'nobody' }] }),
      'relations: "works-at" needs a note that names the post',
    ],
    [
      'a head who is none',
      entryWith({ relations: [{ type: 'led', to: 'nobody', note: 'head of sales until 2020' }] }),
      'relations: "head of sales until 2020" is no head of "nobody"; use "works-at" or "worked-at"',
    ],
    [
      'a relation told twice',
      entryWith({
        relations: [
          { type: 'run-by', to: 'nobody' },
          { type: 'run-by', to: 'nobody', since: '2025' },
        ],
      }),
      'relations: "run-by" to "nobody" is told twice',
    ],
    [
      'an address that keeps copies',
      entryWith({ sources: [{ publisher: 'SCMP', title: 'News', url: 'https://www.daily8.com/en/1' }] }),
      'sources: www.daily8.com keeps copies; leave the url out and name publisher, title and date',
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

  it('says which field is not known and which values are', () => {
    const { text } = entryFile(ALI);
    const broken = text.replace('"kind": "company"', '"kind": "firm",\n  "colour": "blue"');
    const found = checkGlossary([{ name: 'ali.json', text: broken }], []).map(({ message }) => message);
    expect(found).toEqual([
      'the file must NOT have additional properties: "colour"',
      `/kind must be equal to one of the allowed values: ${KINDS.join(', ')}`,
    ]);
  });

  it('names a file that cannot be used once, not by everyone who refers to it', () => {
    const tao = entryWith({ id: 'tao', names: [{ text: 'Tao Corp' }], related: ['ali'] });
    expect(checkGlossary([{ name: 'ali.json', text: '{' }, entryFile(tao)], [])).toHaveLength(1);
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
    const unsure = entryWith({ id: 'tao', names: [{ ...shared, sense: 'unsure' }] });
    expect(messages([ALI, unsure])).toEqual([]);
    expect(messages([unsure, ALI])).toEqual([]);
  });

  it('names a publisher at two addresses, and a page under two titles', () => {
    const source = { publisher: 'SCMP', title: 'News', url: 'https://www.scmp.com/1' };
    const sample = (parts: Partial<typeof source>): Entry =>
      entryWith({ id: 'tao', names: [], show: 'search-only', sources: [{ ...source, ...parts }] });
    const first = entryWith({ id: 'ali', sources: [source] });
    expect(messages([first, sample({ url: 'https://amp.scmp.com/2' })])).toEqual([]);
    expect(messages([first, sample({ url: 'https://todaynews.example/1' })])).toEqual([
      'tao.json: sources: SCMP is at scmp.com elsewhere; is todaynews.example a copy? Then leave the url out',
    ]);
    expect(messages([first, sample({ title: 'Olds' })])).toEqual([
      'tao.json: sources: https://www.scmp.com/1 is called "SCMP: News" elsewhere, here "SCMP: Olds"',
    ]);
  });

  it('knows whose a hostname is', () => {
    expect(['www.scmp.com', 'global.chinadaily.com.cn', 'ox.ac.uk', 'gov.hk'].map(ownDomain)).toEqual([
      'scmp.com',
      'chinadaily.com.cn',
      'ox.ac.uk',
      'gov.hk',
    ]);
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

describe('canonical', () => {
  it('orders the keys of every object as the schema does', () => {
    const { id, ...rest } = entryWith({ names: [{ case: 'exact', text: 'Sample' }] });
    const text = canonical({ ...rest, id }, 'entry');
    expect(Object.keys(JSON.parse(text))[0]).toBe('id');
    expect(text).toContain('"text": "Sample",\n      "case": "exact"');
    expect(canonical(JSON.parse(text), 'entry')).toBe(text);
  });
});

describe('the JSON Schema', () => {
  const { properties } = schemaOf('entry');

  it.each<[string, readonly string[], readonly string[]]>([
    ['kind', KINDS, properties.kind.enum],
    ['group', GROUPS, properties.group.enum],
    ['show', SHOW_LEVELS, properties.show.enum],
    ['status.state', STATES, properties.status.properties.state.enum],
    ['relations.type', RELATION_TYPES, properties.relations.items.properties.type.enum],
  ])('offers for %s what the types allow', (_, types, offered) => {
    expect(offered).toEqual(types);
  });
});

const germanFile = (value: unknown) => ({ name: 'de.json', text: JSON.stringify(value) });

describe('checkTranslations', () => {
  const GERMAN = [{ code: 'de', name: 'Deutsch' }];
  const ali = entryWith({
    id: 'ali',
    facts: ['One.', 'Two.'],
    notSameAs: [{ id: 'tao', difference: 'A shop.' }],
    relations: [{ type: 'leads', to: 'tao', note: 'chief' }],
  });
  const compared: Comparison = {
    entries: ['ali', 'tao'],
    difference: 'One pays, one sells.',
    rows: [
      { label: 'What it is', cells: ['An app', 'A shop'] },
      { label: 'Who runs it', cells: ['Ant', 'Alibaba'] },
      { label: 'Where', cells: ['China', 'China'] },
    ],
    advice: 'Take both.',
    asOf: '2026',
  };
  const ENGLISH = { entries: [ali], comparisons: [compared] };
  const { difference, rows, advice } = compared;
  const check = (value: unknown, languages = GERMAN): string[] =>
    checkTranslations([germanFile(value)], languages, ENGLISH).map(
      (problem) => `${problem.file}: ${problem.message}`,
    );

  it('finds nothing wrong in a part of the texts', () => {
    expect(check({ entries: { ali: { definition: 'Eine Firma.' } } })).toEqual([]);
    expect(check({ entries: {}, comparisons: { 'ali--tao': { difference, rows, advice } } })).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['an unknown entry', { entries: { tao: {} } }, 'there is no entry "tao"'],
    [
      'an unknown comparison',
      { entries: {}, comparisons: { 'ali--jd': { difference, rows, advice } } },
      'there is no comparison "ali--jd"',
    ],
    [
      'half a comparison',
      { entries: {}, comparisons: { 'ali--tao': { difference, rows } } },
      "/comparisons/ali--tao must have required property 'advice'",
    ],
    [
      'a word for two meanings',
      { entries: {}, words: { wallet: ['Beutel'], bag: ['Tasche', 'Beutel'] } },
      '"Beutel" stands for two meanings',
    ],
    [
      'an unknown field',
      { entries: { ali: { names: [] } } },
      '/entries/ali must NOT have additional properties: "names"',
    ],
    [
      'an empty text',
      { entries: { ali: { headword: '' } } },
      '/entries/ali/headword must NOT have fewer than 1 characters',
    ],
    [
      'a definition that is a quarter longer than English ones may be',
      { entries: { ali: { definition: 'x'.repeat(201) } } },
      '/entries/ali/definition must NOT have more than 200 characters',
    ],
  ])('names %s', (_, value, message) => {
    expect(check(value)).toEqual([`de.json: ${message}`]);
  });

  it.each<[string, object]>([
    ['another number of facts', { facts: ['Eins.', 'Zwei.', 'Drei.'] }],
    ['a literal', { literal: 'Schatz' }],
    ['a statusNote', { statusNote: 'Zu.' }],
    ['a comparison', { comparison: 'Wie eBay.' }],
    ['led tao', { relationNotes: { 'led tao': 'Chef' } }],
    ['jd', { notSameAs: { jd: 'Ein Laden.' } }],
  ])('names %s that the English has not, unless the English has changed', (stray, ali_) => {
    const madeFrom = { ali: markOfEntry(ali) };
    expect(check({ entries: { ali: ali_ }, madeFrom })).toEqual([
      `de.json: ali has ${stray} that is not in English`,
    ]);
    expect(check({ entries: { ali: ali_ }, madeFrom: { ali: 'before' } })).toEqual([]);
  });

  it('names texts that say another year or share, unless the English has changed', () => {
    const english = {
      entries: [entryWith({ id: 'ali', definition: 'Since 1999; 2,000 shops of the 2010s, 12.5% abroad.' })],
      comparisons: [{ ...compared, advice: 'In 2025 about 40%.' }],
    };
    const told = (definition: string, german: string, marks: string[]) =>
      checkTranslations(
        [
          germanFile({
            entries: { ali: { definition } },
            comparisons: { 'ali--tao': { difference, rows, advice: german } },
            madeFrom: { ali: marks[0], 'ali--tao': marks[1] },
          }),
        ],
        GERMAN,
        english,
      ).map(({ message }) => message);
    const marks = [...english.entries.map(markOfEntry), ...english.comparisons.map(markOfComparison)];
    const right = 'Seit 1999; 2000 Läden der Jahre ab 2010, 12,5\u00a0% draußen.';
    expect(told(right, '2025 etwa 40 %.', marks)).toEqual([]);
    expect(told(right.replace('1999', '1998'), '2025 etwa 4 %.', marks)).toEqual([
      `ali lost a year or percentage of the English: ${right.replace('1999', '1998')}`,
      'ali--tao lost a year or percentage of the English: 2025 etwa 4 %.',
    ]);
    expect(told('Seit 1998.', '2024.', ['before', 'before'])).toEqual([]);
  });

  it('names a file without a row, a row without a file, and broken JSON', () => {
    expect(check({ entries: {} }, [])).toEqual(['de.json: languages.ts has no row for it']);
    expect(checkTranslations([], GERMAN, ENGLISH)).toEqual([
      { file: 'de.json', message: 'missing: languages.ts has a row for "de"' },
    ]);
    expect(checkTranslations([{ name: 'de.json', text: '{' }], GERMAN, ENGLISH)[0]?.message).toMatch(
      /^is not JSON/,
    );
  });

  it('tells translators what is missing and what was made from other English', () => {
    const translated = {
      entries: { ali: { definition: 'Eine Firma.' } },
      madeFrom: { ali: markOfEntry(ali) },
    };
    const told = (english: Translatable) =>
      oldTranslations([germanFile(translated)], english).map(({ id, is }) => [id, is]);
    expect(told(ENGLISH)).toEqual([['ali--tao', 'missing']]);
    const changed = entryWith({ ...ali, notSameAs: [{ id: 'tao', difference: 'A market.' }] });
    expect(told({ entries: [changed], comparisons: [] })).toEqual([['ali', 'old']]);
    // What is not translated does not matter.
    expect(told({ entries: [{ ...ali, importance: 5, asOf: '2027' }], comparisons: [] })).toEqual([]);
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
