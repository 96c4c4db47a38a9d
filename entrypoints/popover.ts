import { defineUnlistedScript } from '#imports';
import cardCss from '../components/glossary/card.css?inline';
import { sendMessage } from '../components/platform/messages.ts';
import { pageBridge } from '../components/platform/page-bridge.ts';
import { createEntryActions } from '../components/popover/entry-actions.ts';
import { createPopover } from '../components/popover/popover.ts';
import popoverCss from '../components/popover/popover.css?inline';
import themeCss from '../components/theme.css?inline';
import { DEFAULT_SETTINGS, type Settings } from '../data/settings.ts';

/** Put into a frame by the background when the pointer rests on a mention for the first time. */
export default defineUnlistedScript(() => {
  const bridge = pageBridge();
  if (bridge.popover) return;
  const settings = (): Settings => bridge.scanner?.settings() ?? DEFAULT_SETTINGS;
  bridge.popover = createPopover({
    window,
    getCards: (ids) => bridge.scanner?.getCards(ids) ?? sendMessage('getCards', { ids }),
    settings,
    actions: createEntryActions({
      site: location.hostname,
      settings,
      edit: (lists) => sendMessage('editSettingLists', lists),
    }),
    css: themeCss + cardCss + popoverCss,
    signal: new AbortController().signal,
  });
});
