import { useEffect, useState } from 'preact/hooks';
import type { EntryId } from '../../data/entry.ts';
import { glossaryIn } from '../../data/glossary.ts';
import { OWN_ID_PREFIX } from '../../data/own/own-entry.ts';
import { slices } from '../../data/own/slices.ts';
import { t } from '../platform/i18n.ts';
import { MAX_CARDS, sendMessage } from '../platform/messages.ts';

/** Answers the headwords of some entries in the glossary language; those of own entries once they are fetched, and a word for what is gone. */
export function useHeadwords(ids: readonly EntryId[], language: string): (id: EntryId) => string {
  const { entries } = glossaryIn(language);
  const [own, setOwn] = useState<ReadonlyMap<EntryId, string>>(new Map());
  const asked = ids.filter((id) => id.startsWith(OWN_ID_PREFIX)).join(' ');
  useEffect(() => {
    if (asked === '') return undefined;
    const stop = new AbortController();
    const fetchOwn = async (): Promise<void> => {
      const answers = await Promise.all(
        Array.from(slices(asked.split(' '), MAX_CARDS), (part) => sendMessage('getCards', { ids: part })),
      );
      const cards = answers.flat();
      if (!stop.signal.aborted) setOwn(new Map(cards.map(({ entry }) => [entry.id, entry.headword])));
    };
    // Without an answer the rule is still listed, and can be removed.
    fetchOwn().catch(() => undefined);
    return () => stop.abort();
  }, [asked]);
  return (id) =>
    entries.get(id)?.headword ?? own.get(id) ?? (id.startsWith(OWN_ID_PREFIX) ? t('ownEntryGone') : id);
}
