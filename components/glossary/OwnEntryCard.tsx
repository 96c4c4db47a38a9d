import { t } from '../platform/i18n.ts';
import { sendMessage } from '../platform/messages.ts';
import type { EntryCardProps } from './EntryCard.tsx';

type Props = Omit<EntryCardProps, 'onOpen' | 'whole'> & { glossary: string };

/** The card of an entry the reader wrote: their words, where they keep them, and the way to change them. */
export function OwnEntryCard({ card, glossary, titleId, definitionId, controls, actions }: Props) {
  const { entry, language } = card;
  const aliases = entry.names.slice(1).map(({ text }) => text);
  const edit = (): void => {
    void sendMessage('openOptions', { hash: `#/own/${encodeURIComponent(entry.id)}` });
  };
  return (
    <article class="entry-card" data-own>
      <div class="title-line">
        <h2 id={titleId} lang={language} dir="auto" tabIndex={-1}>
          {entry.headword}
        </h2>
        {controls}
      </div>
      <header>
        <p class="chips">
          <span class="chip kind-chip">{t('cardOwnGlossary', glossary)}</span>
        </p>
      </header>
      {entry.definition !== '' && (
        <p class="definition" id={definitionId} lang={language} dir="auto">
          {entry.definition}
        </p>
      )}
      {aliases.length > 0 && (
        <p class="own-names">
          {t('entryNames')}
          {': '}
          <bdi lang={language}>{aliases.join(' · ')}</bdi>
        </p>
      )}
      <footer>
        {entry.site && (
          <a class="site" href={entry.site} target="_blank" rel="noreferrer noopener">
            {t('cardOwnLink', new URL(entry.site).hostname.replace(/^www\./, ''))}
          </a>
        )}
        <p class="sources">
          {t('cardOwnEntry')}
          {' · '}
          <button type="button" class="entry-link" onClick={edit}>
            {t('cardOwnEdit')}
          </button>
        </p>
        {actions}
      </footer>
    </article>
  );
}
