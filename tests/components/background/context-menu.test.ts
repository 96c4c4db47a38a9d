import { describe, expect, it, vi } from 'vitest';
import { explainSelection } from '../../../components/background/context-menu.ts';
import { createEntryIn, entryIn } from '../../../components/background/doors.ts';
import type { explainAtSelection } from '../../../components/platform/tab-frames.ts';

const selection = { text: 'Alipay', tabId: 7, windowId: 5, frameId: 3, host: 'news.example' };

describe('context menu', () => {
  it('explains a name at its place in the page', async () => {
    const inPage = vi.fn<typeof explainAtSelection>(() => Promise.resolve(true));
    const search = vi.fn<(query: string, windowId: number | undefined) => void>();
    await explainSelection(selection, { entryIn, search }, inPage);
    expect(inPage).toHaveBeenCalledExactlyOnceWith(7, 3, 'alipay');
    expect(search).not.toHaveBeenCalled();
  });

  it('searches where the page has no place for it', async () => {
    const search = vi.fn<(query: string, windowId: number | undefined) => void>();
    await explainSelection(selection, { entryIn, search }, () => Promise.resolve(false));
    expect(search).toHaveBeenCalledExactlyOnceWith('Alipay', 5);
  });

  it('searches for what nothing is called', async () => {
    const inPage = vi.fn<typeof explainAtSelection>(() => Promise.resolve(true));
    const search = vi.fn<(query: string, windowId: number | undefined) => void>();
    await explainSelection({ ...selection, text: 'banana bread' }, { entryIn, search }, inPage);
    expect(inPage).not.toHaveBeenCalled();
    expect(search).toHaveBeenCalledExactlyOnceWith('banana bread', 5);
  });

  it.each([
    ['a name', '支付宝', 'alipay'],
    ['a misspelled name', 'alipai', 'alipay'],
    ['the first name of a passage', 'Last year the sellers on Taobao were paid through Alipay.', 'taobao'],
    ['nothing by what only begins a name', 'hello', undefined],
    ['nothing by what may describe an entry', 'customer service', undefined],
    ['nothing in a passage', 'Open sesame, said Ali Baba to the forty thieves in the wood.', undefined],
  ])('finds %s', (_, text, id) => {
    expect(entryIn(text)).toBe(id);
  });
});

describe('own entries in the context menu', () => {
  const ENTRIES = [
    { id: 'own-pay', glossaryId: 'own-mine', headword: 'Alipay', aliases: ['our till'] },
    { id: 'own-shop', glossaryId: 'own-added', headword: 'Taobao', aliases: ['the bazaar'] },
    { id: 'own-code', glossaryId: 'own-sites', headword: 'Blue Gate', aliases: [] },
  ].map((entry) => ({ ...entry, definition: '', caseRule: 'any' as const }));
  const GLOSSARIES = [
    { id: 'own-mine', name: 'Mine', marking: 'everywhere', sites: [], prefer: 'mine' },
    { id: 'own-added', name: 'Added', marking: 'unmarked', sites: [], prefer: 'bundled' },
    { id: 'own-sites', name: 'Sites', marking: 'sites', sites: ['work.example'], prefer: 'mine' },
  ] as const;
  const store = {
    revision: () => Promise.resolve<string | undefined>('1'),
    glossaries: () => Promise.resolve([...GLOSSARIES]),
    entriesByForm: () => Promise.resolve(ENTRIES),
  };

  it.each([
    ['an own entry in the place of a built-in one', 'Alipay ', 'news.example', 'own-pay'],
    ['one by another name', 'Our Till', 'news.example', 'own-pay'],
    ['a built-in one to which an own entry is added', 'Taobao', 'news.example', 'taobao'],
    ['an own entry that no built-in one is called as', 'the bazaar', 'news.example', 'own-shop'],
    ['one on its sites', 'Blue Gate', 'work.example', 'own-code'],
    ['nothing of it elsewhere', 'Blue Gate', 'news.example', undefined],
    ['the first name of a passage', 'Sellers on Taobao were paid through Alipay.', 'news.example', 'taobao'],
  ])('finds %s', async (_, text, host, id) => {
    expect(await createEntryIn(store)(text, host)).toBe(id);
  });

  it('finds built-in ones where own entries cannot be read', async () => {
    const broken = { ...store, glossaries: () => Promise.reject(new Error('Damaged')) };
    expect(await createEntryIn(broken)('Alipay', 'news.example')).toBe('alipay');
  });
});
