import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSettingsWriter } from '../../../components/background/settings-writer.ts';
import { startSettingsSync, SYNC_KEY } from '../../../components/background/settings-sync.ts';
import { extensionApi } from '../../../components/platform/extension-api.ts';
import { readSettings, watchSettings } from '../../../components/platform/settings-store.ts';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => stop.abort());

it('leaves what is chosen as it is, however slow the account is', async () => {
  const { local, sync } = extensionApi().storage;
  const copy = async (): Promise<unknown> => (await sync.get(SYNC_KEY))[SYNC_KEY];
  const writer = createSettingsWriter(local, () => 0);
  startSettingsSync(writer, stop.signal);
  await writer.change({ syncPreferences: true, markStyle: 'solid' });
  await expect.poll(copy).toMatchObject({ changed: { markStyle: 'solid' } });
  const seen: string[] = [];
  watchSettings(({ markStyle }) => seen.push(markStyle), stop.signal);

  const set = sync.set.bind(sync);
  const held: (() => Promise<void>)[] = [];
  const setLater = (items: Record<string, unknown>): Promise<void> =>
    new Promise((resolve) => held.push(() => set(items).then(resolve)));
  Object.assign(sync, { set: setLater });
  const isHeld = (): boolean => held.length > 0;
  await writer.change({ markStyle: 'dotted' });
  await expect.poll(isHeld).toBe(true);
  await writer.change({ markStyle: 'tint' });
  // The account tells of the first choice when the second one is made.
  await held.shift()?.();
  await expect.poll(isHeld).toBe(true);
  await writer.change({ markStyle: 'solid' });
  await held.shift()?.();
  await expect.poll(isHeld).toBe(true);
  await held.shift()?.();
  await expect.poll(copy).toMatchObject({ changed: { markStyle: 'solid' } });
  expect(seen).toEqual(['dotted', 'tint', 'solid']);
  expect(await readSettings()).toMatchObject({ markStyle: 'solid' });
});
