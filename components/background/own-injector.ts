import { PAGE_ORIGINS } from '../../data/page-origins.ts';
import { extensionApi } from '../platform/extension-api.ts';
import { listen } from '../platform/listen.ts';
import { readOwnRevision, watchOwnEntries } from '../platform/own-revision.ts';
import { injectIntoOpenTabs } from './injector.ts';
import { createTurns } from './turns.ts';

const SCRIPT_ID = 'own-entries';

/** When the highlighter was registered, ms since the epoch; in the session's storage, which lives no shorter than a kept page. */
const REGISTERED_KEY = 'ownRegisteredAt';

/** ms for which browsers keep a page for Back at most: half an hour in Firefox, ten minutes in Chromium. And as much again. */
const LONGEST_KEPT_MS = 60 * 60 * 1000;

/**
 * While the reader has own entries, the highlighter runs in every frame at once: the first look knows the bundled names
 * only. The browser keeps the registration, also while the background is not running.
 * @returns whether it runs from now on
 */
async function registerHighlighter(): Promise<boolean> {
  const { scripting, storage } = extensionApi();
  const isWanted = (await readOwnRevision()) !== undefined;
  const isRegistered = (await scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] })).length > 0;
  if (isWanted === isRegistered) return false;
  if (!isWanted) {
    await scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    await storage.session.remove(REGISTERED_KEY);
    return false;
  }
  await scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      js: ['highlighter.js'],
      matches: PAGE_ORIGINS,
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
    },
  ]);
  await storage.session.set({ [REGISTERED_KEY]: Date.now() });
  return true;
}

/** Brings the highlighter into open tabs where they need it, after access to pages was given. */
export async function injectOwnIntoOpenTabs(): Promise<void> {
  if ((await readOwnRevision()) !== undefined) await injectIntoOpenTabs('/highlighter.js');
}

/**
 * Brings the highlighter into those frames of a tab that the first look has to itself. The registration reaches a page when
 * it is loaded; one that was kept before there were own entries is only shown again, by Back.
 */
async function injectIntoKept(tabId: number): Promise<void> {
  const { scripting, storage } = extensionApi();
  const { [REGISTERED_KEY]: registeredAt } = await storage.session.get(REGISTERED_KEY);
  if (typeof registeredAt !== 'number' || Date.now() - registeredAt > LONGEST_KEPT_MS) return;
  const looks = await scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => globalThis.whichAli?.firstLook?.isOver === false,
  });
  const frameIds = looks.filter(({ result }) => result === true).map(({ frameId }) => frameId);
  if (frameIds.length > 0)
    await scripting.executeScript({ target: { tabId, frameIds }, files: ['/highlighter.js'] });
}

/** Follows the own entries: from the first one made to the last one deleted, the highlighter runs everywhere. */
export function startOwnInjector(signal: AbortSignal): void {
  const inTurn = createTurns();
  const follow = async (): Promise<void> => {
    // Undone at once, an import would else be registered after it was found that nothing is.
    if (await inTurn(registerHighlighter)) await injectIntoOpenTabs('/highlighter.js');
  };
  // What fails is tried again with the next change, or when the background starts anew.
  const tryToFollow = (): void => void follow().catch(() => undefined);
  watchOwnEntries(tryToFollow, signal);
  listen(
    extensionApi().tabs.onUpdated,
    (tabId, { status }) => {
      // The browser's own pages let nobody in.
      if (status === 'complete') injectIntoKept(tabId).catch(() => undefined);
    },
    signal,
  );
  tryToFollow();
}
