import { extensionApi } from './extension-api.ts';
import { listen } from './listen.ts';

/** The tab a popup or side panel speaks of. */
export type CurrentTab = {
  id: number;
  windowId: number;
  /** Missing where the browser does not let us see it: no access, or one of its own pages. */
  url: URL | undefined;
  isPrivate: boolean;
};

/** `popup.html?tab=7` speaks of that tab wherever it is opened; without it, of the active tab of its window. */
const fixedTabId = (): number | undefined => {
  const id = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(id) ? id : undefined;
};

type Tab = { id?: number | undefined; windowId: number; url?: string | undefined; incognito: boolean };

const asCurrentTab = ({ id, windowId, url, incognito }: Tab): CurrentTab | undefined =>
  id === undefined
    ? undefined
    : { id, windowId, url: url && URL.canParse(url) ? new URL(url) : undefined, isPrivate: incognito };

/** The tab to speak of; `undefined` where there is none any more. */
export async function readCurrentTab(): Promise<CurrentTab | undefined> {
  const fixed = fixedTabId();
  const { tabs } = extensionApi();
  try {
    if (fixed !== undefined) return asCurrentTab(await tabs.get(fixed));
    const [active] = await tabs.query({ active: true, currentWindow: true });
    return active && asCurrentTab(active);
  } catch {
    // Closed between the click and the question.
    return undefined;
  }
}

/**
 * The address of a tab; `undefined` where the browser hides it because we may not read the page. Chromium answers a
 * script for such a tab only when the reader lets us in, which may be never: ask for the address first.
 */
export async function addressOf(tabId: number): Promise<URL | undefined> {
  const { url = '' } = await extensionApi().tabs.get(tabId);
  return URL.canParse(url) ? new URL(url) : undefined;
}

/** Calls when another tab becomes the active one or the tab goes to another page, until the signal. */
export function watchCurrentTab(onChange: () => void, signal: AbortSignal): void {
  const onUpdated = (_: number, change: { status?: string; url?: string }): void => {
    if (change.status === 'complete' || change.url !== undefined) onChange();
  };
  const { tabs } = extensionApi();
  listen(tabs.onActivated, onChange, signal);
  listen(tabs.onUpdated, onUpdated, signal);
}
