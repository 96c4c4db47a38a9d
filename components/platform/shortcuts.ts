import { extensionApi } from './extension-api.ts';
import { t } from './i18n.ts';

/** Chromium has no call for its page of shortcuts; a tab may open it. */
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts';

/** The browser's own command for the toolbar button; Chromium gives it no description. */
const OPEN_POPUP = '_execute_action';

/** The commands of the extension with the keys in force. */
export async function readShortcuts(): Promise<{ name: string; description: string; keys: string }[]> {
  const api = extensionApi();
  // Firefox for Android has none.
  if (!('commands' in api)) return [];
  const commands = await api.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    name
      ? [
          {
            name,
            description: name === OPEN_POPUP ? t('commandPopup') : description || name,
            keys: shortcut ?? '',
          },
        ]
      : [],
  );
}

/** Opens the browser's own page for shortcuts: the only place that can change them in every browser. */
export async function openShortcuts(): Promise<void> {
  const { commands, tabs } = extensionApi();
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function')
    await commands.openShortcutSettings();
  else await tabs.create({ url: CHROMIUM_SHORTCUTS });
}
