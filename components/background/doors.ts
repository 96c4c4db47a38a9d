import { entries } from '../../data/compiled/entries.js';
import { glossarySearch, search } from '../../data/search.ts';
import { extensionApi } from '../platform/extension-api.ts';
import { openPopupWith } from '../platform/open-popup.ts';
import { readSettings } from '../platform/settings-store.ts';
import { startCommands } from './commands.ts';
import { startContextMenu } from './context-menu.ts';
import { startOmnibox } from './omnibox.ts';
import type { SettingsWriter } from './settings-writer.ts';

/** The ways in besides the toolbar button: address bar, context menu, keys. Until the signal. */
export function startDoors(writer: SettingsWriter, isFirefox: boolean, signal: AbortSignal): void {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  startOmnibox(
    {
      search: glossarySearch,
      entryOf: (id) => byId.get(id),
      asXml: !isFirefox,
      open(id, disposition) {
        const { runtime, tabs } = extensionApi();
        const url = `${runtime.getURL('/')}options.html#/${id === undefined ? 'glossary' : `entry/${id}`}`;
        void (disposition === 'currentTab'
          ? tabs.update({ url })
          : tabs.create({ url, active: disposition === 'newForegroundTab' }));
      },
    },
    signal,
  );
  startContextMenu({ search, openPopup: openPopupWith }, signal);
  startCommands({ readSettings, editSettingLists: (edit) => writer.edit(edit) }, signal);
}
