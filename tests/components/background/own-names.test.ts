import { expect, it, vi } from 'vitest';
import { lookUp } from '../../../components/background/lookup.ts';
import { withOwnCards } from '../../../components/background/own-names.ts';
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
