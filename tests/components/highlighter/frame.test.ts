import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startFrame } from '../../../components/highlighter/frame.ts';
import { startHighlighter } from '../../../components/highlighter/highlighter.ts';
import { extensionApi } from '../../../components/platform/extension-api.ts';
import { OWN_REVISION_KEY } from '../../../components/platform/own-revision.ts';
import { createNameIndex } from '../../../data/matching/name-index.ts';
import { createMatcher } from '../../../data/matching/matcher.ts';
import { buildOwnNameSet, encodeOwnNameSet } from '../../../data/own/own-name-set.ts';
import type { ChangedSettings } from '../../../data/settings/settings.ts';
import { QUIET_PORT } from './quiet-port.ts';

vi.mock(import('../../../components/highlighter/highlighter.ts'));

const HOUR_MS = 3_600_000;

/** How the frame is marked; `off`: not at all. */
let now: 'off' | { style: string; own: number };
/** How many own names there are. */
let count: number;
/** What answers the questions for own names, the oldest first; with what there was when it was asked. */
let answers: (() => void)[];
let stop: AbortController;

const setOf = (names: number) => buildOwnNameSet(Array.from({ length: names }, (_, nth) => `Wawa${nth}`));
const markedWith = (names: number, style = 'dotted') => ({ style, own: setOf(names).length });
const UNKNOWN = { style: 'dotted', own: 0 };

const store = (changed: ChangedSettings) =>
  extensionApi().storage.local.set({ settings: { version: 1, changed } });
const storeOwn = (names: number) => {
  count = names;
  return extensionApi().storage.local.set({ [OWN_REVISION_KEY]: `revision ${names}` });
};

const comeBack = (): unknown =>
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
const start = (): void => void startFrame(() => createMatcher(createNameIndex([])), stop);

beforeEach(() => {
  now = 'off';
  answers = [];
  stop = new AbortController();
  globalThis.whichAli = undefined;
  vi.stubGlobal('CSS', { highlights: new Map() });
  const sendMessage = ({ type }: { type: string }): Promise<unknown> =>
    new Promise((resolve) => {
      const answer = type === 'getOwnNames' ? { set: encodeOwnNameSet(setOf(count)) } : undefined;
      if (answer) answers.push(() => resolve({ answer }));
      else resolve({ answer });
    });
  Object.assign(extensionApi().runtime, { sendMessage });
  vi.mocked(startHighlighter).mockImplementation(({ settings, ownNames, signal }) => {
    const apply = ({ markStyle }: { markStyle: string }): void => {
      now = { style: markStyle, own: ownNames?.length ?? 0 };
    };
    apply(settings);
    signal.addEventListener('abort', () => (now = 'off'));
    return { ...QUIET_PORT, apply };
  });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('frame', () => {
  it('hears what is switched off while own names are on their way', async () => {
    await storeOwn(1);
    start();
    await expect.poll(() => answers.length).toBe(1);
    await store({ enabled: false });
    answers[0]?.();
    await expect.poll(() => vi.mocked(startHighlighter).mock.calls.length).toBe(1);
    await expect.poll(() => now).toBe('off');
  });

  it('has the newest own names, also where those before them would come last', async () => {
    start();
    await expect.poll(() => now).toEqual(UNKNOWN);
    await storeOwn(1);
    await expect.poll(() => answers.length).toBe(1);
    await storeOwn(9);
    // Asked at once, the newer ones would be there first.
    for (const answer of answers.splice(0).toReversed()) answer();
    await expect.poll(() => answers.length).toBe(1);
    answers[0]?.();
    await expect.poll(() => now).toEqual(markedWith(9));
  });

  it('follows own entries, also after the highlighter failed to start with those before', async () => {
    start();
    await expect.poll(() => now).toEqual(UNKNOWN);
    vi.mocked(startHighlighter).mockImplementationOnce(() => {
      throw new Error('a page that breaks what it is asked');
    });
    await storeOwn(1);
    await expect.poll(() => answers.length).toBe(1);
    await storeOwn(9);
    answers.shift()?.();
    await expect.poll(() => answers.length).toBe(1);
    answers[0]?.();
    await expect.poll(() => now).toEqual(markedWith(9));
  });

  it('tells that it is off, and that it is on again, whatever it mentions', async () => {
    start();
    await expect.poll(() => now).toEqual(UNKNOWN);
    const send = vi.spyOn(extensionApi().runtime, 'sendMessage');
    const told = (): unknown[] => send.mock.calls.map(([message]) => message);
    for (const off of [true, false]) globalThis.whichAli?.port?.setPageOff(off);
    expect(told()).toMatchObject([
      { type: 'reportFrame', input: { state: 'off', pageOff: true } },
      { type: 'reportFrame', input: { state: 'on' } },
    ]);
  });

  it('ends a pause by the clock, which goes on while the machine sleeps and its timers stand still', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    await store({ pausedUntil: Date.now() + HOUR_MS });
    start();
    await expect.poll(() => vi.getTimerCount()).toBe(1);
    // Asleep in the middle of it, awake long after.
    vi.advanceTimersByTime(HOUR_MS / 2);
    expect(now).toBe('off');
    vi.setSystemTime(Date.now() + 9 * HOUR_MS);
    vi.advanceTimersByTime(HOUR_MS / 30);
    expect(now).toEqual(UNKNOWN);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('shown again by Back, is as the settings and own entries are by now', async () => {
    // Firefox tells a page nothing while it is kept.
    vi.spyOn(fakeBrowser.storage.onChanged, 'addListener').mockReturnValue();
    start();
    await expect.poll(() => now).toEqual(UNKNOWN);
    await store({ enabled: false });
    comeBack();
    await expect.poll(() => now).toBe('off');
    await store({ markStyle: 'solid' });
    await storeOwn(9);
    comeBack();
    await expect.poll(() => answers.length).toBe(1);
    answers[0]?.();
    await expect.poll(() => now).toEqual(markedWith(9, 'solid'));
  });
});
