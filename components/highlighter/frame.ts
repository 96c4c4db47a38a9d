import type { Matcher } from '../../data/matching/matcher.ts';
import { NO_COST, type FrameReport } from '../../data/mention-report.ts';
import { decodeOwnNameSet, type OwnNameSet } from '../../data/own/own-name-set.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../data/settings/settings.ts';
import { isExtensionAlive } from '../platform/extension-api.ts';
import { sendMessage } from '../platform/messages.ts';
import { HOST_ATTRIBUTE, pageBridge, type FramePort } from '../platform/page-bridge.ts';
import { readOwnRevision, watchOwnEntries } from '../platform/own-revision.ts';
import { readSettings, watchSettings } from '../platform/settings-store.ts';
import { startHighlighter, type Highlighter } from './highlighter.ts';
import { openRoot } from './open-root.ts';
import { isFrameOn, pageSite } from './page-site.ts';
import { clearOldMarks } from './painter.ts';
import { pageClock } from './slices.ts';

/** ms after which a pause is looked at again: on many systems timers stand still while the machine sleeps. */
const LOOK_AGAIN_MS = 60_000;

const OFF_REPORT: FrameReport = { entries: [], cost: NO_COST, state: 'off' };

/** A message whose answer nobody waits for; the background may be gone by now. */
const report = (current: FrameReport): void => {
  sendMessage('reportFrame', current).catch(() => undefined);
};

/** The names of own entries that apply to a site; none where the background can't be reached. */
const fetchOwnNames = async (host: string): Promise<OwnNameSet | undefined> => {
  try {
    const names = await sendMessage('getOwnNames', { host });
    return names ? decodeOwnNameSet(names.set) : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Runs this frame: marks it while the settings say so, stops for good on the signal or when the extension is gone.
 * @param getMatcher makes the matcher; called when it is first needed
 */
export async function startFrame(getMatcher: () => Matcher, stop: AbortController): Promise<void> {
  const bridge = pageBridge();
  if (bridge.stop) return;
  bridge.stop = stop;
  const { signal } = stop;
  const { later } = pageClock(signal);
  if (bridge.firstLook) bridge.firstLook.isOver = true;
  clearOldMarks(CSS.highlights);
  for (const old of document.querySelectorAll(`[${HOST_ATTRIBUTE}]`)) old.remove();
  const site = (bridge.site = pageSite(window));
  let highlighter: Highlighter | undefined;
  let running = new AbortController();
  let settings: Settings | undefined;
  let ownRevision: string | undefined;
  let ownNames: OwnNameSet | undefined;
  let pageOff = false;
  let isPauseTimed = false;

  const turnOn = (current: Settings): void => {
    running = new AbortController();
    highlighter = startHighlighter({
      settings: current,
      matcher: getMatcher(),
      page: { host: site.own, lang: document.documentElement?.lang ?? '', title: document.title },
      openRoot,
      ownNames,
      confirmOwn: (forms) => sendMessage('confirmOwn', { host: site.own, forms }),
      popover: () => bridge.popover,
      loadPopover: () => sendMessage('loadPopover', null),
      fetchCards: (ids) => sendMessage('getCards', { ids }),
      onReport: report,
      isOrphaned: () => !isExtensionAlive(),
      onOrphaned: () => stop.abort(),
      signal: AbortSignal.any([signal, running.signal]),
    });
  };
  const turnOff = (): void => {
    running.abort();
    highlighter = undefined;
    bridge.popover?.close();
  };

  const decide = (next: Settings): void => {
    if (signal.aborted) return;
    const before = settings;
    settings = next;
    const on = !pageOff && isFrameOn(next, site, Date.now());
    if (on && highlighter) highlighter.apply(next);
    else {
      if (on) turnOn(next);
      else turnOff();
      // Nobody else tells that it is on again where it mentions nothing.
      if (before) report(port.report());
    }
    awaitPauseEnd();
  };
  const awaitPauseEnd = (): void => {
    const left = (settings?.pausedUntil ?? 0) - Date.now();
    if (isPauseTimed || left <= 0) return;
    isPauseTimed = true;
    later(
      () => {
        isPauseTimed = false;
        awaitPauseEnd();
        if (settings && !isPauseTimed && !highlighter) decide(settings);
      },
      Math.min(left, LOOK_AGAIN_MS),
    );
  };

  const readOwn = async (): Promise<void> => {
    ownRevision = await readOwnRevision();
    ownNames = ownRevision === undefined ? undefined : await fetchOwnNames(site.own);
  };
  /** Where own entries changed, what was read with the old ones is read anew with the new ones. */
  const renewOwn = async (): Promise<void> => {
    if ((await readOwnRevision()) === ownRevision) return;
    await readOwn();
    turnOff();
    if (settings) decide(settings);
  };

  const ready = Promise.all([readSettings(), readOwn()]);
  let last: Promise<unknown> = ready;
  /** One after the other, also where one fails: the names may take seconds to come, and the last ones count. */
  const askOwn = (): void => {
    last = last.then(renewOwn, renewOwn);
  };
  /** Shown again by Back: Firefox told the page nothing while it was kept. */
  const catchUp = (): void => {
    if (!isExtensionAlive()) return stop.abort();
    askOwn();
    void ready.then(readSettings).then(decide);
  };
  const port: FramePort = {
    report: () => highlighter?.report() ?? { ...OFF_REPORT, pageOff },
    goTo: (entryId, index, by) => highlighter?.goTo(entryId, index, by) ?? false,
    step: (direction, way) => highlighter?.step(direction, way) ?? false,
    explain: () => highlighter?.explain() ?? false,
    async explainAtSelection(entryId) {
      // Only then is it known whether this frame is off.
      await ready;
      return highlighter?.explainAtSelection(entryId) ?? false;
    },
    getCards: (ids) => highlighter?.getCards(ids) ?? sendMessage('getCards', { ids }),
    settings: () => settings ?? DEFAULT_SETTINGS,
    setPageOff(off) {
      pageOff = off;
      if (settings) decide(settings);
    },
  };
  bridge.port = port;
  signal.addEventListener(
    'abort',
    () => {
      turnOff();
      delete bridge.port;
      delete bridge.stop;
    },
    { once: true },
  );
  // Before all is read, so that nothing is missed meanwhile.
  const decideInTurn = async (next: Settings): Promise<void> => {
    await ready;
    decide(next);
  };
  watchSettings((next) => void decideInTurn(next), signal);
  watchOwnEntries(askOwn, signal);
  window.addEventListener('pageshow', ({ persisted }) => persisted && catchUp(), { signal });
  const [first] = await ready;
  decide(first);
}
