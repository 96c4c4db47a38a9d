import { useEffect } from 'preact/hooks';
import type { EntryId } from '../../data/entry.ts';
import { routeHash } from '../../data/options-route.ts';
import { EntryCard } from '../glossary/EntryCard.tsx';
import { useCard } from '../glossary/use-card.ts';
import { groupLabel } from '../glossary/labels.ts';
import { t } from '../platform/i18n.ts';
import { EditLink } from './EditLink.tsx';
import { MissingEntry } from './MissingEntry.tsx';
import { RetryButton } from './RetryButton.tsx';

const open = (id: EntryId): void => {
  location.hash = routeHash({ place: 'entry', id });
};

/** One entry with everything known of it, at an address of its own. */
export function EntryPage({ id, language }: { id: EntryId; language: string }) {
  const state = useCard(id, language);
  const card = state.is === 'ready' ? state.card : undefined;
  const headword = card?.entry.headword;

  useEffect(() => {
    if (headword === undefined) return undefined;
    const before = document.title;
    document.title = `${headword} – ${t('optionsTitle')}`;
    return () => {
      document.title = before;
    };
  }, [headword]);

  return (
    <div class="entry-page">
      <nav class="crumbs" aria-label={t('crumbsLabel')}>
        {card?.own ? (
          <>
            <a href={routeHash({ place: 'own' })}>{t('navOwn')}</a> › <bdi>{card.own.glossary}</bdi>
          </>
        ) : (
          <a href={routeHash({ place: 'glossary', order: 'family' })}>{t('navGlossary')}</a>
        )}
        {card && !card.own && <span> › {groupLabel(card.entry.group)}</span>}
      </nav>
      {state.is === 'loading' && (
        <p class="lead" aria-busy="true">
          {t('stateLoading')}
        </p>
      )}
      {state.is === 'missing' && <MissingEntry id={id} language={language} />}
      {state.is === 'failed' && (
        <div role="alert">
          <p class="lead">{t('stateFailed')}</p>
          <RetryButton label={t('actionRetry')} onRetry={state.retry} />
        </div>
      )}
      {card && (
        <>
          <h1 class="visually-hidden">{card.entry.headword}</h1>
          <div class="entry-sheet">
            <EntryCard key={card.entry.id} card={card} onOpen={open} edit={<EditLink id={id} />} whole />
            {/* The card of an own entry lists its names itself. */}
            {!card.own && <NamesList names={card.entry.names.map(({ text }) => text)} />}
          </div>
        </>
      )}
    </div>
  );
}

/** Every way the entry is written, as it is marked in pages. */
function NamesList({ names }: { names: readonly string[] }) {
  if (names.length < 2) return null;
  return (
    <section class="names" aria-labelledby="names">
      <h2 id="names">{t('entryNames')}</h2>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
