import { editLists, itemKey, SETTING_LISTS, type ListEdit } from '../../data/settings/setting-lists.ts';
import {
  parseChangedSettings,
  patchSettings,
  type ChangedSettings,
  type SettingsPatch,
} from '../../data/settings/settings.ts';
import { takeBack } from '../../data/settings/take-back.ts';

/** Where settings are read and written; writing answers when the storage has them. */
export type SettingsPort = {
  read: () => Promise<ChangedSettings>;
  watch: (onChange: (changed: ChangedSettings) => void, signal: AbortSignal) => void;
  change: (patch: SettingsPatch) => Promise<void>;
  edit: (edit: ListEdit) => Promise<void>;
  /** With `over`, what was set since that was stored stays (see `takeBack`). */
  replace: (changed: ChangedSettings, reason: 'reset' | 'restore', over?: ChangedSettings) => Promise<void>;
};

/** One thing a reader did to the settings. */
export type SettingsAction =
  | { type: 'change'; patch: SettingsPatch }
  | { type: 'edit'; edit: ListEdit }
  | { type: 'replace'; changed: ChangedSettings; reason: 'reset' | 'restore'; over?: ChangedSettings };

/** `saved` only when the storage has acknowledged the write. */
export type SaveStatus =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved'; undo: SettingsAction }
  | { state: 'undone' }
  | { state: 'failed'; error: string; retry: SettingsAction };

/** What a settings page shows; `changed` already holds what is still being saved. */
export type SettingsView = { changed: ChangedSettings | undefined; status: SaveStatus };

/**
 * No promise rejects: the view tells of a failure, with the action to try again. `undo` does nothing unless the view
 * says "saved".
 */
export type SettingsSession = {
  view: () => SettingsView;
  perform: (action: SettingsAction) => Promise<void>;
  undo: () => Promise<void>;
  /** Says nothing any more of the last change, once it is saved or failed. */
  dismiss: () => void;
};

function applied(changed: ChangedSettings, action: SettingsAction): ChangedSettings {
  if (action.type === 'change') return patchSettings(changed, action.patch);
  if (action.type === 'edit') return editLists(changed, action.edit);
  return action.over ? takeBack(changed, action.changed, action.over) : action.changed;
}

/** Items of `lists` that an edit really adds (`stays` false) or removes (true), so that an undo touches no others. */
function touched(before: ChangedSettings, lists: ListEdit['add'] = {}, stays: boolean): ChangedSettings {
  const items = SETTING_LISTS.filter((name) => lists[name]).map((name) => {
    const known = new Set((before[name] ?? []).map(itemKey));
    return [name, (lists[name] ?? []).filter((item) => known.has(itemKey(item)) === stays)];
  });
  return parseChangedSettings(Object.fromEntries(items));
}

/** The action that takes another one back, given the settings before it. */
function inverseOf(before: ChangedSettings, action: SettingsAction): SettingsAction {
  if (action.type === 'change') {
    const earlier = new Map(Object.entries(before));
    const patch = Object.keys(action.patch).map((key) => [key, earlier.get(key) ?? null]);
    return { type: 'change', patch: Object.fromEntries(patch) };
  }
  if (action.type === 'edit') {
    const add = touched(before, action.edit.remove, true);
    const remove = touched(before, action.edit.add, false);
    return { type: 'edit', edit: { add, remove } };
  }
  return { type: 'replace', changed: before, reason: 'restore', over: applied(before, action) };
}

type Deps = { port: SettingsPort; onView: (view: SettingsView) => void; signal: AbortSignal };

/**
 * One settings page at work: shows a change at once, says "saved" when the storage has it, takes it back on screen when
 * it has not, and follows what other tabs write. Stops on the signal.
 */
export function createSettingsSession({ port, onView, signal }: Deps): SettingsSession {
  let stored: ChangedSettings | undefined;
  let pending: SettingsAction[] = [];
  let status: SaveStatus = { state: 'idle' };

  const view = (): SettingsView => ({ changed: stored && pending.reduce(applied, stored), status });
  const show = (): void => {
    if (!signal.aborted) onView(view());
  };
  const send = (action: SettingsAction): Promise<void> => {
    if (action.type === 'change') return port.change(action.patch);
    if (action.type === 'edit') return port.edit(action.edit);
    return port.replace(action.changed, action.reason, action.over);
  };

  const save = async (action: SettingsAction, done: SaveStatus): Promise<void> => {
    pending = [...pending, action];
    status = { state: 'saving' };
    show();
    try {
      await send(action);
      stored = await port.read();
      // Another one that failed meanwhile is not passed over.
      if (status.state === 'saving') status = done;
    } catch (error) {
      status = { state: 'failed', error: String(error), retry: action };
    }
    pending = pending.filter((each) => each !== action);
    if (pending.length > 0 && status.state !== 'failed') status = { state: 'saving' };
    show();
  };

  port.watch((changed) => {
    stored = changed;
    show();
  }, signal);
  const start = async (): Promise<void> => {
    const changed = await port.read();
    stored ??= changed;
    show();
  };
  void start();

  return {
    view,
    perform: (action) => save(action, { state: 'saved', undo: inverseOf(view().changed ?? {}, action) }),
    async undo() {
      if (status.state === 'saved') await save(status.undo, { state: 'undone' });
    },
    dismiss() {
      if (status.state !== 'saving') status = { state: 'idle' };
      show();
    },
  };
}
