import { describe, expect, it } from 'vitest';
import { guessMapping, withHeader } from '../../../data/own/import-columns.ts';
import { readImport } from '../../../data/own/import-file.ts';
import { candidatesOf, planImport, unmapped, type ImportPlan } from '../../../data/own/import-plan.ts';
import type { ImportTable } from '../../../data/own/import-table.ts';
import type { OwnEntry, OwnEntryFields } from '../../../data/own/own-entry.ts';
import { writeCsv } from '../../../data/own/own-export.ts';
import { finish } from '../../../data/steps.ts';

// Lists as teams really keep them, brought in with no column assigned by hand.

function table(text: string | Uint8Array, name = ''): ImportTable {
  const read = finish(readImport(typeof text === 'string' ? new TextEncoder().encode(text) : text, name));
  if (read.kind !== 'table') throw new Error('expected a table');
  return read;
}
function plan(read: ImportTable, existing: readonly OwnEntry[] = []): ImportPlan {
  const mapping = guessMapping(read);
  const candidates = candidatesOf(read, mapping);
  return finish(planImport(candidates, existing, existing.length, { unsaid: unmapped(mapping) }));
}
/** "headword (alias; alias) = definition <link>" of each new entry. */
const read = (text: string | Uint8Array, name = ''): string[] =>
  plan(table(text, name)).added.map(
    ({ headword, aliases, definition, link }) =>
      `${headword} (${aliases.join('; ')}) = ${definition}${link === undefined ? '' : ` <${link}>`}`,
  );

