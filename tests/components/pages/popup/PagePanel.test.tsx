import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PagePanel } from '../../../../components/pages/popup/PagePanel.tsx';
import type { GoTo } from '../../../../components/pages/popup/PageList.tsx';
import type { PageState } from '../../../../components/pages/popup/use-page.ts';

const tab = { id: 7, windowId: 1, url: new URL('https://news.example/'), isPrivate: false };
const onGo = vi.fn<GoTo>();
const nothing = (): void => undefined;
let root: HTMLElement;

const show = (page: PageState): Promise<void> =>
  act(() =>
    render(
      <PagePanel
        page={page}
        summaryOf={(id) => ({ headword: id.toUpperCase(), names: [], kind: 'App', definition: 'What it is.' })}
        onGo={onGo}
        onStep={nothing}
        onOpen={nothing}
        onRetry={nothing}
      />,
      root,
    ),
  );
const read = (count: number): Extract<PageState, { name: 'read' }> => ({
  name: 'read',
  tab,
  state: 'on',
  pageOff: false,
  list: count === 0 ? [] : [{ entryId: 'alipay', count, frames: [{ frameId: 0, count: 1 }, { frameId: 5, count: count - 1 }] }],
  cost: { ms: 3.25, nodes: 1200, mentions: count, marks: 1 },
});

const pressRow = (): Promise<void> => act(() => root.querySelector<HTMLElement>('button.row')?.click());
/** What the row says where the page at an address has so many. */
async function noteOn(count: number, url: string): Promise<string | null | undefined> {
  await show({ ...read(count), tab: { ...tab, url: new URL(url) } });
  return root.querySelector('.row-note')?.textContent;
}

beforeEach(() => {
  onGo.mockReset();
  document.body.replaceChildren();
  root = document.body.appendChild(document.createElement('div'));
});

describe('PagePanel', () => {
  it('goes through the mentions of an entry, frame by frame and around', async () => {
    await show(read(3));
    const row = root.querySelector<HTMLElement>('button.row');
    // By pointing, then with a key, which browsers tell of as a click that was none.
    for (const detail of [1, 1, 0, 0])
      await act(() => void row?.dispatchEvent(new MouseEvent('click', { detail, bubbles: true })));
    expect(onGo.mock.calls).toEqual([
      ['alipay', 0, 0, 'list'],
      ['alipay', 5, 0, 'list'],
      ['alipay', 5, 1, 'key'],
      ['alipay', 0, 0, 'key'],
    ]);
    expect(root.querySelector('.row-note')?.textContent).toBe('1 of 3');
  });

  it('begins anew on another page, where it counts on in the same', async () => {
    await noteOn(3, 'https://news.example/a');
    await pressRow();
    await pressRow();
    await pressRow();
    expect(await noteOn(3, 'https://news.example/a#part')).toBe('3 of 3');
    // Taken from a page that changes.
    expect(await noteOn(2, 'https://news.example/a')).toBe('2 mentions');
    expect(await noteOn(3, 'https://news.example/b')).toBe('3 mentions');
  });

  it('tells what the tab cost in the figures of its frames', async () => {
    await show(read(3));
    expect(root.querySelector('.cost')?.textContent).toBe('On this tab: 3.3\u00a0ms · text\u00a0nodes:\u00a01,200 · mentions:\u00a03 · marks:\u00a01');
  });

  it.each<[PageState, RegExp]>([
    [read(0), /None of the glossary/],
    [{ name: 'unreadable', tab: undefined, why: 'browser' }, /out of this page/],
    [{ name: 'unreadable', tab, why: 'store' }, /stores/],
    [{ name: 'unreadable', tab, why: 'pdf' }, /PDF/],
    [{ name: 'unreadable', tab, why: 'unloaded' }, /reload/],
    [{ name: 'no-access', tab }, /no access/],
  ])('says why there is no list: %#', async (page, reason) => {
    await show(page);
    expect(root.querySelector('.page-list')).toBeNull();
    expect(root.querySelector('.state')?.textContent).toMatch(reason);
  });

  it('offers the request of the browser where access is missing', async () => {
    await show({ name: 'no-access', tab });
    expect(root.querySelector('.state button')?.textContent).toBe('Allow on all pages');
  });
});
