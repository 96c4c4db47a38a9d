import { describe, expect, it, vi } from 'vitest';
import { extensionApi } from '../../../components/platform/extension-api.ts';
import { readSettings, watchSettings } from '../../../components/platform/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../../data/settings/settings.ts';

const store = (settings: unknown) => extensionApi().storage.local.set({ settings });

describe('settings store', () => {
  it('answers the defaults where nothing is stored', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('answers the defaults where the storage cannot be read', async () => {
    vi.spyOn(extensionApi().storage.local, 'get').mockRejectedValueOnce(new Error('corrupt'));
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('fills in what was not changed', async () => {
    await store({ version: 1, changed: { trigger: 'click' } });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, trigger: 'click' });
  });

  it('tells of each write until the signal', async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    watchSettings(({ theme }) => seen.push(theme), stop.signal);
    await store({ version: 1, changed: { theme: 'dark' } });
    await store('junk');
    await extensionApi().storage.local.set({ other: 1 });
    stop.abort();
    await store({ version: 1, changed: { theme: 'light' } });
    expect(seen).toEqual(['dark', 'auto']);
  });
});
