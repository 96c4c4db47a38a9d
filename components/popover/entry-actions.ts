import type { EntryId } from '../../data/entry.ts';
import type { ListEdit } from '../../data/settings/setting-lists.ts';
import type { Settings } from '../../data/settings/settings.ts';
import { siteCovers, siteOf } from '../../data/settings/site.ts';

/** Takes back what was done, and only that: what the reader changed elsewhere in the meantime stays. */
export type Undo = () => Promise<void>;

/**
 * What a reader can do about an entry from its card; each answers with its undo. An entry or a site that was off before
 * has nothing to take back. Rejects where it could not be stored.
 */
export type EntryActions = {
  /** Site of the page in the tab, which "off on this site" turns off. */
  site: string;
  /** Hostname of the frame the mention stands in, often the same. */
  frameSite: string;
  /** "I know this": the entry is not marked any more. */
  mute: (id: EntryId) => Promise<Undo | undefined>;
  /** Nothing is marked on this site any more. */
  turnSiteOff: () => Promise<Undo | undefined>;
  /** The form is not marked as this entry any more. @param site a hostname, or `*` for all */
  rejectMeaning: (entryId: EntryId, form: string, site: string) => Promise<Undo>;
};

type Deps = {
  /** Hostname of the page in the tab. */
  site: string;
  frameSite: string;
  settings: () => Settings;
  /** Stores an edit of setting lists; rejects where it was not stored. */
  edit: (lists: ListEdit) => Promise<void>;
};

/** "Off on this site" goes by the mode: the site joins `sitesOff`, or every rule of `sitesOn` that covers it goes. */
export function createEntryActions({ site: host, frameSite, settings, edit }: Deps): EntryActions {
  const site = siteOf(host);
  const change = async (done: ListEdit, undone: ListEdit): Promise<Undo> => {
    await edit(done);
    return () => edit(undone);
  };
  const add = (lists: NonNullable<ListEdit['add']>) => change({ add: lists }, { remove: lists });
  return {
    site,
    frameSite,
    mute: async (id) => (settings().muted.includes(id) ? undefined : add({ muted: [id] })),
    async turnSiteOff() {
      const { siteMode, sitesOff, sitesOn } = settings();
      const isOnElsewhere = siteMode === 'all-but';
      const rules = (isOnElsewhere ? sitesOff : sitesOn).filter((rule) => siteCovers(rule, host));
      if (rules.length > 0 === isOnElsewhere) return undefined;
      return isOnElsewhere
        ? add({ sitesOff: [site] })
        : change({ remove: { sitesOn: rules } }, { add: { sitesOn: rules } });
    },
    rejectMeaning: (entryId, form, where) => add({ wrongMeanings: [{ entryId, form, site: where }] }),
  };
}
