import type { EntryId } from '../../../data/entry.ts';
import { t } from '../../platform/i18n.ts';
import { StartingPoints } from './StartingPoints.tsx';
import { beginsName } from './use-local-texts.ts';

/** Characters of a query that are repeated: a selected passage may be the query, too. */
const MAX_REPEATED = 60;

const shorten = (query: string): string => {
  const characters = Array.from(query);
  return characters.length > MAX_REPEATED ? `${characters.slice(0, MAX_REPEATED).join('')}…` : query;
};

type NoHitsProps = {
  query: string;
  headwordOf: (id: EntryId) => string;
  onOpen: (id: EntryId) => void;
};

/** Nothing fits: where to start instead, and how to add what is missing. */
export const NoHits = ({ query, headwordOf, onOpen }: NoHitsProps) => (
  <section class="no-hits">
    {beginsName(query) ? (
      <p class="state">{t('searchTooShort')}</p>
    ) : (
      <>
        <p class="no-hits-title" dir="auto">
          {t('searchNothing', shorten(query.trim()))}
        </p>
        <p class="state">{t('searchNothingHint')}</p>
      </>
    )}
    <StartingPoints headwordOf={headwordOf} onOpen={onOpen} />
  </section>
);
