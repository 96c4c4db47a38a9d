import type { EntryId } from '../../data/entry.ts';
import { hostnameOf } from '../../data/settings/site.ts';
import { extensionApi } from '../platform/extension-api.ts';
import { t } from '../platform/i18n.ts';
import { listen } from '../platform/listen.ts';
import { explainAtSelection } from '../platform/tab-frames.ts';
import { attempt } from './attempt.ts';
import { onceAStart } from './once-a-start.ts';

const ITEM_ID = 'explain';

type ContextMenuDeps = {
  /** The entry a text selected on a site is about: the first it mentions, or the one it is a query for. */
  entryIn: (text: string, host: string) => EntryId | undefined | Promise<EntryId | undefined>;
  /** Shows what is found for a query, in a window's side panel or the popup. */
  search: (query: string, windowId: number | undefined) => void | Promise<void>;
};

/** What was selected, and where. */
export type Selection = {
  text: string;
  tabId: number | undefined;
  windowId: number | undefined;
  frameId: number;
  /** Hostname of the frame, or of the page around one that has none. */
  host: string;
};

const hostIn = (address = ''): string => (URL.canParse(address) ? hostnameOf(new URL(address)) : '');

/** Explains a selection in its page; searches for it where nothing is called that or the page has no place for it. */
export async function explainSelection(
  { text, tabId, windowId, frameId, host }: Selection,
  { entryIn, search }: ContextMenuDeps,
  inPage: typeof explainAtSelection = explainAtSelection,
): Promise<void> {
  const id = await entryIn(text, host);
  const isExplained = id !== undefined && tabId !== undefined && (await inPage(tabId, frameId, id));
  if (!isExplained) await search(text, windowId);
}

/** "Explain “…”" on selected text, until the signal. */
export function startContextMenu(deps: ContextMenuDeps, signal: AbortSignal): void {
  const { contextMenus } = extensionApi();
  // The browser keeps the item; Chromium loses it where we are switched off and on, and no browser knows of a new language.
  onceAStart('menuMade', async () => {
    // Making it twice is an error.
    await contextMenus.removeAll();
    contextMenus.create({ id: ITEM_ID, title: t('menuExplain'), contexts: ['selection'] });
  }).catch(() => undefined);
  listen(
    contextMenus.onClicked,
    ({ menuItemId, selectionText: text = '', frameId = 0, frameUrl, pageUrl }, tab) => {
      if (menuItemId !== ITEM_ID || text.trim() === '') return;
      const host = hostIn(frameUrl) || hostIn(pageUrl);
      const selection = { text, tabId: tab?.id, windowId: tab?.windowId, frameId, host };
      void attempt(() => explainSelection(selection, deps));
    },
    signal,
  );
}
