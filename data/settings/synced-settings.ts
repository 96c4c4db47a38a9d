import { parseChangedSettings, type ChangedSettings, type Settings, type SettingsPatch } from './settings.ts';

/**
 * What the opt-in copy through the browser's account holds: preferences. Sites, muted entries, wrong meanings and own
 * entries tell what a reader reads, so they never leave the computer; on, off and pauses belong to one computer.
 */
const SYNCED_SETTINGS = [
  'trigger',
  'triggerKey',
  'markStyle',
  'density',
  'unmarkedGroups',
  'badge',
  'theme',
  'glossaryLanguage',
] as const satisfies readonly (keyof Settings)[];

/** The preferences among the changes. */
export const preferencesOf = (changed: ChangedSettings): ChangedSettings =>
  parseChangedSettings(
    Object.fromEntries(
      Object.entries(changed).filter(([key]) => SYNCED_SETTINGS.some((synced) => synced === key)),
    ),
  );

/** The patch that makes the preferences like a copy's; what the copy does not change goes back to its default. */
export const preferencesPatch = (copy: ChangedSettings): SettingsPatch => ({
  ...Object.fromEntries(SYNCED_SETTINGS.map((key) => [key, null])),
  ...preferencesOf(copy),
});

const spell = (changed: ChangedSettings): string =>
  JSON.stringify(Object.entries(preferencesOf(changed)).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** Whether two sets of changes hold the same preferences. */
export const samePreferences = (a: ChangedSettings, b: ChangedSettings): boolean => spell(a) === spell(b);
