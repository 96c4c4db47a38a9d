import { useEffect } from 'preact/hooks';
import type { EntryId } from '../../data/entry.ts';
import { EntryCard } from '../glossary/EntryCard.tsx';
import { useCard } from '../glossary/use-card.ts';
import { GROUP_LABELS } from '../glossary/labels.ts';
import { t } from '../platform/i18n.ts';
import { routeHash } from './options-route.ts';

const open = (id: EntryId): void => {
  location.hash = routeHash({ place: 'entry', id });
};

/** One entry with everything known of it, at an address of its own. */
export function EntryPage({ id, language }: { id: EntryId; language: string }) {
  const card = useCard(id, language);
  const headword = card && card !== 'missing' ? card.entry.headword : undefined;

  useEffect(() => {
    if (headword === undefined) return undefined;
    const before = document.title;
    document.title = `${headword} – ${t('optionsTitle')}`;
    return () => {
      document.title = before;
    };
  }, [headword]);

  if (card === undefined) return null;
  return (
    <div class="entry-page">
      <nav class="crumbs" aria-label={t('crumbsLabel')}>
        {card !== 'missing' && card.own ? (
          <>
            <a href={routeHash({ place: 'own' })}>{t('navOwn')}</a> › <bdi>{card.own.glossary}</bdi>
          </>
        ) : (
          <a href={routeHash({ place: 'glossary', order: 'family' })}>{t('navGlossary')}</a>
        )}
        {card !== 'missing' && !card.own && <span> › {t(GROUP_LABELS[card.entry.group])}</span>}
      </nav>
      {card === 'missing' ? (
        <>
          <h1>{t('entryMissing')}</h1>
          <p class="lead">{t('entryMissingHint', id)}</p>
        </>
      ) : (
        <>
          <h1 class="visually-hidden">{card.entry.headword}</h1>
          <div class="entry-sheet">
            <EntryCard key={card.entry.id} card={card} onOpen={open} whole />
            <NamesList names={card.entry.names.map(({ text }) => text)} />
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
