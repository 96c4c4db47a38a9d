import { describe, expect, it } from 'vitest';
import { suggest } from '../../../components/background/omnibox.ts';
import { createOmniboxGlossary } from '../../../components/background/omnibox-glossary.ts';

const NOTHING_OWN = { revision: () => Promise.resolve(undefined), entries: () => Promise.resolve([]) };
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

  it('escapes what Chromium reads as XML, and only there', () => {
    const odd = { id: 'odd', headword: 'A & <B>', definition: 'Odd.', content: 'A & <B>' };
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
    expect(answer(false)?.description).toContain('A & <B>');
    expect(answer(true)?.content).toBe('A & <B>');
  });

  it('finds own entries too, as they are now, and the bundled ones where those cannot be read', async () => {
    let revision: string | undefined = '1';
    let own = [ownEntry('Zebra room')];
    const read = createOmniboxGlossary(
      {
        revision: () =>
          revision === undefined ? Promise.reject(new Error('no storage')) : Promise.resolve(revision),
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
});
