import type { EntryId } from '../../data/entry.ts';
import { findMentions } from '../../data/find-mentions.ts';
import { OWN_ID_PREFIX } from '../../data/own/own-entry.ts';
import { searchPlace } from '../../data/popup-view.ts';
import { search } from '../../data/search.ts';
import { extensionApi } from '../platform/extension-api.ts';
import type { OwnEntriesStore } from '../platform/own-entries-store.ts';
import { readSettings } from '../platform/settings-store.ts';
import { showPlace } from '../platform/show-place.ts';
import { startCommands } from './commands.ts';
import { startContextMenu } from './context-menu.ts';
import { createOmniboxGlossary } from './omnibox-glossary.ts';
import { startOmnibox } from './omnibox.ts';
import type { SettingsWriter } from './settings-writer.ts';

/** A whole passage may be selected; then it is about the first name in it. */
export const entryIn = (text: string): EntryId | undefined =>
  findMentions(text)[0]?.entryId ?? search(text)[0];

/** Where the options page shows an entry; the whole glossary where nothing fits. */
function optionsPlace(id: EntryId | undefined): string {
  if (id === undefined) return 'glossary';
  return `${id.startsWith(OWN_ID_PREFIX) ? 'own' : 'entry'}/${encodeURIComponent(id)}`;
}

/** The ways in besides the toolbar button: address bar, context menu, keys. Until the signal. */
export function startDoors(
  writer: SettingsWriter,
  own: OwnEntriesStore,
  readLanguage: () => Promise<string>,
  isFirefox: boolean,
  signal: AbortSignal,
): void {
  startOmnibox(
    {
      readGlossary: createOmniboxGlossary(own, readLanguage),
      asXml: !isFirefox,
      open(id, disposition) {
        const { runtime, tabs } = extensionApi();
        const url = `${runtime.getURL('/')}options.html#/${optionsPlace(id)}`;
        void (disposition === 'currentTab'
          ? tabs.update({ url })
          : tabs.create({ url, active: disposition === 'newForegroundTab' }));
      },
    },
    signal,
  );
  startContextMenu({ entryIn, search: (query, windowId) => showPlace(searchPlace(query), windowId) }, signal);
  startCommands({ readSettings, editSettingLists: (edit) => writer.edit(edit) }, signal);
}
