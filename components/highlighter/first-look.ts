import { NO_COST, type FrameReport } from '../../data/mention-report.ts';
import { DEFAULT_SETTINGS } from '../../data/settings/settings.ts';
import type { FindPossible } from '../../data/matching/name-hint.ts';
import { isExtensionAlive } from '../platform/extension-api.ts';
import { sendMessage } from '../platform/messages.ts';
import { pageBridge } from '../platform/page-bridge.ts';
import { openRoot } from './open-root.ts';
import { startSkimmer } from './skimmer.ts';

/** ms after which the highlighter is asked for again when the background could not be reached. */
const RETRY_MS = 5_000;

/**
 * ms before a frame inside a page is looked at. Most hold advertisements or nothing, many are gone by then; and even to ask
 * for the address of one costs it a quarter of a look.
 */
const INNER_FRAME_MS = 1_000;

/** What is known of a frame before the highlighter is there; whether it is off, the background knows by its address. */
const NOTHING_FOUND: FrameReport = { entries: [], cost: NO_COST, state: 'on' };

/**
 * What runs on every page: looks whether the frame may hold a name of the glossary, and only then has the highlighter
 * put into the frame. It asks nothing of the browser before: the first use of each extension API costs a page more than
 * the walk over its text. Where the reader has own entries, the background has the highlighter run everywhere
 * (`own-injector.ts`).
 */
export function takeFirstLook(createFind: () => FindPossible): void {
  const bridge = pageBridge();
  // In a tab that was open before, either may be first.
  if (bridge.firstLook || bridge.stop) return;
  const look = { isOver: false };
  bridge.firstLook = look;

  const load = async (): Promise<void> => {
    look.isOver ||= !isExtensionAlive();
    if (look.isOver) return;
    try {
      await sendMessage('loadHighlighter', null);
    } catch {
      // The background was gone for a moment.
      setTimeout(() => void load(), RETRY_MS);
    }
  };

  bridge.port = {
    report: () => NOTHING_FOUND,
    goTo: () => false,
    step: () => false,
    explain: () => false,
    async explainAtSelection(entryId) {
      await load();
      return bridge.port === this ? false : (bridge.port?.explainAtSelection(entryId) ?? false);
    },
    getCards: (ids) => sendMessage('getCards', { ids }),
    settings: () => DEFAULT_SETTINGS,
    setPageOff(off) {
      // A frame of a page that is off gets no highlighter, and has this one still.
      void load().then(() => bridge.port !== this && bridge.port?.setPageOff(off));
    },
  };
  const start = (): void => startSkimmer({ createFind, openRoot, onHit: () => void load(), look });
  if (parent === window) start();
  else setTimeout(start, INNER_FRAME_MS);
}
