import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { anyFrameOff, pageListOf, tabCost, tabState, type ListedEntry } from '../../../data/page-list.ts';
import type { FrameReport } from '../../../data/mention-report.ts';
import { hostnameOf } from '../../../data/settings/site.ts';
import { readCurrentTab, watchCurrentTab, type CurrentTab } from '../../platform/current-tab.ts';
import { hasPageAccess, watchPageAccess } from '../../platform/page-access.ts';
import { readSettings } from '../../platform/settings-store.ts';
import { readTab, watchTabFrames } from '../../platform/tab-frames.ts';

/** What can be said of the page in the current tab. */
export type PageState =
  | { name: 'reading' }
  /** The reader has not given, or has taken back, access to pages. */
  | { name: 'no-access'; tab: CurrentTab }
  /** The browser keeps extensions out, or the page was open before this extension. */
  | { name: 'unreadable'; tab: CurrentTab | undefined; why: 'browser' | 'store' | 'pdf' | 'unloaded' }
  | {
      name: 'read';
      tab: CurrentTab;
      state: FrameReport['state'];
      /** Off on this page only, not by the settings. */
      pageOff: boolean;
      list: ListedEntry[];
      cost: FrameReport['cost'];
    };

/** The tab that the page is in, once it is known. */
export const tabOf = (page: PageState): CurrentTab | undefined =>
  page.name === 'reading' ? undefined : page.tab;

/** Pages of ordinary addresses that browsers keep every extension out of. */
const STORES = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]);

/** ms after which a page without our script is asked again: it may be loading, or access was just given. */
const ASK_AGAIN_MS = 1_000;

/** Milliseconds a page that keeps changing is given before it is asked again. */
const SETTLE_MS = 150;

function whyUnreadable(
  tab: CurrentTab | undefined,
  isPdf: boolean,
): Extract<PageState, { name: 'unreadable' }>['why'] {
  if (isPdf) return 'pdf';
  if (!tab?.url || !/^https?:$/.test(tab.url.protocol)) return 'browser';
  if (STORES.has(tab.url.hostname)) return 'store';
  return tab.url.pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : 'unloaded';
}

async function readPage(): Promise<PageState> {
  const tab = await readCurrentTab();
  const reading = tab && (await readTab(tab.id));
  if (reading && reading.frames.length > 0 && !reading.isPdf) {
    const { url, frames } = reading;
    const state = tabState(frames, await readSettings(), hostnameOf(url), Date.now());
    const pageOff = anyFrameOff(frames);
    return { name: 'read', tab, state, pageOff, list: pageListOf(frames), cost: tabCost(frames) };
  }
  if (tab && !(await hasPageAccess())) return { name: 'no-access', tab };
  return { name: 'unreadable', tab, why: whyUnreadable(tab, reading?.isPdf ?? false) };
}

/** The page in the current tab, live while it changes; and a way to ask again at once. */
export function usePage(): [PageState, () => void] {
  const [page, setPage] = useState<PageState>({ name: 'reading' });
  const tabId = tabOf(page)?.id;

  const orderRef = useRef({ asked: 0, shown: 0 });

  const askInTurn = useCallback(async () => {
    orderRef.current.asked += 1;
    const turn = orderRef.current.asked;
    const answer = await readPage();
    // A page that was slow to answer may have been left for another by now.
    if (turn < orderRef.current.shown) return;
    orderRef.current.shown = turn;
    setPage(answer);
  }, []);
  const ask = useCallback(() => void askInTurn(), [askInTurn]);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    ask();
    watchCurrentTab(ask, signal);
    watchPageAccess(ask, signal);
    return () => controller.abort();
  }, [ask]);

  useEffect(() => {
    if (tabId === undefined) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    watchTabFrames(
      tabId,
      () => {
        waiting ??= setTimeout(() => {
          waiting = undefined;
          ask();
        }, SETTLE_MS);
      },
      signal,
    );
    return () => {
      controller.abort();
      clearTimeout(waiting);
    };
  }, [tabId, ask]);

  useEffect(() => {
    if (page.name !== 'unreadable' || page.why !== 'unloaded') return undefined;
    const again = setTimeout(ask, ASK_AGAIN_MS);
    return () => clearTimeout(again);
  }, [page, ask]);

  return [page, ask];
}
