import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { badgeLook, startBadge } from '../../../components/background/badge.ts';
import { SETTINGS_KEY, SETTINGS_VERSION } from '../../../data/settings/stored-settings.ts';
import type { TabReport } from '../../../components/background/frame-reports.ts';

const frame = (...ids: string[]): TabReport['frames'][number] => ({
  entries: ids.map((entryId) => ({ entryId, count: 4 })),
  cost: { ms: 1, nodes: 1, mentions: 4 * ids.length, marks: 1 },
  state: 'on',
});
const on = (...frames: TabReport['frames']): TabReport => ({ state: 'on', frames });

describe('the badge', () => {
  it.each<[string, TabReport, string, boolean, RegExp]>([
    [
      'distinct entries over all frames',
      on(frame('alipay', 'taobao'), frame('alipay')),
      '2',
      false,
      /2 names/,
    ],
    ['a single entry', on(frame('alipay')), '1', false, /1 name on/],
    ['no number for none', on(frame()), '', false, /no known names/],
    ['grey where off', { state: 'off', frames: [] }, '', true, /off on this page/],
    ['grey on a page of the browser', { state: 'unreachable', frames: [] }, '', true, /cannot be read/],
    ['grey and a sign without access', { state: 'no-access', frames: [] }, '!', true, /not allowed.*click/],
  ])('shows %s', (_, report, text, off, title) => {
    expect(badgeLook(report, { badge: true })).toEqual({ text, off, title: expect.stringMatching(title) });
    expect(badgeLook(report, { badge: false })).toEqual({
      text: '',
      off,
      title: expect.stringMatching(title),
    });
  });
});

describe('the toolbar icon', () => {
  const stopping = new AbortController();
  afterEach(() => stopping.abort());

  it('is grey where the site is off, in colour elsewhere', async () => {
    const icons = new Map<number, Record<string, string>>();
    const event = { addListener: () => undefined, removeListener: () => undefined };
    const sites = ['https://on.example/', 'https://off.example/'];
    const api = {
      ...globalThis.browser,
      action: {
        setBadgeText: () => Promise.resolve(),
        setTitle: () => Promise.resolve(),
        setBadgeBackgroundColor: () => Promise.resolve(),
        setIcon: async (icon: { tabId: number; path: Record<string, string> }) =>
          void icons.set(icon.tabId, icon.path),
      },
      scripting: { executeScript: () => Promise.resolve([]) },
      tabs: {
        get: (id: number) => Promise.resolve({ url: sites[id] }),
        onActivated: event,
        onUpdated: event,
      },
    };
    vi.stubGlobal('browser', api);
    vi.stubGlobal('chrome', api);
    await globalThis.browser?.storage.local.set({
      [SETTINGS_KEY]: { version: SETTINGS_VERSION, changed: { sitesOff: ['off.example'] } },
    });
    const badge = startBadge(stopping.signal);
    for (const id of sites.keys()) badge.draw(id);
    await vi.waitFor(() => expect(icons.size).toBe(2));
    expect(icons.get(0)?.['16']).toBe('/icon/16.png');
    expect(icons.get(1)?.['16']).toBe('/icon/off-16.png');
    const files = [...icons.values()].flatMap((paths) => Object.values(paths));
    expect(files.filter((path) => !existsSync(`public${path}`))).toEqual([]);
  });
});
