import type { EntryId } from './entry.ts';
import { NO_COST, type FrameReport } from './mention-report.ts';
import type { Settings } from './settings/settings.ts';
import { isOnAt } from './settings/site.ts';

/** One entry mentioned on a page, over all its frames. */
export type ListedEntry = {
  entryId: EntryId;
  count: number;
  /** Where its mentions are: the frames that hold it, in reading order. */
  frames: { frameId: number; count: number }[];
};

type Frame = { frameId: number; report: FrameReport };

/** The entries of a page in reading order, the top frame before the frames in it. */
export function pageListOf(frames: readonly Frame[]): ListedEntry[] {
  const byId = new Map<EntryId, ListedEntry>();
  for (const { frameId, report } of frames)
    for (const { entryId, count } of report.entries) {
      const listed = byId.get(entryId) ?? { entryId, count: 0, frames: [] };
      listed.count += count;
      listed.frames.push({ frameId, count });
      byId.set(entryId, listed);
    }
  return [...byId.values()];
}

/** Which frame holds the n-th mention of an entry on the page, and which one it is there. Counts on from the last. */
export function locateMention(
  { frames, count }: ListedEntry,
  index: number,
): { frameId: number; index: number } {
  let rest = count === 0 ? 0 : ((index % count) + count) % count;
  for (const frame of frames) {
    if (rest < frame.count) return { frameId: frame.frameId, index: rest };
    rest -= frame.count;
  }
  return { frameId: 0, index: 0 };
}

/** Whether any of a tab's frames was turned off with its page. */
export const anyFrameOff = (frames: readonly Frame[]): boolean =>
  frames.some(({ report }) => report.pageOff === true);

/** Whether the page of a tab is marked. Its frames alone can't tell: one without a name in it doesn't know the settings. */
export const tabState = (
  frames: readonly Frame[],
  settings: Settings,
  hostname: string,
  now: number,
): FrameReport['state'] => (isOnAt(settings, hostname, now) && !anyFrameOff(frames) ? 'on' : 'off');

/** The figures of a whole tab: what its frames spent and hold, added up. */
export const tabCost = (frames: readonly Frame[]): FrameReport['cost'] =>
  frames.reduce(
    (sum, { report: { cost } }) => ({
      ms: sum.ms + cost.ms,
      nodes: sum.nodes + cost.nodes,
      mentions: sum.mentions + cost.mentions,
      marks: sum.marks + cost.marks,
    }),
    NO_COST,
  );
