import { extensionApi } from '../platform/extension-api.ts';

/**
 * Does what is to be done once after an install, an update, having been off, and the start of the browser. Waking from
 * sleep does not repeat it. No event tells of an extension that was switched on again.
 * @param key in the session's storage, which the browser empties when it starts and when it switches us off, on or over
 */
export async function onceAStart(key: string, task: () => Promise<void>): Promise<void> {
  const { session } = extensionApi().storage;
  const { [key]: isDone } = await session.get(key);
  if (isDone === true) return;
  await session.set({ [key]: true });
  await task();
}
