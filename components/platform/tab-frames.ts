import type { EntryId } from '../../data/entry.ts';
import { parseFrameReport, type FrameReport } from '../../data/mention-report.ts';
import { addressOf } from './current-tab.ts';
import { extensionApi } from './extension-api.ts';
import { listen } from './listen.ts';
import type { ListWay, StepWay } from './page-bridge.ts';

// The functions handed over run in the page's isolated world, where the page scripts have made the bridge.

/** What one frame of a tab tells of its mentions. */
export type TabFrame = { frameId: number; report: FrameReport };

/** The frames of a tab that have a page script, the top frame first. */
export type TabReading = {
  url: URL;
  frames: TabFrame[];
  /** Chromium lets scripts into the document around its PDF viewer, where there is nothing to read. */
  isPdf: boolean;
};

/**
 * Asks every frame of a tab. `tabs.sendMessage` would bring one frame's answer only.
 *
 * @returns `undefined` where the browser lets us see no frame: its own pages, stores, no access
 */
export async function readTab(tabId: number): Promise<TabReading | undefined> {
  try {
    const url = await addressOf(tabId);
    if (!url) return undefined;
    const results = await extensionApi().scripting.executeScript({
      target: { tabId, allFrames: true },
      // A frame that still loads must not hold up the others.
      injectImmediately: true,
      func: () => {
        const bridge = globalThis.whichAli;
        // Where the first look met no name, the highlighter was never loaded: the frame mentions nothing.
        const nothing = { entries: [], cost: { ms: 0, nodes: 0, mentions: 0, marks: 0 }, state: 'on' };
        return {
          report: bridge?.port?.report() ?? (bridge?.firstLook && nothing),
          isPdf: document.contentType === 'application/pdf',
        };
      },
    });
    const frames = results
      .flatMap(({ frameId, result }): TabFrame[] => {
        const report = parseFrameReport(result?.report);
        return report ? [{ frameId, report }] : [];
      })
      .toSorted((a, b) => a.frameId - b.frameId);
    return {
      url,
      frames,
      isPdf: results.some(({ frameId, result }) => frameId === 0 && result?.isPdf === true),
    };
  } catch {
    return undefined;
  }
}

/** Calls when a frame of the tab reports new mentions, until the signal. */
export function watchTabFrames(tabId: number, onChange: () => void, signal: AbortSignal): void {
  const { runtime } = extensionApi();
  const listener: Parameters<typeof runtime.onMessage.addListener>[0] = (message: unknown, from) => {
    const isReport =
      typeof message === 'object' && message !== null && 'type' in message && message.type === 'reportFrame';
    if (isReport && from.tab?.id === tabId) onChange();
    // The background answers.
    return undefined;
  };
  listen(runtime.onMessage, listener, signal);
}

/** Runs in one frame; false where the frame is gone or has no page script. */
async function inFrame<A extends unknown[]>(
  tabId: number,
  frameId: number,
  func: (...args: A) => boolean | Promise<boolean>,
  args: A,
): Promise<boolean> {
  try {
    const [answer] = await extensionApi().scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func,
      args,
    });
    return answer?.result === true;
  } catch {
    return false;
  }
}

/** Scrolls a frame to the n-th mention of an entry (from 0), flashes it and opens its popover. */
export async function goToMention(
  tabId: number,
  frameId: number,
  entryId: EntryId,
  index: number,
  by: ListWay,
): Promise<boolean> {
  const went = await inFrame(
    tabId,
    frameId,
    (id: EntryId, at: number, way: ListWay) => globalThis.whichAli?.port?.goTo(id, at, way) ?? false,
    [entryId, index, by],
  );
  if (went) await leaveOthers(tabId, frameId);
  return went;
}

const closeCard = (): boolean => {
  globalThis.whichAli?.popover?.close();
  return true;
};

/** One card at a time, over all frames: those of others that stand by the pointer, too. */
async function leaveOthers(tabId: number, frameId: number): Promise<void> {
  const others = ((await readTab(tabId))?.frames ?? []).filter((each) => each.frameId !== frameId);
  await Promise.all(others.map((each) => inFrame(tabId, each.frameId, closeCard, [])));
}

/**
 * Goes to the next (1) or previous (-1) mention of a tab: on from the last one visited, from frame to frame, and around.
 * Which one that was, the frames remember: popup and background may be gone between two steps.
 */
export async function stepMention(tabId: number, direction: 1 | -1): Promise<boolean> {
  const frames = ((await readTab(tabId))?.frames ?? []).filter(({ report }) => report.entries.length > 0);
  const step = async (frame: TabFrame | undefined, how: StepWay): Promise<boolean> => {
    if (!frame) return false;
    const went = await inFrame(
      tabId,
      frame.frameId,
      (to: 1 | -1, way: StepWay) => globalThis.whichAli?.port?.step(to, way) ?? false,
      [direction, how],
    );
    if (went) await leaveOthers(tabId, frame.frameId);
    return went;
  };
  const at = startFrame(frames);
  if (frames.length < 2) return step(frames[at], 'around');
  if (await step(frames[at], 'ahead')) return true;
  for (let turn = 1; turn <= frames.length; turn++) {
    const next = (at + turn * direction + frames.length * turn) % frames.length;
    if (await step(frames[next], 'enter')) return true;
  }
  return false;
}

/** The frame of the last visit; the first one before any. */
const startFrame = (frames: readonly TabFrame[]): number => {
  const visits = frames.map(({ report }) => report.visitedAt ?? 0);
  return visits.indexOf(Math.max(...visits));
};

/** Explains the mention at the selection or under the pointer, in whichever frame has it. */
export async function explainMention(tabId: number): Promise<boolean> {
  for (const { frameId } of (await readTab(tabId))?.frames ?? [])
    if (await inFrame(tabId, frameId, () => globalThis.whichAli?.port?.explain() ?? false, [])) {
      await leaveOthers(tabId, frameId);
      return true;
    }
  return false;
}

/** Opens an entry's popover at the selection of a frame; false where there is no place for it. */
export const explainAtSelection = (tabId: number, frameId: number, entryId: EntryId): Promise<boolean> =>
  inFrame(tabId, frameId, (id: EntryId) => globalThis.whichAli?.port?.explainAtSelection(id) ?? false, [
    entryId,
  ]);
