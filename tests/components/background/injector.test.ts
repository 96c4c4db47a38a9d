import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { injectIntoOpenTabs } from '../../../components/background/injector.ts';
import { startOwnInjector } from '../../../components/background/own-injector.ts';
import { extensionApi } from '../../../components/platform/extension-api.ts';
import { writeOwnRevision } from '../../../components/platform/own-revision.ts';

type Injection = { target: { tabId: number }; files?: string[] };

/** The tabs that a script came into. */
let reached: number[];
/** The tabs that were asked what runs in them. */
let asked: number[];
/** Tells that a tab was loaded, or shown again. */
let tellOfTab: (tabId: number, change: { status: string }) => void;
/** The content scripts the browser knows. */
let registered: { id: string }[];
let stop: AbortController;

const LOADING = 1;
const forEver = new Promise<never>(() => undefined);
/** Lets the browser go on with what it was asked for last. */
let release: (() => void) | undefined;
const held = (): Promise<void> =>
  new Promise((resolve) => {
    release = resolve;
  });

beforeEach(() => {
  reached = [];
  asked = [];
  registered = [];
  release = undefined;
  stop = new AbortController();
  const api = {
    ...extensionApi(),
    tabs: {
      ...extensionApi().tabs,
      query: () => Promise.resolve([{ id: LOADING }, { id: 2 }, { id: 3 }]),
      onUpdated: {
        addListener: (listener: typeof tellOfTab) => (tellOfTab = listener),
        removeListener: () => undefined,
      },
    },
    scripting: {
      insertCSS: () => Promise.resolve(),
      async executeScript({ target: { tabId }, files }: Injection) {
        if (tabId === LOADING) return forEver;
        if (files) reached.push(tabId);
        else asked.push(tabId);
        return [];
      },
      getRegisteredContentScripts: () => Promise.resolve(registered),
      async registerContentScripts(scripts: { id: string }[]) {
        await held();
        registered = scripts;
      },
      async unregisterContentScripts() {
        registered = [];
      },
    },
  };
  Object.assign(api.runtime, { getManifest: () => ({ content_scripts: [{ matches: ['http://*/*'] }] }) });
  vi.stubGlobal('browser', api);
  vi.stubGlobal('chrome', api);
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
});

describe('open tabs', () => {
  it('are reached though one of them loads for ever', async () => {
    void injectIntoOpenTabs();
    await expect.poll(() => reached).toEqual([2, 3]);
  });
});

/** With the first own entry just made, and the browser at registering the script. */
async function start(): Promise<void> {
  startOwnInjector(stop.signal);
  await writeOwnRevision('one');
  await expect.poll(() => release).toBeDefined();
}

describe('the highlighter', () => {
  it('comes to every tab with the first own entry', async () => {
    await start();
    release?.();
    await expect.poll(() => registered.length).toBe(1);
    await expect.poll(() => reached).toEqual([2, 3]);
  });

  it('runs nowhere after an import that was undone while it was registered', async () => {
    await start();
    await writeOwnRevision(undefined);
    release?.();
    await expect.poll(() => registered.length).toBe(1);
    await expect.poll(() => registered.length).toBe(0);
  });

  it('is looked for in tabs as long as one may show a page from before the first own entry', async () => {
    await start();
    release?.();
    await expect.poll(() => reached).toEqual([2, 3]);
    tellOfTab(2, { status: 'complete' });
    await expect.poll(() => asked).toEqual([2]);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 2 * 60 * 60 * 1000);
    tellOfTab(3, { status: 'complete' });
    await setTimeout(50);
    expect(asked).toEqual([2]);
  });
});
