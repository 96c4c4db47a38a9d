import type { Card } from '../../data/card.ts';
import type { EntryId } from '../../data/entry.ts';
import { parseFrameReport } from '../../data/mention-report.ts';
import { optionsAddress } from '../../data/options-route.ts';
import { placeOf } from '../../data/popup-view.ts';
import { extensionApi } from '../platform/extension-api.ts';
import { readText, readTexts } from '../platform/message-input.ts';
import { MAX_CARDS, type InputParsers, type MessageHandlers } from '../platform/messages.ts';
import { showPlace } from '../platform/show-place.ts';
import { isPageOff } from '../platform/page-off.ts';
import type { Badge } from './badge.ts';
import { inject } from './injector.ts';

type PageMessage =
  'loadPopover' | 'loadHighlighter' | 'getCards' | 'reportFrame' | 'editOwnEntry' | 'openComparison';

/** Reads what page scripts send. */
export const pageParsers: Pick<InputParsers, PageMessage> = {
  loadPopover: () => null,
  loadHighlighter: () => null,
  getCards(input) {
    const ids = readTexts(input, 'ids', MAX_CARDS);
    return ids && { ids };
  },
  reportFrame: parseFrameReport,
  editOwnEntry(input) {
    const id = readText(input, 'id');
    return id === undefined ? undefined : { id };
  },
  openComparison(input) {
    const [left, right] = readTexts(input, 'pair', 2) ?? [];
    return left === undefined || right === undefined ? undefined : { pair: [left, right] };
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
  async editOwnEntry({ id }) {
    const { runtime, tabs } = extensionApi();
    await tabs.create({ url: runtime.getURL('/') + optionsAddress({ place: 'own', id }) });
  },
  openComparison: ({ pair }, { windowId }) => showPlace(placeOf({ name: 'compare', pair }), windowId),
});
