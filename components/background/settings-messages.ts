import { parseListEdit } from '../../data/settings/setting-lists.ts';
import { parseChangedSettings, parseSettingsPatch } from '../../data/settings/settings.ts';
import type { InputParsers, MessageHandlers } from '../platform/messages.ts';
import type { SettingsWriter } from './settings-writer.ts';

type SettingsMessage = 'changeSettings' | 'editSettingLists' | 'replaceSettings';

const REPLACE_REASONS = ['reset', 'restore'] as const;

/** Reads the input of the messages that write settings. */
export const settingsParsers: Pick<InputParsers, SettingsMessage> = {
  changeSettings: parseSettingsPatch,
  editSettingLists: parseListEdit,
  replaceSettings(input) {
    if (typeof input !== 'object' || input === null || !('changed' in input && 'reason' in input))
      return undefined;
    const reason = REPLACE_REASONS.find((each) => each === input.reason);
    const over = 'over' in input ? { over: parseChangedSettings(input.over) } : {};
    return reason && { changed: parseChangedSettings(input.changed), reason, ...over };
  },
};

/** Hands the messages that write settings to the writer; answers when the storage has taken the change. */
export const createSettingsHandlers = (writer: SettingsWriter): Pick<MessageHandlers, SettingsMessage> => ({
  changeSettings: (patch) => writer.change(patch),
  editSettingLists: (edit) => writer.edit(edit),
  replaceSettings: ({ changed, reason, over }) => writer.replace(changed, reason, over),
});
