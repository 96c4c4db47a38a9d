import type { Card } from '../../data/card.ts';
import type { EntryId } from '../../data/entry.ts';
import { parseFrameReport } from '../../data/mention-report.ts';
import { placeOf } from '../../data/popup-view.ts';
import { extensionApi } from '../platform/extension-api.ts';
import { MOST_CARDS, type InputParsers, type MessageHandlers } from '../platform/messages.ts';
import { showPlace } from '../platform/show-place.ts';
import { isPageOff } from '../platform/page-off.ts';
import type { Badge } from './badge.ts';
import { inject } from './injector.ts';

type PageMessage =
  'loadPopover' | 'loadHighlighter' | 'getCards' | 'reportFrame' | 'openOptions' | 'openComparison';

const isText = (value: unknown): value is string => typeof value === 'string';

/** Reads what page scripts send. */
export const pageParsers: Pick<InputParsers, PageMessage> = {
  loadPopover: () => null,
  loadHighlighter: () => null,
  getCards(input) {
    if (typeof input !== 'object' || input === null || !('ids' in input) || !Array.isArray(input.ids))
      return undefined;
    return { ids: input.ids.filter(isText).slice(0, MOST_CARDS) };
  },
  reportFrame: parseFrameReport,
  openOptions(input) {
    if (typeof input !== 'object' || input === null) return undefined;
    return 'hash' in input && isText(input.hash) && input.hash.startsWith('#/') ? { hash: input.hash } : {};
  },
  openComparison(input) {
    if (typeof input !== 'object' || input === null || !('pair' in input) || !Array.isArray(input.pair))
      return undefined;
    const [left, right]: unknown[] = input.pair;
    return isText(left) && isText(right) ? { pair: [left, right] } : undefined;
  },
};

type Deps = { badge: Badge; getCards: (ids: readonly EntryId[]) => Card[] | Promise<Card[]> };

/** Serves the page scripts. */
export const createPageHandlers = ({ badge, getCards }: Deps): Pick<MessageHandlers, PageMessage> => ({
  loadPopover: async (_, sender) => inject('/popover.js', sender),
  async loadHighlighter(_, sender) {
    // Turned on again, the frame asks once more.
    if (!(await isPageOff(sender))) await inject('/highlighter.js', sender);
  },
  getCards: ({ ids }) => getCards(ids),
  reportFrame(_, { tabId }) {
    if (tabId !== undefined) badge.draw(tabId);
  },
  async openOptions({ hash = '' }) {
    const { runtime, tabs } = extensionApi();
    await tabs.create({ url: `${runtime.getURL('/')}options.html${hash}` });
  },
  openComparison: ({ pair }, { windowId }) => showPlace(placeOf({ name: 'compare', pair }), windowId),
});
