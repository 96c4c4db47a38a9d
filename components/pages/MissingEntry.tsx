import { useMemo } from 'preact/hooks';
import { glossaryIn } from '../../data/glossary.ts';
import { routeHash } from '../../data/options-route.ts';
import { search } from '../../data/search.ts';
import { t } from '../platform/i18n.ts';
import { EntryLinks } from './EntryLinks.tsx';

/** An old link, or one typed by hand, is most often near the one that is meant. */
const MAX_GUESSES = 6;

/** In the place of an entry that does not exist: what it may have been, and where to look. */
export function MissingEntry({ id, language }: { id: string; language: string }) {
  const guesses = useMemo(() => search(id.replaceAll('-', ' ')).slice(0, MAX_GUESSES), [id]);
  return (
    <>
      <h1>{t('entryMissing')}</h1>
      <p class="lead">{t('entryMissingHint', id)}</p>
      {guesses.length > 0 && (
        <section class="browse-section" aria-labelledby="guesses">
          <h2 id="guesses">{t('entryGuesses')}</h2>
          <EntryLinks ids={guesses} glossary={glossaryIn(language)} />
        </section>
      )}
      <p class="buttons">
        <a class="button" href={routeHash({ place: 'glossary', order: 'a-z' })}>
          {t('entryMissingBrowse')}
        </a>
        <a class="button quiet" href={routeHash({ place: 'own' })}>
          {t('navOwn')}
        </a>
      </p>
    </>
  );
}
