import type { EntryId } from '../entry.ts';
import {
  DEFAULT_SETTINGS,
  parseChangedSettings,
  parseSettingsPatch,
  type ChangedSettings,
  type Settings,
  type WrongMeaning,
} from './settings.ts';

/** The settings that are lists of items a reader adds and removes one by one. */
export const SETTING_LISTS = [
  'unmarkedGroups',
  'sitesOff',
  'sitesOn',
  'muted',
  'wrongMeanings',
] as const satisfies readonly (keyof Settings)[];

/** One of them. */
export type SettingList = (typeof SETTING_LISTS)[number];

/**
 * Items to add to and remove from lists. Two tabs that add at once both keep what they added, which two patches with
 * whole lists would not.
 */
export type ListEdit = {
  add?: Pick<ChangedSettings, SettingList>;
  remove?: Pick<ChangedSettings, SettingList>;
};

const parseLists = (input: unknown): Pick<ChangedSettings, SettingList> | undefined => {
  const patch = parseSettingsPatch(input ?? {});
  const isLists =
    patch &&
    Object.entries(patch).every(([key, value]) => SETTING_LISTS.some((name) => name === key) && value);
  return isLists ? parseChangedSettings(patch) : undefined;
};

/** Reads a list edit; `undefined` where it is none. */
export function parseListEdit(input: unknown): ListEdit | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const add = parseLists('add' in input ? input.add : undefined);
  const remove = parseLists('remove' in input ? input.remove : undefined);
  return add && remove ? { add, remove } : undefined;
}

/** Two items of a setting list are the same if they read the same: if this is. */
export const itemKey = (item: string | WrongMeaning): string =>
  typeof item === 'string' ? item : JSON.stringify([item.entryId, item.form, item.site]);

/** The changes after a list edit: removals first, then additions at the end, nothing twice. */
export function editLists(changed: ChangedSettings, { add = {}, remove = {} }: ListEdit): ChangedSettings {
  const edited = SETTING_LISTS.filter((name) => add[name] ?? remove[name]).map((name) => {
    const removed = new Set((remove[name] ?? []).map(itemKey));
    const kept = (changed[name] ?? DEFAULT_SETTINGS[name]).filter((item) => !removed.has(itemKey(item)));
    const items = new Map([...kept, ...(add[name] ?? [])].map((item) => [itemKey(item), item]));
    return [name, [...items.values()]];
  });
  return { ...changed, ...parseChangedSettings(Object.fromEntries(edited)) };
}

/** The changes with what they say of entries said of the same ones under other ids: those that a restore gave them. */
export function withEntryIds(changed: ChangedSettings, ids: ReadonlyMap<EntryId, EntryId>): ChangedSettings {
  const { muted, wrongMeanings } = changed;
  const idOf = (id: EntryId): EntryId => ids.get(id) ?? id;
  return {
    ...changed,
    ...(muted && { muted: [...new Set(muted.map(idOf))] }),
    ...(wrongMeanings && {
      wrongMeanings: wrongMeanings.map((wrong) => ({ ...wrong, entryId: idOf(wrong.entryId) })),
    }),
  };
}
