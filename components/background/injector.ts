import { PAGE_ORIGINS } from '../../data/page-origins.ts';
import { extensionApi } from '../platform/extension-api.ts';
import type { Sender } from '../platform/messages.ts';
import { onceAStart } from './once-a-start.ts';

/** The page scripts; all but the first come when they are needed. */
export type PageScript = '/scanner.js' | '/highlighter.js' | '/popover.js';

/** Puts a page script into a frame, where it finds the others in the same isolated world. */
export async function inject(file: PageScript, { tabId, frameId }: Sender): Promise<void> {
  if (tabId === undefined || frameId === undefined) throw new Error(`No frame to put ${file} into`);
  await extensionApi().scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [file],
    injectImmediately: true,
  });
}

/** The origin the manifest gives the styles: each browser takes another one into shadow roots. */
function cssOrigin(): 'AUTHOR' | 'USER' {
  const [script] = extensionApi().runtime.getManifest().content_scripts ?? [];
  return script && 'css_origin' in script && script.css_origin === 'user' ? 'USER' : 'AUTHOR';
}

/** Puts a page script into all frames of a tab that was open before; the manifest brings no styles there either. */
async function injectIntoTab(tabId: number, file: PageScript): Promise<void> {
  const { scripting } = extensionApi();
  const target = { tabId, allFrames: true };
  try {
    if (file === '/scanner.js')
      await scripting.insertCSS({ target, files: ['/assets/highlight.css'], origin: cssOrigin() });
    await scripting.executeScript({ target, files: [file] });
  } catch {
    // The browser's own pages and error pages let nobody in.
  }
}

/**
 * Brings the page scripts into the tabs that were open before the extension was. Firefox runs manifest scripts there
 * by itself; Chromium runs them from the next load on, so it is done here. A frame that has one leaves it. All at
 * once: a page that goes on loading for hours, or is frozen, does not answer.
 */
export async function injectIntoOpenTabs(file: PageScript = '/scanner.js'): Promise<void> {
  const open = await extensionApi().tabs.query({ url: PAGE_ORIGINS, discarded: false });
  await Promise.all(open.map(async ({ id }) => id !== undefined && injectIntoTab(id, file)));
}

/**
 * Reaches the tabs that were open before.
 * @param isFirefox the browser built for; it does this by itself
 */
export function startInjector(isFirefox: boolean): void {
  if (!isFirefox) onceAStart('openTabsReached', injectIntoOpenTabs).catch(() => undefined);
}
