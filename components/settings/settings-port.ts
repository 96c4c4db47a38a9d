import { sendMessage } from '../platform/messages.ts';
import { readChangedSettings, watchChangedSettings } from '../platform/settings-store.ts';
import type { SettingsPort } from './settings-session.ts';

/** The stored settings of this extension: read here, written by the background. */
export const SETTINGS_PORT: SettingsPort = {
  read: readChangedSettings,
  watch: watchChangedSettings,
  change: (patch) => sendMessage('changeSettings', patch),
  edit: (edit) => sendMessage('editSettingLists', edit),
  replace: (changed, reason, over) =>
    sendMessage('replaceSettings', { changed, reason, ...(over && { over }) }),
};
