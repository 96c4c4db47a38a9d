import type { FramePort } from '../../../components/platform/page-bridge.ts';
import { DEFAULT_SETTINGS } from '../../../data/settings/settings.ts';

/** The port of a frame that is on and where nothing was found. */
export const QUIET_PORT: FramePort = {
  report: () => ({ entries: [], cost: { ms: 0, nodes: 0, mentions: 0, marks: 0 }, state: 'on' }),
  goTo: () => false,
  step: () => false,
  explain: () => false,
  explainAtSelection: () => false,
  getCards: () => Promise.resolve([]),
  settings: () => DEFAULT_SETTINGS,
  setPageOff: () => undefined,
};
