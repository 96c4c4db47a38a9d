import { describe, expect, it, vi } from 'vitest';
import { toggleSite } from '../../../components/background/commands.ts';
import type { ListEdit } from '../../../data/settings/setting-lists.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../data/settings/settings.ts';

async function editsOf(url: string | undefined, changed: Partial<Settings> = {}) {
  const editSettingLists = vi.fn<(edit: ListEdit) => Promise<void>>(() => Promise.resolve());
  await toggleSite(url, {
    readSettings: () => Promise.resolve({ ...DEFAULT_SETTINGS, ...changed }),
    editSettingLists,
  });
  return editSettingLists.mock.calls;
}

describe('the on/off command', () => {
  it('turns a site off, and on again with every rule that covers it', async () => {
    expect(await editsOf('https://news.example/a')).toEqual([[{ add: { sitesOff: ['news.example'] } }]]);
    expect(await editsOf('blob:https://news.example/6f1c')).toEqual([
      [{ add: { sitesOff: ['news.example'] } }],
    ]);
    expect(
      await editsOf('https://www.news.example/a', { sitesOff: ['news.example', 'other.example'] }),
    ).toEqual([[{ remove: { sitesOff: ['news.example'] } }]]);
  });

  it.each([
    ['all-but', 'sitesOff', 'add', 'remove'],
    ['only', 'sitesOn', 'remove', 'add'],
  ] as const)('means the whole site from its www., with %s', async (siteMode, list, off, on) => {
    const at = 'https://www.news.example/a';
    const isOn = { siteMode, [list]: siteMode === 'only' ? ['news.example'] : [] };
    const isOff = { siteMode, [list]: siteMode === 'only' ? [] : ['news.example'] };
    expect(await editsOf(at, isOn)).toEqual([[{ [off]: { [list]: ['news.example'] } }]]);
    expect(await editsOf(at, isOff)).toEqual([[{ [on]: { [list]: ['news.example'] } }]]);
  });

  it('keeps to the list of sites that are on', async () => {
    expect(await editsOf('https://news.example/', { siteMode: 'only' })).toEqual([
      [{ add: { sitesOn: ['news.example'] } }],
    ]);
    expect(await editsOf('https://news.example/', { siteMode: 'only', sitesOn: ['news.example'] })).toEqual([
      [{ remove: { sitesOn: ['news.example'] } }],
    ]);
  });

  it('speaks of the site during a pause too', async () => {
    expect(await editsOf('https://news.example/', { pausedUntil: Number.MAX_SAFE_INTEGER })).toEqual([
      [{ add: { sitesOff: ['news.example'] } }],
    ]);
  });

  it('leaves pages of the browser alone', async () => {
    expect(await editsOf('chrome://extensions')).toEqual([]);
    expect(await editsOf(undefined)).toEqual([]);
  });
});
