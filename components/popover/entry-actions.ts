import type { EntryId } from '../../data/entry.ts';
import type { Settings, SettingsPatch } from '../../data/settings.ts';
import { siteCovers } from '../../data/site.ts';

/** Takes back what was done, and only that: what the reader changed elsewhere in the meantime stays. */
export type Undo = () => Promise<void>;

/** What a reader can do about an entry from its card; each answers with its undo. Rejects where nothing was stored. */
export type EntryActions = {
  /** The hostname the actions speak of. */
  site: string;
  /** "I know this": the entry is not marked any more. */
  mute(id: EntryId): Promise<Undo>;
  /** Nothing is marked on this site any more. */
  turnSiteOff(): Promise<Undo>;
  /** The form is not marked as this entry any more. @param site a hostname, or `*` for all */
  rejectMeaning(entryId: EntryId, form: string, site: string): Promise<Undo>;
};

type Deps = {
  site: string;
  settings(): Settings;
  changeSettings(patch: SettingsPatch): Promise<void>;
};

const without = <T>(list: readonly T[], isMeant: (item: T) => boolean): T[] =>
  list.filter((item) => !isMeant(item));

export const createEntryActions = ({ site, settings, changeSettings }: Deps): EntryActions => ({
  site,

  async mute(id) {
    await changeSettings({ muted: [...without(settings().muted, (each) => each === id), id] });
    return () => changeSettings({ muted: without(settings().muted, (each) => each === id) });
  },

  async turnSiteOff() {
    const { siteMode, sitesOn, sitesOff } = settings();
    if (siteMode === 'only') {
      const removed = sitesOn.filter((rule) => siteCovers(rule, site));
      await changeSettings({ sitesOn: without(sitesOn, (rule) => removed.includes(rule)) });
      return () =>
        changeSettings({ sitesOn: [...without(settings().sitesOn, (each) => removed.includes(each)), ...removed] });
    }
    await changeSettings({ sitesOff: [...without(sitesOff, (each) => each === site), site] });
    return () => changeSettings({ sitesOff: without(settings().sitesOff, (each) => each === site) });
  },

  async rejectMeaning(entryId, form, where) {
    const isIt = (rule: Settings['wrongMeanings'][number]): boolean =>
      rule.entryId === entryId && rule.form === form && rule.site === where;
    const rule = { entryId, form, site: where };
    await changeSettings({ wrongMeanings: [...without(settings().wrongMeanings, isIt), rule] });
    return () => changeSettings({ wrongMeanings: without(settings().wrongMeanings, isIt) });
  },
});
