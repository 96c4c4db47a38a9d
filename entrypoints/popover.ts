import { defineUnlistedScript } from '#imports';
import cardCss from '../components/glossary/card.css?inline';
import { isExtensionAlive } from '../components/platform/extension-api.ts';
import { t } from '../components/platform/i18n.ts';
import { sendMessage } from '../components/platform/messages.ts';
import { pageBridge, type FramePort } from '../components/platform/page-bridge.ts';
import { createEntryActions } from '../components/popover/entry-actions.ts';
import { createPopover } from '../components/popover/popover.ts';
import popoverCss from '../components/popover/popover.css?inline';
import themeCss from '../components/theme.css?inline';
import type { Settings } from '../data/settings/settings.ts';

/** Put into a frame by the background when the pointer rests on a mention for the first time. */
export default defineUnlistedScript(() => {
  const bridge = pageBridge();
  const { port, site } = bridge;
  if (bridge.popover || !port || !site) return;
  /** The one in force; the first where the frame was just turned off under an open card. */
  const current = (): FramePort => bridge.port ?? port;
  // Chromium asks for the texts at the first one, and waits: 20 ms that are better over before a card is made.
  t('actionClose');
  const settings = (): Settings => current().settings();
  bridge.popover = createPopover({
    window,
    getCards: (ids) => current().getCards(ids),
    settings,
    actions: createEntryActions({
      site: site.top || site.own,
      frameSite: site.own,
      settings,
      edit: (lists) => sendMessage('editSettingLists', lists),
    }),
    css: themeCss + cardCss + popoverCss,
    isAlive: isExtensionAlive,
    signal: new AbortController().signal,
  });
});
