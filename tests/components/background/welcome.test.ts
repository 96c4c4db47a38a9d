import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startWelcome } from '../../../components/background/welcome.ts';

let installed: ((details: { reason: string }) => void)[];
let stored: Record<string, unknown>;
const create = vi.fn<(tab: { url: string }) => Promise<unknown>>();
let stop: AbortController;

/** What a browser tells when the extension starts for one of its reasons; answers the pages that were opened. */
async function start(reason: string): Promise<string[]> {
  create.mockClear();
  for (const listener of installed) listener({ reason });
  // Everything here answers at once: after all that waits in line it is done.
  await new Promise((resolve) => setTimeout(resolve));
  return create.mock.calls.map(([{ url }]) => url);
}

beforeEach(() => {
  [installed, stored, stop] = [[], {}, new AbortController()];
  create.mockResolvedValue({});
  vi.stubGlobal('browser', {
    runtime: {
      getURL: (path: string) => `moz-extension://id${path}`,
      onInstalled: {
        addListener: (listener: (typeof installed)[number]) => installed.push(listener),
        removeListener: (gone: (typeof installed)[number]) => {
          installed = installed.filter((each) => each !== gone);
        },
      },
    },
    storage: {
      local: {
        get: (key: string) => Promise.resolve(key in stored ? { [key]: stored[key] } : {}),
        set: (items: Record<string, unknown>) => Promise.resolve(Object.assign(stored, items)),
      },
    },
    tabs: { create },
  });
  startWelcome(stop.signal);
});
afterEach(() => vi.unstubAllGlobals());

describe('the welcome page', () => {
  it('opens on the install, and on no other start of the extension', async () => {
    expect(await start('update')).toEqual([]);
    expect(await start('browser_update')).toEqual([]);
    expect(await start('install')).toEqual(['moz-extension://id/welcome.html']);
    expect(await start('update')).toEqual([]);
    expect(await start('install')).toEqual([]);
  });

  it('is tried again by the next install where no tab could be opened', async () => {
    create.mockRejectedValueOnce(new Error('No current window'));
    expect(await start('install')).toHaveLength(1);
    expect(await start('install')).toHaveLength(1);
    expect(await start('install')).toEqual([]);
  });

  it('does not open once the background has ended', async () => {
    stop.abort();
    expect(await start('install')).toEqual([]);
  });
});
