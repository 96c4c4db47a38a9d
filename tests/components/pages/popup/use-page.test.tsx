import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { usePage } from '../../../../components/pages/popup/use-page.ts';

const silent = { addListener: () => undefined, removeListener: () => undefined };
const frame = (entryId: string) => [
  {
    frameId: 0,
    result: {
      report: {
        entries: [{ entryId, count: 1 }],
        cost: { ms: 1, nodes: 1, mentions: 1, marks: 1 },
        state: 'on',
      },
      isPdf: false,
    },
  },
];

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, root));

function Listed() {
  const [page] = usePage();
  return <p>{page.name === 'read' ? page.list.map(({ entryId }) => entryId).join(' ') : page.name}</p>;
}

it('keeps to the page in front when one that was left answers at last', async () => {
  const activated: (() => void)[] = [];
  const late = Promise.withResolvers<unknown>();
  const answers = [late.promise, Promise.resolve(frame('tmall'))];
  const api = {
    ...globalThis.browser,
    permissions: { contains: () => Promise.resolve(true), onAdded: silent, onRemoved: silent },
    scripting: { executeScript: () => answers.shift() },
    tabs: {
      get: () => Promise.resolve({ id: 7, url: 'https://news.example/' }),
      query: () => Promise.resolve([{ id: 7, windowId: 1, incognito: false, url: 'https://news.example/' }]),
      onActivated: { ...silent, addListener: (listener: () => void) => activated.push(listener) },
      onUpdated: silent,
    },
  };
  vi.stubGlobal('browser', api);
  vi.stubGlobal('chrome', api);
  await act(() => render(<Listed />, root));
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  for (const tell of activated) tell();
  await vi.waitFor(() => expect(root.textContent).toBe('tmall'));
  late.resolve(frame('alipay'));
  await act(async () => {
    await late.promise;
    // Everything that the late answer sets off has run by then.
    await new Promise<void>((resolve) => {
      setTimeout(resolve);
    });
  });
  expect(root.textContent).toBe('tmall');
});
