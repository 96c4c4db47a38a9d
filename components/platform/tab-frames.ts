import type { EntryId } from '../../data/entry.ts';
import { parseFrameReport, type FrameReport } from '../../data/mention-report.ts';
import { extensionApi } from './extension-api.ts';

// The functions handed over run in the page's isolated world, where the scanner has made the bridge.

/** What one frame of a tab tells of its mentions. */
export type TabFrame = { frameId: number; report: FrameReport };

/**
 * Asks every frame of a tab that has a scanner; the top frame first.
 *
 * @returns `undefined` where the browser lets us see no frame: its own pages, stores, no access
 */
export async function readTabFrames(tabId: number): Promise<TabFrame[] | undefined> {
  try {
    const results = await extensionApi().scripting.executeScript({
      target: { tabId, allFrames: true },
      // A frame that still loads must not hold up the others.
      injectImmediately: true,
      func: () => {
        const bridge = globalThis.whichAli;
        // Where the first look met no name, the highlighter was never loaded: the frame mentions nothing.
        const nothing = { entries: [], cost: { ms: 0, nodes: 0, mentions: 0, marks: 0 }, state: 'on' };
        return bridge?.scanner?.report() ?? (bridge?.firstLook && nothing);
      },
    });
    return results
      .flatMap(({ frameId, result }): TabFrame[] => {
        const report = parseFrameReport(result);
        return report ? [{ frameId, report }] : [];
      })
      .toSorted((a, b) => a.frameId - b.frameId);
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
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener), { once: true });
}

/** Runs in one frame; false where the frame is gone or has no scanner. */
async function inFrame<A extends unknown[]>(
  tabId: number,
  frameId: number,
  func: (...args: A) => boolean,
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
export const goToMention = (
  tabId: number,
  frameId: number,
  entryId: EntryId,
  index: number,
): Promise<boolean> =>
  inFrame(tabId, frameId, (id: EntryId, at: number) => globalThis.whichAli?.scanner?.goTo(id, at) ?? false, [
    entryId,
    index,
  ]);

/** Turns a whole tab off, or on again, until its page is loaded anew. */
export async function setPageOff(tabId: number, off: boolean): Promise<void> {
  await extensionApi().scripting.executeScript({
    target: { tabId, allFrames: true },
    func: (isOff: boolean) => globalThis.whichAli?.scanner?.setPageOff(isOff),
    args: [off],
  });
}

/** Goes to the next (1) or previous (-1) mention in the first frame that has one. */
export async function stepMention(tabId: number, direction: 1 | -1): Promise<boolean> {
  const frames = (await readTabFrames(tabId)) ?? [];
  const frame = frames.find(({ report }) => report.entries.length > 0);
  if (!frame) return false;
  return inFrame(tabId, frame.frameId, (step: 1 | -1) => globalThis.whichAli?.scanner?.step(step) ?? false, [
    direction,
  ]);
}

/** Explains the mention at the selection or under the pointer, in whichever frame has it. */
export async function explainMention(tabId: number): Promise<boolean> {
  for (const { frameId } of (await readTabFrames(tabId)) ?? [])
    if (await inFrame(tabId, frameId, () => globalThis.whichAli?.scanner?.explain() ?? false, []))
      return true;
  return false;
}

/** Opens an entry's popover at the selection of a frame; false where there is no place for it. */
export const explainAtSelection = (tabId: number, frameId: number, entryId: EntryId): Promise<boolean> =>
  inFrame(tabId, frameId, (id: EntryId) => globalThis.whichAli?.scanner?.explainAtSelection(id) ?? false, [
    entryId,
  ]);
