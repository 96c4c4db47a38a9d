import { extensionApi } from './extension-api.ts';
import type { Sender } from './messages.ts';

// "Off on this page": known to the frames of a tab alone, and gone with them. What is handed over runs in their isolated world.

/** Turns a whole tab off, or on again, until its page is loaded anew. */
export async function setPageOff(tabId: number, off: boolean): Promise<void> {
  await extensionApi().scripting.executeScript({
    target: { tabId, allFrames: true },
    func: (isOff: boolean) => globalThis.whichAli?.port?.setPageOff(isOff),
    args: [off],
  });
}

type Frame = Pick<Sender, 'tabId' | 'frameId'>;

/** Whether the page around a frame was turned off: then a frame that comes later is off as well. */
export async function isPageOff({ tabId, frameId }: Frame): Promise<boolean> {
  if (tabId === undefined || frameId === undefined || frameId === 0) return false;
  try {
    const [top] = await extensionApi().scripting.executeScript({
      target: { tabId, frameIds: [0] },
      // A page that still loads must not hold up its frames.
      injectImmediately: true,
      func: () => globalThis.whichAli?.port?.report().pageOff ?? false,
    });
    return top?.result === true;
  } catch {
    // The reader lets us see the frame only.
    return false;
  }
}

/** Turns a frame off where the page around it is. */
export async function followPage(frame: Frame): Promise<void> {
  const { tabId, frameId } = frame;
  if (tabId === undefined || frameId === undefined || !(await isPageOff(frame))) return;
  await extensionApi().scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    injectImmediately: true,
    func: () => globalThis.whichAli?.port?.setPageOff(true),
  });
}