describe('a spreadsheet', () => {
  it('of a German Excel: semicolons, a byte order mark, commas among the other forms, addresses as people write them', () => {
    const text = `\uFEFFsep=;\r\nNr.;Begriff;Abteilung;Bedeutung;Synonyme;Link\r
1;MOQ;Einkauf;"Mindestmenge; darunter liefert niemand";"Mindestmenge, Mindestbestellmenge";www.wiki.example/moq\r
2;"Kanban ""rot""";Lager;"Karte für
dringende Teile";;\r
`;
    expect(read(text, 'Begriffe.csv')).toEqual([
      'MOQ (Mindestmenge; Mindestbestellmenge) = Mindestmenge; darunter liefert niemand <https://www.wiki.example/moq>',
      'Kanban "rot" () = Karte für\ndringende Teile',
    ]);
  });

  it('saved by Google Sheets as a TSV, where quotation marks are written as they are', () => {
    const text =
      'Term\tWhat it means: description\n"Double 11" promo\tThe sale of 11 November\n5" valve\t"small" one';
    expect(read(text, 'Jargon - Sheet1.tsv')).toEqual([
      '"Double 11" promo () = The sale of 11 November',
      '5" valve () = "small" one',
    ]);
  });

  it('copied out of Google Sheets, with cells of several lines', () => {
    const text =
      'Acronym\tFull name\tNotes\nFBA\tFulfilment by Amazon\t"They store it.\nThey send it.\nThey bill it."\nRFQ\tRequest for quotation\tAsk first';
    expect(read(text)).toEqual([
      'FBA (Fulfilment by Amazon) = They store it.\nThey send it.\nThey bill it.',
      'RFQ (Request for quotation) = Ask first',
    ]);
  });

  it('that says in its first line what separates its cells, and names no columns', () => {
    expect(read('sep=|\nMOQ|least, as they say\nFOB|free; on board', 'a.csv')).toEqual([
      'MOQ () = least, as they say',
      'FOB () = free; on board',
    ]);
  });

  it.each<[string, string, string[]]>([
    [
      'with names of columns',
      'Term|Definition\nMOQ|least, as they say; mostly\n',
      ['MOQ () = least, as they say; mostly'],
    ],
    ['without', 'MOQ|least\nFOB|free, on board', ['MOQ () = least', 'FOB () = free, on board']],
    [
      'with a cell in quotation marks',
      'MOQ|"least|fewest"\nFOB|free',
      ['MOQ () = least|fewest', 'FOB () = free'],
    ],
  ])('that has bars between its cells, %s', (_, text, entries) => {
    expect(read(text, 'a.csv')).toEqual(entries);
  });

  it.each<[string, string, string[]]>([
    ['commas', 'Term|Word,Definition\nMOQ|Min,least|fewest', ['MOQ|Min () = least|fewest']],
    [
      'semicolons',
      'MOQ|Min;least|fewest\nFOB|Free;on|board',
      ['MOQ|Min () = least|fewest', 'FOB|Free () = on|board'],
    ],
    ['commas around quoted commas', '"AC|DC","a, b"\n"X|Y",c', ['AC|DC () = a, b', 'X|Y () = c']],
    ['nothing else, in its first row only', 'MOQ|Min\nFOB', ['MOQ|Min () = ', 'FOB () = ']],
    ['a title above', 'Words|2026\nTerm,Definition\nMOQ,least|fewest', ['MOQ () = least|fewest']],
  ])('whose cells hold bars, with %s', (_, text, entries) => {
    expect(read(text, 'a.csv')).toEqual(entries);
  });

  it('that says where there is no link', () => {
    expect(read('term,link\nMOQ,n/a\nFOB,–\nCIF, ', 'a.csv')).toEqual([
      'MOQ () = ',
      'FOB () = ',
      'CIF () = ',
    ]);
  });

  it('whose abbreviations have only a full name', () => {
    expect(read('Abbr.,Stands for\nFOB,free on board', 'a.csv')).toEqual(['FOB () = free on board']);
  });

  it('with quotation marks around commas in its first row', () => {
    expect(read('"Term, short";"Definition, long";x\na;b;c', 'a.csv')).toEqual(['a () = b']);
  });

  it('pasted with semicolons', () => {
    expect(read('term;definition\nMOQ;least, as they say\nFOB;free on board')).toEqual([
      'MOQ () = least, as they say',
      'FOB () = free on board',
    ]);
  });

  const ROWS =
    'MOQ;Mindestmenge, die eine Fabrik verkauft\nFOB;Frei an Bord\nEXW;Ab Werk, ohne Fracht, ohne Zoll';
  const GERMAN = [
    'MOQ () = Mindestmenge, die eine Fabrik verkauft',
    'FOB () = Frei an Bord',
    'EXW () = Ab Werk, ohne Fracht, ohne Zoll',
  ];
  it.each<[string, string, string[]]>([
    ['without names of columns', ROWS, GERMAN],
    ['with a comma in a name of a column', `Begriff;Bedeutung, kurz\n${ROWS}`, GERMAN],
    [
      'with one comma in each row',
      'MOQ;least, mostly\nFOB;free, on board',
      ['MOQ () = least, mostly', 'FOB () = free, on board'],
    ],
    [
      'with a cell of several lines',
      `${ROWS}\nCIF;"Kosten;\n, Fracht"`,
      [...GERMAN, 'CIF () = Kosten;\n, Fracht'],
    ],
    ['with more cells in one row', `${ROWS}\nCIF;Kosten, Fracht;x`, [...GERMAN, 'CIF () = Kosten, Fracht']],
  ])('with semicolons between and commas in its cells, %s', (_, text, entries) => {
    expect(read(text, 'a.csv')).toEqual(entries);
  });
  it('whose separator is told by the reader', () => {
    const bytes = new TextEncoder().encode('MOQ,a;b|c\td — e');
    const cells = [',', ';', '|', '\t', ''].map((separator) => {
      const told = finish(readImport(bytes, 'a.csv', { separator }));
      expect(told).toMatchObject({ separator });
      return told.kind === 'table' && told.rows[0]?.cells;
    });
    expect(cells).toEqual([
      ['MOQ', 'a;b|c\td — e'],
      ['MOQ,a', 'b|c\td — e'],
      ['MOQ,a;b', 'c\td — e'],
      ['MOQ,a;b|c', 'd — e'],
      ['MOQ,a;b|c', 'd — e'],
    ]);
    expect([table('a — b'), table('a\tb'), table('a;b', 'a.csv')].map(({ separator }) => separator)).toEqual([
      '',
      '\t',
      ';',
    ]);
    expect(table('[{"term":"a"}]', 'a.json').separator).toBeUndefined();
  });

  it('pasted with semicolons between and commas in its cells', () => {
    expect(read(ROWS)).toEqual(GERMAN);
    expect(read(`Begriff;Bedeutung, kurz\n${ROWS}`)).toEqual(GERMAN);
  });

  it.each<[string, string, string[]]>([
    [
      'in each row',
      'MOQ,least; mostly\nFOB,free; on board',
      ['MOQ () = least; mostly', 'FOB () = free; on board'],
    ],
    [
      'in some',
      'MOQ,least; mostly\nFOB,free; on; board',
      ['MOQ () = least; mostly', 'FOB () = free; on; board'],
    ],
    ['in its only one', 'MOQ,least; mostly', ['MOQ () = least; mostly']],
    [
      'under names of columns',
      'term,definition\nMOQ,least; mostly, they say',
      ['MOQ () = least; mostly, they say'],
    ],
  ])('with commas between and semicolons in its cells, %s', (_, text, entries) => {
    expect(read(text, 'a.csv')).toEqual(entries);
  });

  it.each<[string, string, string, string]>([
    ['German', 'Nr.;Lieferant;Kürzel;Bemerkung;Webseite', '1;Müller;MÜ;Maße;mueller.example', 'Maße'],
    ['French', 'Nº;Fournisseur;Sigle;Remarques;Site web', '1;Müller;MÜ;délai;mueller.example', 'délai'],
    ['Spanish', 'Nº;Proveedor;Sigla;Observaciones;Enlace', '1;Müller;MÜ;año;mueller.example', 'año'],
  ])('as a %s Excel saves it on Windows, under the title of the list', (_, names, row, meaning) => {
    const text = `Liste 2026;;;;\r\n;;;;\r\n${names}\r\n${row}\r\n`;
    expect(
      read(
        Uint8Array.from(text, (one) => one.charCodeAt(0)),
        'a.csv',
      ),
    ).toEqual([`Müller (MÜ) = ${meaning} <https://mueller.example>`]);
  });

  it('as a Chinese Excel saves it, with letters that only GB18030 has', () => {
    // "供应商,简称,备注\n深圳市镕创電子,镕创,質量好" in GB18030.
    const gb = 'b9a9d3a6c9cc2cbcf2b3c62cb1b8d7a20ac9eedbdacad0e946b4b4eb8ad7d32ce946b4b42cd97cc1bfbac3';
    const bytes = gb.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
    expect(read(Uint8Array.from(bytes), 'a.csv')).toEqual(['深圳市镕创電子 (镕创) = 質量好']);
  });

  it.each<[string, string]>([
    ['English', 'Link,Meaning,Synonyms,Term'],
    ['German', 'Webseite,Bedeutung,Synonyme,Begriff'],
    ['French', 'Lien,Définition,Synonymes,Mot'],
    ['Spanish', 'Enlace,Significado,Sinónimos,Término'],
    ['Chinese', '网址,释义,别名,术语'],
    ['Japanese', 'url,意味,aka,用語'],
  ])('whose columns have %s names, in any order', (_, names) => {
    expect(read(`${names}\na.example,least,minimum,MOQ`, 'a.csv')).toEqual([
      'MOQ (minimum) = least <https://a.example>',
    ]);
  });

  it('whose columns are named by questions', () => {
    const text = 'Acronym,What it stands for,What we mean by it,Owner\nGMV,Gross value,"Ordered, or not",Mei';
    expect(read(text, 'a.csv')).toEqual(['GMV (Gross value) = Ordered, or not']);
  });

  it('written by hand, with commas in the last column', () => {
    expect(read('term,definition\nMOQ,least, as they say\nFOB,free on board,,', 'a.csv')).toEqual([
      'MOQ () = least, as they say',
      'FOB () = free on board',
    ]);
  });

  it('in two languages', () => {
    expect(read('Chinese,Pinyin,English\n起订量,qǐdìngliàng,least', 'a.csv')).toEqual(['起订量 () = least']);
  });

  it('pasted with commas and no names of columns', () => {
    expect(read('MOQ, least\nFOB, free on board')).toEqual(['MOQ () = least', 'FOB () = free on board']);
    expect(read('MOQ: least, as they say\nFOB: free, on board')).toEqual([
      'MOQ () = least, as they say',
      'FOB () = free, on board',
    ]);
  });

  it('whose first row names the columns in words of its own, or is taken for names and is none', () => {
    const foreign = table('Skratka,Vysvetlenie\nMOQ,least', 'a.csv');
    expect(foreign.header).toBeUndefined();
    expect(plan(withHeader(foreign, true)).added.map(({ headword }) => headword)).toEqual(['MOQ']);
    const named = table('Back,what is not the front\nFront,what one sees', 'a.csv');
    expect(plan(withHeader(named, false)).added.map(({ headword }) => headword)).toEqual(['Back', 'Front']);
    expect(withHeader(withHeader(named, false), true)).toEqual(named);
  });
});

