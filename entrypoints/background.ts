import { defineBackground } from '#imports';
import { startBadge } from '../components/background/badge.ts';
import { startDoors } from '../components/background/doors.ts';
import { injectIntoOpenTabs, startInjector } from '../components/background/injector.ts';
import { inGlossaryLanguage, lookUp } from '../components/background/lookup.ts';
import { withOwnCards } from '../components/background/own-cards.ts';
import { createOwnHandlers, ownParsers } from '../components/background/own-messages.ts';
import { injectOwnIntoOpenTabs, startOwnInjector } from '../components/background/own-injector.ts';
import { createPageHandlers, pageParsers } from '../components/background/page-messages.ts';
import { createSettingsHandlers, settingsParsers } from '../components/background/settings-messages.ts';
import { createSettingsWriter } from '../components/background/settings-writer.ts';
import { startSettingsSync } from '../components/background/settings-sync.ts';
import { startWelcome } from '../components/background/welcome.ts';
import { extensionApi } from '../components/platform/extension-api.ts';
import { readGlossaryLanguage } from '../components/platform/glossary-language.ts';
import { watchPageAccess } from '../components/platform/page-access.ts';
import { handleMessages } from '../components/platform/messages.ts';
import { createOwnEntriesStore } from '../components/platform/own-entries-store.ts';

export default defineBackground({
  type: 'module',
  main() {
    const { signal } = new AbortController();
    const writer = createSettingsWriter(extensionApi().storage.local, () => Date.now());
    const own = createOwnEntriesStore();
    const getCards = withOwnCards(inGlossaryLanguage(lookUp, readGlossaryLanguage), own);
    const badge = startBadge(signal);
    handleMessages(
      {
        ...createPageHandlers({ badge, getCards }),
        ...createSettingsHandlers(writer),
        ...createOwnHandlers(own),
      },
      { ...pageParsers, ...settingsParsers, ...ownParsers },
      signal,
    );
    startSettingsSync(writer, signal);
    startWelcome(signal);
    startInjector(import.meta.env.FIREFOX);
    startOwnInjector(signal);
    watchPageAccess((isGiven) => {
      if (isGiven) void Promise.all([injectIntoOpenTabs(), injectOwnIntoOpenTabs()]);
      void badge.drawAll();
    }, signal);
    startDoors(writer, own, readGlossaryLanguage, import.meta.env.FIREFOX, signal);
    void writer.repair().catch(() => undefined);
    void own.repairRevision().catch(() => undefined);
  },
});
