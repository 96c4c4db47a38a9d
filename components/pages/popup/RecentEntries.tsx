import { useEffect, useState } from 'preact/hooks';
import type { EntryId } from '../../../data/entry.ts';
import { t } from '../../platform/i18n.ts';
import { readRecentEntries } from '../../platform/recent-entries.ts';

type RecentEntriesProps = {
  headwordOf: (id: EntryId) => string | undefined;
  onOpen: (id: EntryId) => void;
};

/** What was looked at since the browser was started. */
export function RecentEntries({ headwordOf, onOpen }: RecentEntriesProps) {
  const [recent, setRecent] = useState<readonly EntryId[]>([]);
  useEffect(() => {
    readRecentEntries().then(setRecent, () => undefined);
  }, []);
  if (recent.length === 0) return null;
  return (
    <section class="recent" aria-labelledby="recent-title">
      <h2 id="recent-title">{t('recentTitle')}</h2>
      <p class="chips-row">
        {recent.map((id) => {
          const headword = headwordOf(id);
          return (
            headword !== undefined && (
              <button key={id} type="button" class="entry-chip" onClick={() => onOpen(id)}>
                {headword}
              </button>
            )
          );
        })}
      </p>
    </section>
  );
}