describe('what Anki exports', () => {
  it('loses its ids, decks, tags and HTML, and keeps its lines', () => {
    const text = `#separator:tab\n#html:true\n#guid column:1\n#tags column:4
x1\t起订量\t<b>least</b>&nbsp;&amp; last[sound:a.mp3]\ttrade
x2\tFOB\t"free ""on""<br>board"\ttrade
x3\t\tnothing\ttrade`;
    expect(read(text, 'Deck.txt')).toEqual(['起订量 () = least & last', 'FOB () = free "on" board']);
    expect(plan(table(text)).rejected).toEqual([{ line: 7, text: '', problem: 'headwordMissing' }]);
  });

  it('without HTML is taken as it is, whatever separates its columns', () => {
    expect(read('#separator:Semicolon\n#html:false\n"a;b";<c>', 'a.txt')).toEqual(['a;b () = <c>']);
  });
});

describe('Markdown', () => {
  it('has its table taken out of the text around it', () => {
    const text = `# Words\n\nOurs, mostly.\n
| Term | Meaning | Link |
|:-----|:-------:|------|
| **MOQ** | least \\| fewest | [wiki](https://wiki.example/moq) |
| \`FOB\` | free<br>on board | <https://wiki.example/fob> |
| [CIF](https://wiki.example/cif) | see [FOB](https://wiki.example/fob), please | |\n\nThe end.`;
    expect(read(text, 'words.md')).toEqual([
      'MOQ () = least | fewest <https://wiki.example/moq>',
      'FOB () = free on board <https://wiki.example/fob>',
      'CIF () = see FOB, please',
    ]);
  });

  it('loses the headings of a list', () => {
    expect(read('# Words\n\n- **MOQ**: least\n* [FOB](https://a.example) — `free`', 'a.md')).toEqual([
      'MOQ () = least',
      'FOB () = free',
    ]);
  });
});

