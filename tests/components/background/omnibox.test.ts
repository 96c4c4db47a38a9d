import { describe, expect, it } from 'vitest';
import { suggest } from '../../../components/background/omnibox.ts';
import { createOmniboxGlossary } from '../../../components/background/omnibox-glossary.ts';
import { entries } from '../../../data/compiled/entries.js';
import { glossarySearch } from '../../../data/search.ts';

const byId = new Map(entries.map((entry) => [entry.id, entry]));
const suggestions = (query: string, asXml = false) =>
  suggest(query, { search: glossarySearch(), entryOf: (id) => byId.get(id) }, asXml);

const ownEntry = (headword: string) => ({
  id: `own:${headword}`,
  glossaryId: 'mine',
  headword,
  aliases: [],
  definition: 'Where we meet.',
  caseRule: 'any' as const,
});

describe('omnibox', () => {
  it('suggests the answers with their Chinese names', () => {
    const [first] = suggestions('zhifubao');
    expect(first?.content).toBe('Alipay');
    expect(first?.description).toMatch(/^Alipay 支付宝 – .{20}/);
  });

  it('suggests nothing where nothing fits', () => {
    expect(suggestions('banana bread')).toEqual([]);
  });

  it('escapes what Chromium reads as XML, and only there', () => {
    const [entry] = entries;
    if (!entry) throw new Error('No entries');
    const odd = { ...entry, headword: 'A & <B>' };
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
    const read = createOmniboxGlossary({
      revision: () =>
        revision === undefined ? Promise.reject(new Error('no storage')) : Promise.resolve(revision),
      entries: () => Promise.resolve(own),
    });
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
});
