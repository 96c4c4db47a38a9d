import { extensionApi } from '../platform/extension-api.ts';
import { readOwnRevision, watchOwnEntries } from '../platform/own-revision.ts';
import { injectIntoOpenTabs } from './injector.ts';

const SCRIPT_ID = 'own-entries';

/**
 * While the reader has own entries, the highlighter runs in every frame at once: the first look knows the bundled names
 * only. The browser keeps the registration, also while the background is not running.
 */
async function registerHighlighter(isWanted: boolean): Promise<void> {
  const { runtime, scripting } = extensionApi();
  const isRegistered = (await scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] })).length > 0;
  if (isWanted === isRegistered) return;
  if (!isWanted) {
    await scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const matches = runtime.getManifest().content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
  await scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      js: ['highlighter.js'],
      matches,
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
    },
  ]);
  await injectIntoOpenTabs('/highlighter.js');
}

const follow = async (): Promise<void> => registerHighlighter((await readOwnRevision()) !== undefined);

/** Brings the highlighter into open tabs where they need it, after access to pages was given. */
export async function injectOwnIntoOpenTabs(): Promise<void> {
  if ((await readOwnRevision()) !== undefined) await injectIntoOpenTabs('/highlighter.js');
}

/** Follows the own entries: from the first one made to the last one deleted, the highlighter runs everywhere. */
export function startOwnInjector(signal: AbortSignal): void {
  watchOwnEntries(() => void follow(), signal);
  void follow();
}