describe('JSON of other tools', () => {
  it.each(['a.jsonl', 'a.ndjson', 'a.json', 'pasted'])('one object a line, as %s', (name) => {
    const lines = '{"term":"MOQ","definition":"least"}\r\n\n{"term":"FOB","definition":"to the ship"}\n';
    expect(read(lines, name)).toEqual(['MOQ () = least', 'FOB () = to the ship']);
  });

  it.each<[string, unknown]>([
    ['a list with keys of its own', [{ label: 'MOQ', gloss: 'least' }]],
    ['a list within', { name: 'Team', terms: [{ term: 'MOQ', definition: 'least' }] }],
    ['words with what they mean', { MOQ: 'least' }],
    ['words with more', { MOQ: { see: ['FOB'], Description: 'least' } }],
    ['words with more in lists', { MOQ: { seen: [{ term: 'FOB' }], Description: 'least' } }],
    [
      'a list of words beside another',
      { categories: [{ id: 1 }], terms: [{ term: 'MOQ', meaning: 'least' }] },
    ],
    [
      'a list of words with what they mean beside names',
      { categories: [{ name: 'Trade' }], terms: [{ term: 'MOQ', meaning: 'least' }] },
    ],
    [
      'a list in an object within',
      { glossary: { title: 'Ours', entries: [{ term: 'MOQ', meaning: 'least' }] } },
    ],
    [
      'a list of words beside another in an object within',
      { version: 1, data: { tags: [{ id: 1 }], words: [{ Word: 'MOQ', Meaning: 'least' }] } },
    ],
  ])('%s', (_, value) => {
    expect(read(JSON.stringify(value), 'a.json')).toEqual(['MOQ () = least']);
  });

  it('with as many columns as can be chosen from', () => {
    const list = Array.from({ length: 200 }, (_, index) => ({ [`key ${index}`]: 'x' }));
    expect(table(JSON.stringify(list), 'a.json').columns).toHaveLength(50);
  });

  it.each<[string, unknown]>([
    ['two lists', { a: [{ term: 'MOQ' }], b: [{ term: 'FOB' }] }],
    ['two lists of names', { makers: [{ name: 'A' }], buyers: [{ name: 'B' }] }],
    ['two lists without words', { a: [{ id: 1 }], b: [{ id: 2 }] }],
    ['a list of no words in an object within', { a: { b: [{ id: 1 }] } }],
    ['two lists in objects within', { a: { b: [{ term: 'MOQ' }] }, c: { d: [{ term: 'FOB' }] } }],
    ['a list of words far within', { a: { b: { c: [{ term: 'MOQ' }] } } }],
    ['settings', { theme: 'dark', size: 4 }],
    ['objects that mean nothing', { MOQ: { a: 1 } }],
    ['a damaged file of ours', { format: 'which-ali-own-entries', glossaries: [{ term: 'MOQ' }] }],
  ])('but not %s', (_, value) => {
    expect(() => table(JSON.stringify(value), 'a.json')).toThrow(
      expect.objectContaining({ problem: 'unknownJson' }),
    );
  });
});

