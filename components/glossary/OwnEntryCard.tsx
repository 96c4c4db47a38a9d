import { t } from '../platform/i18n.ts';
import { CardFrame } from './CardFrame.tsx';
import type { EntryCardProps } from './EntryCard.tsx';

/** The card of an entry the reader wrote: their words, where they keep them, and the way to change them. */
export function OwnEntryCard(props: EntryCardProps & { glossary: string }) {
  const { entry, language } = props.card;
  const aliases = entry.names.slice(1).map(({ text }) => text);
  return (
    <CardFrame
      {...props}
      header={
        <p class="chips">
          <span class="chip kind-chip">{t('cardOwnGlossary', props.glossary)}</span>
        </p>
      }
      sources={
        <p class="sources">
          {t('cardOwnEntry')}
          {' · '}
          {props.edit}
        </p>
      }
    >
      {aliases.length > 0 && (
        <p class="own-names">
          {t('entryNames')}
          {': '}
          <bdi lang={language}>{aliases.join(' · ')}</bdi>
        </p>
      )}
    </CardFrame>
  );
}
