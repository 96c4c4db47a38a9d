import { describe, expect, it } from 'vitest';
import { suggest } from '../../../components/background/omnibox.ts';
import { createOmniboxGlossary } from '../../../components/background/omnibox-glossary.ts';

const NOTHING_OWN = {
  revision: () => Promise.resolve(undefined),
  glossaries: () => Promise.resolve([]),
  entries: () => Promise.resolve([]),
};
async function suggestions(query: string, language = 'en') {
  const read = createOmniboxGlossary(NOTHING_OWN, () => Promise.resolve(language));
  return suggest(query, await read(), false);
}

const ownEntry = (headword: string) => ({
  id: `own:${headword}`,
  glossaryId: 'mine',
  headword,
  aliases: [],
  definition: 'Where we meet.',
  caseRule: 'any' as const,
});

const glossary = (id: string, name: string) => ({
  id,
  name,
  marking: 'everywhere' as const,
  sites: [],
  prefer: 'mine' as const,
});
const mine = (id: string, headword = 'PZ-40', glossaryId = 'mine') => ({
  ...ownEntry(headword),
  id: `own:${id}`,
  glossaryId,
});

describe('omnibox', () => {
  it('suggests the answers with their Chinese names', async () => {
    const [first] = await suggestions('zhifubao');
    expect(first?.content).toBe('Alipay');
    expect(first?.description).toMatch(/^Alipay 支付宝 – .{20}/);
  });

  it('suggests nothing where nothing fits', async () => {
    expect(await suggestions('banana bread')).toEqual([]);
  });

  it('tells in the glossary language, and fills the bar with a name that finds the entry again', async () => {
    const [first] = await suggestions('singles day', 'es');
    expect(first?.description).toMatch(/^Día de los Solteros .* – El mayor festival de compras de China/);
    expect((await suggestions(first?.content ?? ''))[0]?.content).toBe(first?.content);
  });

  it('escapes what Chromium reads as XML, and only there, in one line', () => {
    const odd = { id: 'odd', headword: 'A & <B>', definition: 'Odd\nand even.', content: 'A & <B>' };
    const answer = (asXml: boolean) =>
      suggest(
        'x',
        {
          search: () => ({ hits: [{ id: odd.id, form: '', way: 'exact', score: 1 }], mentionedIn: [] }),
          entryOf: () => odd,
        },
        asXml,
      )[0];
    expect(answer(true)?.description).toContain('A &amp; &lt;B&gt;');
    expect(answer(false)?.description).toBe('A & <B> – Odd and even.');
    expect(answer(true)?.content).toBe('A & <B>');
  });

  it('finds own entries too, as they are now, and the bundled ones where those cannot be read', async () => {
    let revision: string | undefined = '1';
    let own = [ownEntry('Zebra room')];
    const read = createOmniboxGlossary(
      {
        revision: () =>
          revision === undefined ? Promise.reject(new Error('no storage')) : Promise.resolve(revision),
        glossaries: () => Promise.resolve([]),
        entries: () => Promise.resolve(own),
      },
      () => Promise.resolve('en'),
    );
    const found = async (query: string) => suggest(query, await read(), false).map(({ content }) => content);
    expect(await found('zebra')).toEqual(['Zebra room']);
    own = [ownEntry('Giraffe room')];
    revision = '2';
    expect(await found('zebra')).toEqual([]);
    expect(await found('giraffe')).toEqual(['Giraffe room']);
    revision = undefined;
    expect(await found('giraffe')).toEqual([]);
    expect((await found('alipay'))[0]).toBe('Alipay');
  });

  it('reads the own entries once for all letters typed meanwhile, and again where they could not be read', async () => {
    let reads = 0;
    const read = createOmniboxGlossary(
      {
        revision: () => Promise.resolve('1'),
        glossaries: () => Promise.resolve([]),
        entries: () => {
          reads += 1;
          return reads === 1 ? Promise.reject(new Error('busy')) : Promise.resolve([ownEntry('Zebra room')]);
        },
      },
      () => Promise.resolve('en'),
    );
    const found = async (query: string) => suggest(query, await read(), false).map(({ content }) => content);
    expect(await Promise.all(['zebra', 'alipay'].map(found))).toEqual([
      [],
      expect.arrayContaining(['Alipay']),
    ]);
    expect(reads).toBe(1);
    expect(await Promise.all(['z', 'ze', 'zebra'].map(found))).toContainEqual(['Zebra room']);
    expect(reads).toBe(2);
  });

  describe('of entries with the same name', () => {
    const withOwn = (...own: ReturnType<typeof ownEntry>[]) =>
      createOmniboxGlossary(
        {
          revision: () => Promise.resolve('1'),
          glossaries: () => Promise.resolve([glossary('mine', 'Suppliers'), glossary('yours', 'Team')]),
          entries: () => Promise.resolve(own),
        },
        () => Promise.resolve('en'),
      )();
    it.each<[string, string, ReturnType<typeof ownEntry>[], string[]]>([
      [
        'two own glossaries',
        'pz-40',
        [mine('1'), mine('2', 'PZ-40', 'yours')],
        ['PZ-40 (Suppliers)', 'PZ-40 (Team)'],
      ],
      [
        'one own glossary',
        'pz-40',
        [mine('1'), mine('2'), mine('3')],
        ['PZ-40 (Suppliers)', 'PZ-40 (Suppliers, 2)', 'PZ-40 (Suppliers, 3)'],
      ],
      [
        'which one is called as another would be told apart',
        'pz-40',
        [mine('1'), mine('2', 'PZ-40', 'yours'), mine('3', 'PZ-40 (Team)')],
        ['PZ-40 (Suppliers)', 'PZ-40 (Team, 2)', 'PZ-40 (Team)'],
      ],
      [
        'two own glossaries, a sign',
        '€',
        [mine('1', '€'), mine('2', '€', 'yours')],
        ['€ (Suppliers)', '€ (Team)'],
      ],
      [
        'an own glossary and the bundled one',
        'alipay',
        [mine('1', 'Alipay')],
        ['Alipay (built-in)', 'Alipay (Suppliers)'],
      ],
      [
        'an own glossary, and a bundled one known by it',
        'zfb',
        [mine('1', 'zfb')],
        ['Alipay', 'zfb (Suppliers)'],
      ],
    ])('opens the one whose line was chosen: %s', async (_, query, own, contents) => {
      const glossaryOf = await withOwn(...own, mine('other', 'Zebra room'));
      const lines = suggest(query, glossaryOf, false).map(({ content }) => content);
      const ids = glossaryOf.search(query).hits.map(({ id }) => id);
      expect(lines.slice(0, contents.length).toSorted()).toEqual(contents.toSorted());
      // What was typed opens the first line, as it says; what a line put into the bar opens that line.
      for (const [place, content] of lines.entries())
        expect([content, glossaryOf.search(content).hits[0]?.id]).toEqual([content, ids[place]]);
    });
  });
});
