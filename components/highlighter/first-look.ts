import type { MayMention } from '../../data/name-hint.ts';
import { isOrphaned } from '../platform/extension-api.ts';
import { sendMessage } from '../platform/messages.ts';
import { readOwnRevision, watchOwnEntries } from '../platform/own-revision.ts';
import { pageBridge } from '../platform/page-bridge.ts';
import { openRoot } from './open-root.ts';
import { startSkimmer } from './skimmer.ts';

/** ms after which the highlighter is asked for again when the background could not be reached. */
const RETRY_MS = 5_000;

/**
 * What runs on every page: looks whether the frame may hold a name of the glossary, or whether the reader has own
 * entries, and only then has the highlighter put into the frame.
 */
export async function takeFirstLook(mayMention: MayMention): Promise<void> {
  const bridge = pageBridge();
  if (bridge.firstLook) return;
  const stop = new AbortController();
  bridge.firstLook = stop;
  const { signal } = stop;

  const load = async (): Promise<void> => {
    if (isOrphaned()) stop.abort();
    if (signal.aborted) return;
    try {
      await sendMessage('loadHighlighter', null);
    } catch {
      // The background was gone for a moment.
      setTimeout(() => void load(), RETRY_MS);
    }
  };

  startSkimmer({ mayMention, openRoot, onHit: () => void load(), signal });
  watchOwnEntries(() => void load(), signal);
  if ((await readOwnRevision()) !== undefined) await load();
}
