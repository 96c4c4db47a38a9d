import { parseFrameReport, type FrameReport } from '../../data/mention-report.ts';
import { isOnAt } from '../../data/site.ts';
import { extensionApi } from '../platform/extension-api.ts';
import { addressOf } from '../platform/current-tab.ts';
import { hasPageAccess } from '../platform/page-access.ts';
import { readSettings } from '../platform/settings-store.ts';

/** What the frames of a tab hold. `no-access`: the reader lets us see no frame of it; `unreachable`: the browser. */
export type TabReport = {
  state: FrameReport['state'] | 'no-access' | 'unreachable';
  frames: readonly FrameReport[];
};

/** Whether a page is marked: frames without a name in them don't know the settings. */
async function isOnAtAddress(url: URL): Promise<boolean> {
  return isOnAt(await readSettings(), url.hostname, Date.now());
}

/**
 * Asks every frame of a tab, so that the answer holds after the background was killed. `tabs.sendMessage` would bring
 * one frame's answer only.
 */
export async function gatherReports(tabId: number): Promise<TabReport> {
  try {
    const url = await addressOf(tabId);
    if (!url) return closed();
    const results = await extensionApi().scripting.executeScript({
      target: { tabId, allFrames: true },
      // A frame that still loads must not hold up the others.
      injectImmediately: true,
      func: () => globalThis.whichAli?.scanner?.report(),
    });
    const frames = results
      .map(({ result }) => parseFrameReport(result))
      .filter((frame) => frame !== undefined);
    return { state: (await isOnAtAddress(url)) ? 'on' : 'off', frames };
  } catch {
    return closed();
  }
}

const closed = async (): Promise<TabReport> => ({
  state: (await hasPageAccess()) ? 'unreachable' : 'no-access',
  frames: [],
});
