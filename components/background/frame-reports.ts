import type { FrameReport } from '../../data/mention-report.ts';
import { tabState } from '../../data/page-list.ts';
import { hostnameOf } from '../../data/settings/site.ts';
import { hasPageAccess } from '../platform/page-access.ts';
import { readSettings } from '../platform/settings-store.ts';
import { readTab } from '../platform/tab-frames.ts';

/** What the frames of a tab hold. `no-access`: the reader lets us see no frame of it; `unreachable`: the browser. */
export type TabReport = {
  state: FrameReport['state'] | 'no-access' | 'unreachable';
  frames: readonly FrameReport[];
};

/** Asks every frame of a tab, so that the answer holds after the background was killed. */
export async function gatherReports(tabId: number): Promise<TabReport> {
  const reading = await readTab(tabId);
  if (!reading) return { state: (await hasPageAccess()) ? 'unreachable' : 'no-access', frames: [] };
  const { url, frames } = reading;
  const state = tabState(frames, await readSettings(), hostnameOf(url), Date.now());
  return { state, frames: frames.map(({ report }) => report) };
}
