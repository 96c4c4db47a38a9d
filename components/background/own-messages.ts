import { appliesAt, confirmForms, MAX_FORMS } from '../../data/own/own-hit.ts';
import { buildOwnNameSet, encodeOwnNameSet } from '../../data/own/own-name-set.ts';
import { readText, readTexts } from '../platform/message-input.ts';
import type { InputParsers, MessageHandlers } from '../platform/messages.ts';
import { followPage } from '../platform/page-off.ts';
import type { OwnEntriesStore } from '../platform/own-entries-store.ts';

type OwnMessage = 'getOwnNames' | 'confirmOwn';

/** Places of a set from which it is worth keeping: building less takes no longer than reading it. */
const KEPT_FROM = 2_000;

/** Reads what page scripts send. */
export const ownParsers: Pick<InputParsers, OwnMessage> = {
  getOwnNames(input) {
    const host = readText(input, 'host');
    return host === undefined ? undefined : { host };
  },
  confirmOwn(input) {
    const host = readText(input, 'host');
    const forms = readTexts(input, 'forms', MAX_FORMS);
    return host === undefined || forms === undefined ? undefined : { host, forms };
  },
};

/** Serves pages the own entries that apply to them. */
export function createOwnHandlers(store: OwnEntriesStore): Pick<MessageHandlers, OwnMessage> {
  /** Sets built for a revision, by the glossaries they hold; most sites share one. */
  const sets = new Map<string, Promise<string>>();
  let builtFor: string | undefined;

  const build = async (glossaryIds: readonly string[], revision: string): Promise<string> => {
    const kept = await store.nameSet(glossaryIds);
    if (kept) return encodeOwnNameSet(kept);
    const entries = await Promise.all(glossaryIds.map((id) => store.entries(id)));
    const set = buildOwnNameSet(entries.flat().flatMap(({ headword, aliases }) => [headword, ...aliases]));
    // The browser ends an idle background within a minute; the next one need not build it again.
    if (set.length > KEPT_FROM) await store.keepNameSet(glossaryIds, set, revision).catch(() => undefined);
    return encodeOwnNameSet(set);
  };

  return {
    async getOwnNames({ host }, sender) {
      // Asked before anything is marked. A frame that is gone by now has nobody to follow.
      await followPage(sender).catch(() => undefined);
      const revision = await store.revision();
      if (revision === undefined) return null;
      if (revision !== builtFor) sets.clear();
      builtFor = revision;
      const ids = (await store.glossaries())
        .filter((glossary) => appliesAt(glossary, host))
        .map(({ id }) => id);
      if (ids.length === 0) return null;
      const key = ids.join();
      const set = sets.get(key) ?? build(ids, revision);
      sets.set(key, set);
      set.catch(() => sets.delete(key));
      return { set: await set };
    },
    async confirmOwn({ forms, host }) {
      return confirmForms(forms, await store.entriesByForm(forms), await store.glossaries(), host);
    },
  };
}
