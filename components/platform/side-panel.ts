import { extensionApi } from './extension-api.ts';
import { listen } from './listen.ts';

/** Firefox's name for the same thing; missing from Chromium's types. */
type WithSidebar = { sidebarAction: { open: () => Promise<void> } };

const hasSidebar = (api: object): api is WithSidebar => 'sidebarAction' in api;

/** Opens the side panel or sidebar of a window. Must be called within a click or key press. */
export function openSidePanel(windowId: number): Promise<void> {
  const api = extensionApi();
  return hasSidebar(api) ? api.sidebarAction.open() : api.sidePanel.open({ windowId });
}

/**
 * A place such as `#/entry/alipay` that the panel of a window is to show. It lies in the session's storage, in memory, until
 * the panel takes it: one that is only just opened hears no message.
 */
type LeftPlace = { windowId: number; place: string };

const KEY = 'panelPlace';

function parseLeft(stored: unknown): LeftPlace | undefined {
  if (typeof stored !== 'object' || stored === null || !('windowId' in stored && 'place' in stored))
    return undefined;
  const { windowId, place } = stored;
  return typeof windowId === 'number' && typeof place === 'string' ? { windowId, place } : undefined;
}

const leavePlace = (left: LeftPlace): Promise<void> => extensionApi().storage.session.set({ [KEY]: left });

/** Opens the side panel at a place; one that is open goes there. Must be called within a click or key press. */
export async function openSidePanelAt(windowId: number, place: string): Promise<void> {
  const opened = openSidePanel(windowId);
  await leavePlace({ windowId, place });
  await opened;
}

/** The question whether a window's panel is open; Chromium's list of contexts tells no window of a panel. */
const ASKED = 'isPanelOpen';

/** Has a window's side panel show a place; false where none is open. */
export async function showInSidePanel(windowId: number, place: string): Promise<boolean> {
  const { runtime } = extensionApi();
  // Nobody hears it where no page of the extension is open.
  const isOpen: unknown = await runtime.sendMessage({ type: ASKED, windowId }).catch(() => false);
  if (isOpen !== true) return false;
  await leavePlace({ windowId, place });
  return true;
}

const asksFor = (message: unknown, windowId: number | undefined): boolean =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === ASKED &&
  'windowId' in message &&
  message.windowId === windowId;

/** In the panel: says that it is open, and calls with each place that it is to show, until the signal. */
export function watchPlaces(onPlace: (place: string) => void, signal: AbortSignal): void {
  const { runtime, storage, windows } = extensionApi();
  let ownWindow: number | undefined;

  const take = async (): Promise<void> => {
    const left = parseLeft((await storage.session.get(KEY))[KEY]);
    if (!left || left.windowId !== ownWindow || signal.aborted) return;
    await storage.session.remove(KEY);
    onPlace(left.place);
  };
  const onChanged: Parameters<typeof storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === 'session' && changes[KEY]?.newValue !== undefined) void take();
  };
  const onMessage: Parameters<typeof runtime.onMessage.addListener>[0] = (message: unknown, _, respond) => {
    // A panel of another window leaves the answer to the one that is meant.
    if (asksFor(message, ownWindow)) respond(true);
    return undefined;
  };
  const start = async (): Promise<void> => {
    ownWindow = (await windows.getCurrent()).id;
    if (signal.aborted) return;
    listen(storage.onChanged, onChanged, signal);
    listen(runtime.onMessage, onMessage, signal);
    await take();
  };
  void start();
}