describe('a plain list', () => {
  it.each<[string, string, string]>([
    ['an em dash without spaces', 'MOQ—least', 'MOQ () = least'],
    ['a Chinese dash', '起订量——最小订单', '起订量 () = 最小订单'],
    ['a plain colon beside Chinese', '起订量:最小订单', '起订量 () = 最小订单'],
    ['an arrow', 'MOQ → least', 'MOQ () = least'],
    ['a bullet', '• MOQ – least', 'MOQ () = least'],
    ['a number', '12. MOQ: least', 'MOQ () = least'],
    ['a number in brackets', '(2) MOQ: least', 'MOQ () = least'],
    ['a number in a circle', '③ MOQ: least', 'MOQ () = least'],
    ['a box', '- [ ] MOQ: least', 'MOQ () = least'],
    ["Word's bullet and tab", '\uF0B7\tMOQ – least', 'MOQ () = least'],
    ["Word's second level", 'o\tMOQ – least', 'MOQ () = least'],
    ["Word's number and tab", '1.\tMOQ – least', 'MOQ () = least'],
    ['a Chinese number', '3、起订量：最小订单', '起订量 () = 最小订单'],
    ['bold as in a wiki', '- **MOQ**: least', 'MOQ () = least'],
    ['what it is short for', 'MOQ (minimum order quantity) — least', 'MOQ (minimum order quantity) = least'],
    ['its abbreviation', 'minimum order quantity (MOQ) — least', 'minimum order quantity (MOQ) = least'],
    ['its Chinese name', 'MOQ（起订量） — least', 'MOQ (起订量) = least'],
    ['another name', 'MOQ / 起订量 — least', 'MOQ (起订量) = least'],
    ['a remark, which is no name', 'Alipay (China) — how we pay', 'Alipay (China) () = how we pay'],
    ['an address, whose colon separates nothing', 'https://a.example/b', 'https://a.example/b () = '],
    ['a name with a slash', 'TCP/IP — how computers talk', 'TCP/IP () = how computers talk'],
    ['a year range', '2019–2020 — the bad time', '2019–2020 () = the bad time'],
  ])('with %s', (_, text, entry) => {
    expect(read(text)).toEqual([entry]);
  });

  it('in GB18030, with a line of headings', () => {
    // "术语：释义\n起订量：最小订单" in GB18030.
    const gb = Uint8Array.from(
      'caf5d3efa3bacacdd2e50ac6f0b6a9c1bfa3bad7eed0a1b6a9b5a5'.match(/../g) ?? [],
      (byte) => Number.parseInt(byte, 16),
    );
    expect(read(gb, '术语.txt')).toEqual(['起订量 () = 最小订单']);
  });
});

describe('a second import', () => {
  const before: OwnEntry = {
    id: 'own:1',
    glossaryId: 'g',
    headword: 'MOQ',
    aliases: ['起订量'],
    definition: 'least',
    link: 'https://a.example/moq',
    caseRule: 'exact',
  };

  it('leaves what the file has no column for', () => {
    expect(plan(table('term,definition\nMOQ,least you can order', 'a.csv'), [before]).changed).toEqual([
      {
        before,
        fields: { ...before, id: undefined, glossaryId: undefined, definition: 'least you can order' },
      },
    ]);
    expect(plan(table('[{"term":"MOQ","meaning":"least"}]', 'a.json'), [before]).duplicates).toBe(1);
  });

  it('empties what the file has an empty cell for', () => {
    const { changed } = plan(table('term,definition,aliases\nMOQ,least,', 'a.csv'), [before]);
    expect(changed.map(({ fields }) => fields.aliases)).toEqual([[]]);
  });
});

it.each<[string, string[]]>([
  ['names with commas', ['Foo, Inc.']],
  ['one name with a comma in it', ['Foo, the first']],
  ['two names, one with a comma in it', ['Foo, the first', 'Bar']],
  ['names with what separates names', ['AC|DC', 'a; b', '1；2']],
  ['a headword with its abbreviation', []],
])('a CSV of ours brings %s back as they were', (_, aliases) => {
  const fields: OwnEntryFields = {
    headword: 'minimum order (MO)',
    aliases,
    definition: 'x',
    caseRule: 'any',
  };
  expect(plan(table(finish(writeCsv([fields])).join(''), 'a.csv')).added).toEqual([fields]);
});

it.each<[string, string, string]>([
  ['a list', `a${' '.repeat(1_000_000)}b`, 'a.txt'],
  ['a headword', `term,x\na${' '.repeat(1_000_000)}(b,c`, 'a.csv'],
  ['other forms', `term,aliases\na,"${' ,'.repeat(500_000)}"`, 'a.csv'],
])('a million spaces or commas in %s are told in one go', (_, text, name) => {
  const { added, rejected } = plan(table(text, name));
  expect(added.length + rejected.length).toBe(1);
});
