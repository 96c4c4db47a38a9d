import { describe, expect, it, vi } from 'vitest';
import { explainSelection } from '../../../components/background/context-menu.ts';
import { entryIn } from '../../../components/background/doors.ts';
import type { explainAtSelection } from '../../../components/platform/tab-frames.ts';

const selection = { text: 'Alipay', tabId: 7, frameId: 3 };

describe('context menu', () => {
  it('explains a name at its place in the page', async () => {
    const inPage = vi.fn<typeof explainAtSelection>(() => Promise.resolve(true));
    const openPopup = vi.fn<(query: string) => void>();
    await explainSelection(selection, { entryIn, openPopup }, inPage);
    expect(inPage).toHaveBeenCalledExactlyOnceWith(7, 3, 'alipay');
    expect(openPopup).not.toHaveBeenCalled();
  });

  it('opens the popup where the page has no place for it', async () => {
    const openPopup = vi.fn<(query: string) => void>();
    await explainSelection(selection, { entryIn, openPopup }, () => Promise.resolve(false));
    expect(openPopup).toHaveBeenCalledExactlyOnceWith('Alipay');
  });

  it('opens the popup with what nothing is called', async () => {
    const inPage = vi.fn<typeof explainAtSelection>(() => Promise.resolve(true));
    const openPopup = vi.fn<(query: string) => void>();
    await explainSelection({ ...selection, text: 'banana bread' }, { entryIn, openPopup }, inPage);
    expect(inPage).not.toHaveBeenCalled();
    expect(openPopup).toHaveBeenCalledExactlyOnceWith('banana bread');
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
