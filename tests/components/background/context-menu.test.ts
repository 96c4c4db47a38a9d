import { describe, expect, it, vi } from 'vitest';
import { explainSelection } from '../../../components/background/context-menu.ts';
import { entryIn } from '../../../components/background/doors.ts';
import type { explainAtSelection } from '../../../components/platform/tab-frames.ts';

const selection = { text: 'Alipay', tabId: 7, windowId: 5, frameId: 3 };

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
    ['nothing in a passage', 'Open sesame, said Ali Baba to the forty thieves in the wood.', undefined],
  ])('finds %s', (_, text, id) => {
    expect(entryIn(text)).toBe(id);
  });
});
