import { expect, it, vi } from 'vitest';
import { lookUp } from '../../../components/background/lookup.ts';
import { withOwnCards } from '../../../components/background/own-cards.ts';
import { createOwnHandlers } from '../../../components/background/own-messages.ts';
import { extensionApi } from '../../../components/platform/extension-api.ts';
import { createOwnEntriesStore } from '../../../components/platform/own-entries-store.ts';

it('answers bundled cards also where own entries cannot be read, and does not say that those are gone', async () => {
  const broken = new Error('The database is damaged');
  const store = {
    ...createOwnEntriesStore(),
    revision: () => Promise.resolve('one'),
    glossaries: vi.fn<() => Promise<never>>(() => Promise.reject(broken)),
  };
  const getCards = withOwnCards((ids) => Promise.resolve(lookUp(ids)), store);
  expect((await getCards(['alipay'])).map(({ entry }) => entry.id)).toEqual(['alipay']);
  expect(store.glossaries).toHaveBeenCalledOnce();
  await expect(getCards(['own:1'])).rejects.toBe(broken);
});

it('turns a frame off that asks for names after its page was turned off', async () => {
  const off = new Set<number>();
  const executeScript = ({
    target: { frameIds },
    func,
  }: {
    target: { frameIds: number[] };
    func: unknown;
  }) => {
    // What reads the page answers, what turns a frame off is for that frame.
    const asksPage = String(func).includes('report');
    if (!asksPage) frameIds.forEach((id) => off.add(id));
    return Promise.resolve([{ result: asksPage }]);
  };
  Object.assign(extensionApi(), { scripting: { executeScript } });
  const { getOwnNames } = createOwnHandlers({
    ...createOwnEntriesStore(),
    revision: () => Promise.resolve(undefined),
  });
  const page = { tabId: 1, windowId: 1 };
  await getOwnNames({ host: 'news.example' }, { ...page, frameId: 7 });
  await getOwnNames({ host: 'news.example' }, { ...page, frameId: 0 });
  expect([...off]).toEqual([7]);
});
