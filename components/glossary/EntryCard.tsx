import type { ComponentChildren } from 'preact';
import type { Card } from '../../data/card.ts';
import { t } from '../platform/i18n.ts';
import { CardFrame } from './CardFrame.tsx';
import { ChineseNameLine } from './ChineseNameLine.tsx';
import type { ComparePair, OpenEntry } from './EntryLink.tsx';
import { groupLabel, kindLabel } from './labels.ts';
import { MoreFacts } from './MoreFacts.tsx';
import { NotSameAs } from './NotSameAs.tsx';
import { OwnEntryCard } from './OwnEntryCard.tsx';
import { OwnerLine } from './OwnerLine.tsx';
import { RoleLine } from './RoleLine.tsx';
import { Sources } from './Sources.tsx';
import { StatusLine } from './StatusLine.tsx';

/** What a surface gives a card besides the card. */
export type EntryCardProps = {
  card: Card;
  /** Opens another entry in the same place; without it names of entries are plain text. */
  onOpen?: OpenEntry;
  /** Leads on to comparing with others; without it, only what was written is compared, in place. */
  onCompare?: ComparePair;
  /** Ids for the label and description of the dialog around the card. */
  titleId?: string;
  definitionId?: string;
  /** The way to change the entry, where it is an own one. */
  edit?: ComponentChildren;
  /** Controls at the end of the headword's line. */
  controls?: ComponentChildren;
  /** Everything unfolded and every link, as on a page of its own. */
  whole?: boolean;
  /** What can be done with the entry, after everything else. */
  actions?: ComponentChildren;
};

/**
 * One entry as every surface shows it. Sections read in the order of a newcomer's questions: what is it, who is behind
 * it, what is it not, what else, who says so.
 */
export function EntryCard(props: EntryCardProps) {
  const { card, onOpen, onCompare, whole = false } = props;
  const { entry, language } = card;
  if (card.own) return <OwnEntryCard {...props} glossary={card.own.glossary} />;
  return (
    <CardFrame
      {...props}
      header={
        <>
          {entry.chinese && <ChineseNameLine name={entry.chinese} language={language} />}
          <p class="chips">
            <span class="chip kind-chip">{kindLabel(entry.kind)}</span>
            <span class="chip group-chip">{groupLabel(entry.group)}</span>
          </p>
        </>
      }
      sources={<Sources card={card} whole={whole} />}
    >
      {card.notes?.map(({ id, glossary, text }) => (
        <p class="own-note" key={id} dir="auto">
          <b>{t('cardOwnGlossary', glossary)}</b> {text}
        </p>
      ))}
      <StatusLine card={card} onOpen={onOpen} />
      <RoleLine card={card} onOpen={onOpen} />
      <OwnerLine card={card} onOpen={onOpen} />
      <NotSameAs card={card} onOpen={onOpen} onCompare={onCompare} whole={whole} />
      <MoreFacts card={card} onOpen={onOpen} whole={whole} />
    </CardFrame>
  );
}
