import type { ComponentChildren } from 'preact';
import { t } from '../platform/i18n.ts';
import type { EntryCardProps } from './EntryCard.tsx';

type Props = EntryCardProps & {
  /** Between name and definition. */
  header: ComponentChildren;
  /** Who says so. */
  sources: ComponentChildren;
  /** After the definition. */
  children: ComponentChildren;
};

/** What a bundled and an own entry's card have in common: name, definition, the way to its site, what can be done. */
export function CardFrame({
  card,
  titleId,
  definitionId,
  controls,
  actions,
  header,
  sources,
  children,
}: Props) {
  const { entry, language, own } = card;
  return (
    <article class="entry-card" data-group={own ? undefined : entry.group} data-own={own && ''}>
      <div class="title-line">
        <h2 id={titleId} lang={language} dir="auto" tabIndex={-1}>
          {entry.headword}
        </h2>
        {controls}
      </div>
      <header>{header}</header>
      {entry.definition !== '' && (
        <p class="definition" id={definitionId} lang={language} dir="auto">
          {entry.definition}
        </p>
      )}
      {children}
      <footer>
        {entry.site && (
          <a class="site" href={entry.site} target="_blank" rel="noreferrer noopener">
            {t(own ? 'cardOwnLink' : 'cardSite', new URL(entry.site).hostname.replace(/^www\./, ''))}
          </a>
        )}
        {sources}
        {actions}
      </footer>
    </article>
  );
}
