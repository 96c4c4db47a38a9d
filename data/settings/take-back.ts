import { editLists, itemKey, SETTING_LISTS, type SettingList } from './setting-lists.ts';
import {
  DEFAULT_SETTINGS,
  isSettingKey,
  parseChangedSettings,
  patchSettings,
  type ChangedSettings,
} from './settings.ts';

/** What is in lists of one and not in those of the other. */
function onlyIn(
  one: ChangedSettings,
  other: ChangedSettings,
  lists: readonly SettingList[],
): ChangedSettings {
  const items = lists.map((name) => {
    const known = new Set((other[name] ?? DEFAULT_SETTINGS[name]).map(itemKey));
    return [name, (one[name] ?? DEFAULT_SETTINGS[name]).filter((item) => !known.has(itemKey(item)))];
  });
  return parseChangedSettings(Object.fromEntries(items));
}

/**
 * The settings `now`, without what made `after` of `before`. What was set since stays as it is; of a list that was edited
 * since, only the items go or come back that went or came then.
 */
export function takeBack(
  now: ChangedSettings,
  before: ChangedSettings,
  after: ChangedSettings,
): ChangedSettings {
  const isSetSince = (key: keyof ChangedSettings): boolean =>
    // Both come from the parser, which gives what is the same the same form.
    JSON.stringify(now[key]) !== JSON.stringify(after[key]);
  const untouched = Object.keys(DEFAULT_SETTINGS)
    .filter(isSettingKey)
    .filter((key) => !isSetSince(key));
  const back = Object.fromEntries(untouched.map((key) => [key, before[key] ?? null]));
  const edited = SETTING_LISTS.filter(isSetSince);
  return editLists(patchSettings(now, back), {
    add: onlyIn(before, after, edited),
    remove: onlyIn(after, before, edited),
  });
}
