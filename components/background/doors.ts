import type { EntryId } from '../../data/entry.ts';
import { findMentions } from '../../data/find-mentions.ts';
import { optionsAddress, type OptionsRoute } from '../../data/options-route.ts';
import { OWN_ID_PREFIX } from '../../data/own/own-entry.ts';
import { confirmForms, type OwnHit } from '../../data/own/own-hit.ts';
import { searchPlace } from '../../data/popup-view.ts';
import { glossarySearch } from '../../data/search.ts';
import { extensionApi } from '../platform/extension-api.ts';
import type { OwnEntriesStore } from '../platform/own-entries-store.ts';
import { readSettings } from '../platform/settings-store.ts';
import { showPlace } from '../platform/show-place.ts';
import { startCommands } from './commands.ts';
import { startContextMenu } from './context-menu.ts';
import { createOmniboxGlossary } from './omnibox-glossary.ts';
import { startOmnibox } from './omnibox.ts';
import type { SettingsWriter } from './settings-writer.ts';

const firstNamed = (text: string): EntryId | undefined => findMentions(text)[0]?.entryId;

/** What a search answers for a name, however it is written; what only begins or describes one is a guess. */
const called = (text: string): EntryId | undefined => {
  const [hit] = glossarySearch()(text).hits;
  return hit && ['exact', 'typo', 'sound'].includes(hit.way) ? hit.id : undefined;
};

/** A whole passage may be selected; then it is about the first name in it. */
export const entryIn = (text: string): EntryId | undefined => firstNamed(text) ?? called(text);

/** What tells of own entries by their names. */
type OwnByForm = Pick<OwnEntriesStore, 'revision' | 'glossaries' | 'entriesByForm'>;

/** Tells which entry a text selected on a site is about: an own one where the text is its name, as in the page. */
export const createEntryIn = (own: OwnByForm) => {
  const ownHit = async (form: string, host: string): Promise<OwnHit | undefined> => {
    if ((await own.revision()) === undefined) return undefined;
    const [entries, glossaries] = await Promise.all([own.entriesByForm([form]), own.glossaries()]);
    return confirmForms([form], entries, glossaries, host)[0];
  };
  return async (text: string, host: string): Promise<EntryId | undefined> => {
    const hit = await ownHit(text.trim(), host).catch(() => undefined);
    return hit && (hit.overrides || firstNamed(text) === undefined) ? hit.entryId : entryIn(text);
  };
};

/** Where the options page shows an entry; the whole glossary where nothing fits. */
function routeOf(id: EntryId | undefined): OptionsRoute {
  if (id === undefined) return { place: 'glossary', order: 'family' };
  return { place: id.startsWith(OWN_ID_PREFIX) ? 'own' : 'entry', id };
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
        const url = runtime.getURL('/') + optionsAddress(routeOf(id));
        return disposition === 'currentTab'
          ? tabs.update({ url })
          : tabs.create({ url, active: disposition === 'newForegroundTab' });
      },
    },
    signal,
  );
  startContextMenu(
    {
      entryIn: createEntryIn(own),
      search: (query, windowId) => showPlace(searchPlace(query), windowId),
    },
    signal,
  );
  startCommands({ readSettings, editSettingLists: (edit) => writer.edit(edit) }, signal);
}
