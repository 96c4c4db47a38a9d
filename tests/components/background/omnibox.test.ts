import { describe, expect, it } from 'vitest';
import { suggest } from '../../../components/background/omnibox.ts';
import { entries } from '../../../data/compiled/entries.js';
import { glossarySearch } from '../../../data/search.ts';

const byId = new Map(entries.map((entry) => [entry.id, entry]));
const suggestions = (query: string, asXml = false) =>
  suggest(query, glossarySearch(), (id) => byId.get(id), asXml);

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
        () => ({ hits: [{ id: odd.id, form: '', way: 'exact', score: 1 }], mentionedIn: [] }),
        () => odd,
        asXml,
      )[0];
    expect(answer(true)?.description).toContain('A &amp; &lt;B&gt;');
    expect(answer(false)?.description).toContain('A & <B>');
    expect(answer(true)?.content).toBe('A & <B>');
  });
});
