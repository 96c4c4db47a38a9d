import type { EntryId } from '../entry.ts';
import type { Lexicon } from './lexicon.ts';

/** Ids of entries whose headword is a name of another entry too, where one of them is own. */
export function sharedHeadwords(
  { entries, forms }: Pick<Lexicon, 'entries' | 'forms'>,
  isOwn: (id: EntryId) => boolean,
): ReadonlySet<EntryId> {
  const idOf = (entry: number): EntryId => entries[entry]?.id ?? '';
  const shared = new Set<EntryId>();
  for (const same of Map.groupBy(forms, ({ key }) => key).values()) {
    const ids = new Set(same.map(({ entry }) => idOf(entry)));
    if (ids.size < 2 || ![...ids].some(isOwn)) continue;
    for (const { entry, isHeadword } of same) if (isHeadword) shared.add(idOf(entry));
  }
  return shared;
}
