import { describe, expect, it } from 'vitest';
import { createSettingsWriter } from '../../../components/background/settings-writer.ts';

/** A storage area in memory whose calls settle late, as the real one's do; `fail` makes the next write reject. */
function createStorage(items: Record<string, unknown> = {}) {
  const state = { items, fail: '' };
  return {
    state,
    get: async (keys: string[]) => {
      await new Promise((resolve) => setTimeout(resolve));
      return structuredClone(Object.fromEntries(keys.map((key) => [key, state.items[key]])));
    },
    set: async (changes: Record<string, unknown>) => {
      await new Promise((resolve) => setTimeout(resolve));
      const { fail } = state;
      state.fail = '';
      if (fail) throw new Error(fail);
      state.items = { ...state.items, ...structuredClone(changes) };
    },
  };
}

const NOW = 1_700_000_000_000;
const current = (changed: object) => ({ version: 1, changed });

describe('settings writer', () => {
  it('loses nothing of changes that come at once', async () => {
    const storage = createStorage();
    const writer = createSettingsWriter(storage, () => NOW);
    await Promise.all([
      writer.change({ markStyle: 'tint' }),
      writer.edit({ add: { sitesOff: ['a.com'] } }),
      writer.edit({ add: { sitesOff: ['b.com'] } }),
      writer.change({ badge: false }),
      writer.change({ markStyle: null }),
    ]);
    expect(storage.state.items['settings']).toEqual(current({ sitesOff: ['a.com', 'b.com'], badge: false }));
  });

  it('rejects with the storage error, leaves what was stored, and goes on', async () => {
    const storage = createStorage({ settings: current({ badge: false }) });
    const writer = createSettingsWriter(storage, () => NOW);
    storage.state.fail = 'QuotaExceededError';
    const failed = writer.change({ theme: 'dark' });
    const next = writer.change({ density: 'all' });
    await expect(failed).rejects.toThrow('QuotaExceededError');
    await next;
    expect(storage.state.items['settings']).toEqual(current({ badge: false, density: 'all' }));
  });

  it('never writes over a storage it cannot read', async () => {
    const storage = createStorage({ settings: current({ badge: false }) });
    const writer = createSettingsWriter(
      { ...storage, get: () => Promise.reject(new Error('unreadable')) },
      () => NOW,
    );
    await expect(writer.change({ theme: 'dark' })).rejects.toThrow('unreadable');
    expect(storage.state.items['settings']).toEqual(current({ badge: false }));
  });

  it('puts a broken item aside before it mends it', async () => {
    const storage = createStorage({ settings: '{"half' });
    const writer = createSettingsWriter(storage, () => NOW);
    await writer.repair();
    await writer.repair();
    expect(storage.state.items).toEqual({
      settings: current({}),
      settingsBackups: [{ at: NOW, reason: 'broken', value: '{"half' }],
    });
  });

  const WRONG = { entryId: 'alipay', form: 'Ali', site: '*' };
  const UNTIDY = {
    sitesOff: [
      'HTTPS://WWW.Taobao.com/',
      'a.com',
      'a.com',
      '*.tmall.com',
      'taobao.com',
      'wiki',
      "it's.example",
    ],
    muted: ['alipay', 'taobao', 'alipay'],
    wrongMeanings: [WRONG, { ...WRONG }],
    pausedUntil: NOW + 2 * 60 * 60 * 1000,
    badge: false,
  };
  const TIDY = {
    sitesOff: ['taobao.com', 'a.com', 'tmall.com', 'wiki', "it's.example"],
    muted: ['alipay', 'taobao'],
    wrongMeanings: [WRONG],
    badge: false,
  };

  it('stores what a backup of other hands has as the interface would have made it', async () => {
    const storage = createStorage({ settings: current({ theme: 'dark' }) });
    const writer = createSettingsWriter(storage, () => NOW);
    await writer.replace(UNTIDY, 'restore');
    expect(storage.state.items['settings']).toEqual(current(TIDY));
    await writer.replace({ theme: 'dark' }, 'restore', UNTIDY);
    expect(storage.state.items['settings']).toEqual(current({ theme: 'dark' }));
  });

  it('tidies what is stored, once, and keeps a pause of an hour', async () => {
    const storage = createStorage({ settings: current(UNTIDY) });
    await createSettingsWriter(storage, () => NOW).repair();
    expect(storage.state.items).toEqual({ settings: current(TIDY) });
    const paused = current({ pausedUntil: NOW + 60 * 60 * 1000, badge: false });
    const tidy = createStorage({ settings: paused });
    await createSettingsWriter(
      { ...tidy, set: () => Promise.reject(new Error('written')) },
      () => NOW,
    ).repair();
    expect(tidy.state.items['settings']).toEqual(paused);
  });

  it('switches a site on again whose rule was saved with www.', async () => {
    const storage = createStorage({ settings: current({ sitesOff: ['www.shop.example', 'a.com'] }) });
    const writer = createSettingsWriter(storage, () => NOW);
    await writer.edit({ remove: { sitesOff: ['www.shop.example'] } });
    expect(storage.state.items['settings']).toEqual(current({ sitesOff: ['a.com'] }));
    await writer.edit({ add: { sitesOff: ['www.a.com', 'www.shop.example'] } });
    expect(storage.state.items['settings']).toEqual(current({ sitesOff: ['a.com', 'shop.example'] }));
  });

  it('leaves an empty or current storage alone', async () => {
    const storage = createStorage({ settings: current({ badge: false }) });
    await createSettingsWriter(storage, () => NOW).repair();
    expect(Object.keys(storage.state.items)).toEqual(['settings']);
  });

  it('keeps the five newest backups of resets', async () => {
    const storage = createStorage({ settings: current({ badge: false }) });
    let time = 0;
    const writer = createSettingsWriter(storage, () => ++time);
    for (let round = 0; round < 7; round++) await writer.replace({ muted: [`e${round}`] }, 'reset');
    expect(storage.state.items['settings']).toEqual(current({ muted: ['e6'] }));
    expect(storage.state.items['settingsBackups']).toMatchObject([7, 6, 5, 4, 3].map((at) => ({ at })));
  });

  it('takes a reset back without what was set since, and puts that aside too', async () => {
    const storage = createStorage({ settings: current({ theme: 'dark', sitesOff: ['a.com'] }) });
    const writer = createSettingsWriter(storage, () => NOW);
    await Promise.all([
      writer.replace({}, 'reset'),
      writer.edit({ add: { sitesOff: ['shop.example'] } }),
      writer.replace({ theme: 'dark', sitesOff: ['a.com'] }, 'restore', {}),
    ]);
    expect(storage.state.items['settings']).toEqual(
      current({ theme: 'dark', sitesOff: ['shop.example', 'a.com'] }),
    );
    expect(storage.state.items['settingsBackups']).toMatchObject([
      { reason: 'restore', value: current({ sitesOff: ['shop.example'] }) },
      { reason: 'reset', value: current({ theme: 'dark', sitesOff: ['a.com'] }) },
    ]);
  });
});
