import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSettingsSync } from '../../../components/background/settings-sync.ts';
import type { SettingsWriter } from '../../../components/background/settings-writer.ts';

let stored: Record<string, unknown>;
const account = {
  get: (keys: string[]) => Promise.resolve(Object.fromEntries(keys.map((key) => [key, stored[key]]))),
  set: vi.fn<(items: Record<string, unknown>) => Promise<void>>((items) => {
    stored = { ...stored, ...items };
    return Promise.resolve();
  }),
};
const writer = {
  change: vi.fn<SettingsWriter['change']>(() => Promise.resolve()),
  replace: vi.fn<SettingsWriter['replace']>(() => Promise.resolve()),
};
const sync = createSettingsSync({ account, writer });

beforeEach(() => {
  stored = {};
  vi.clearAllMocks();
});

describe('copy through the account', () => {
  it('never carries what tells what a reader reads', async () => {
    await sync.onLocal(
      {},
      {
        syncPreferences: true,
        markStyle: 'tint',
        enabled: false,
        siteMode: 'only',
        sitesOff: ['a.com'],
        sitesOn: ['b.com'],
        muted: ['alipay'],
        wrongMeanings: [{ entryId: 'alipay', form: 'Ali', site: '*' }],
        pausedUntil: 5,
      },
    );
    expect(stored).toEqual({ preferences: { version: 1, changed: { markStyle: 'tint' } } });
  });

  it('writes nothing without being asked', async () => {
    await sync.onLocal({}, { markStyle: 'tint' });
    await sync.onAccount({ version: 1, changed: { markStyle: 'solid' } }, {});
    expect(account.set).not.toHaveBeenCalled();
    expect(writer.change).not.toHaveBeenCalled();
  });

  it('takes over a copy that is there when it is turned on, with a backup', async () => {
    stored = { preferences: { version: 1, changed: { theme: 'dark', sitesOff: ['from.account'] } } };
    await sync.onLocal({ badge: false }, { badge: false, muted: ['alipay'], syncPreferences: true });
    expect(writer.replace).toHaveBeenCalledExactlyOnceWith(
      { theme: 'dark', muted: ['alipay'], syncPreferences: true },
      'sync',
    );
    expect(account.set).not.toHaveBeenCalled();
  });

  it('follows another computer and stops where both are the same', async () => {
    const here = { syncPreferences: true, theme: 'light', density: 'all' } as const;
    await sync.onAccount({ version: 1, changed: { theme: 'dark' } }, here);
    expect(writer.change).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ theme: 'dark', density: null, badge: null }),
    );
    stored = { preferences: { version: 1, changed: { theme: 'dark' } } };
    await sync.onLocal(here, { syncPreferences: true, theme: 'dark' });
    expect(account.set).not.toHaveBeenCalled();
  });

  it('leaves a copy that a newer version keeps as it is', async () => {
    const copy = { preferences: { version: 1, changed: { theme: 'dark', sounds: true } } };
    stored = copy;
    await sync.onLocal({ syncPreferences: true }, { syncPreferences: true, theme: 'light' });
    expect(stored).toBe(copy);
  });

  it('takes no junk from the account', async () => {
    await sync.onAccount('junk', { syncPreferences: true, theme: 'dark' });
    await sync.onAccount(undefined, { syncPreferences: true, theme: 'dark' });
    expect(writer.change).not.toHaveBeenCalled();
  });
});
