import type { Card } from '../../data/card.ts';
import type { EntryId, Relation } from '../../data/entry.ts';
import type { MessageKey } from '../platform/i18n.ts';
import { EntryLink, type OpenEntry } from './EntryLink.tsx';
import { FactTime } from './FactTime.tsx';
import { LinkNote } from './LinkNote.tsx';
import { Sentence } from './Sentence.tsx';
import { shareText } from './share.ts';

/** What every line of ties on a card is given. */
export type CardLineProps = { card: Card; onOpen: OpenEntry | undefined };

type TieLineProps = CardLineProps & {
  ties: readonly (Relation & { from?: EntryId })[];
  /** How a tie is told: `$1` the entry it leads to, `$2` the per cent, `$3` the entry it starts from. */
  messageOf: (tie: Relation, index: number) => MessageKey;
  class: string;
  hasNotes?: boolean;
};

/** Ties in one line, each with its date: "Run by Ant Group; Alibaba Group holds about 33% of Ant Group, as of Sep 2019". */
export function TieLine({ card, onOpen, ties, messageOf, class: name, hasNotes }: TieLineProps) {
  if (ties.length === 0) return null;
  return (
    <p class={name}>
      {ties.map((tie, index) => (
        <span key={`${tie.type} ${tie.to}`}>
          {index > 0 && '; '}
          <Sentence message={messageOf(tie, index)}>
            <EntryLink card={card} id={tie.to} onOpen={onOpen} />
            {shareText(tie.share)}
            {tie.from && card.headwords[tie.from]}
          </Sentence>
          {hasNotes && <LinkNote text={tie.note} language={card.language} />}
          {tie.asOf && <FactTime date={tie.asOf} message="cardAsOf" />}
        </span>
      ))}
    </p>
  );
}
