import type { Card } from '../../data/card.ts';
import type { Edge } from '../../data/family.ts';
import type { MessageKey } from '../platform/i18n.ts';
import { EntryLink, type OpenEntry } from './EntryLink.tsx';
import { FactTime } from './FactTime.tsx';
import { Sentence } from './Sentence.tsx';
import { shareText } from './share.ts';

/** How a tie of the card's own entry reads: `$1` the owner, `$2` the per cent. */
function firstMessage({ type, share }: Edge) {
  if (type === 'run-by') return 'ownerRunBy';
  if (type === 'part-of') return 'ownerPartOf';
  if (type === 'owned-by') return share === undefined ? 'ownerOwnedBy' : 'ownerOwnedByShare';
  return share === undefined ? 'ownerHoldsStake' : 'ownerHoldsShare';
}

/** How a tie further up reads: `$1` the owner, `$2` the per cent, `$3` what it owns. */
const furtherMessage = (edge: Edge): MessageKey => `${firstMessage(edge)}Of`;

/**
 * Who is behind it, nearest first, each step with its date: "Run by Ant Group. Alibaba Group holds about 33% of Ant
 * Group, as of Sep 2019."
 */
export function OwnerLine({ card, onOpen }: { card: Card; onOpen: OpenEntry | undefined }) {
  if (card.owners.length === 0) return null;
  return (
    <p class="owners">
      {card.owners.map((edge, index) => (
        <span key={edge.to}>
          <Sentence message={index === 0 ? firstMessage(edge) : furtherMessage(edge)}>
            <EntryLink card={card} id={edge.to} onOpen={onOpen} />
            {shareText(edge.share)}
            {card.headwords[edge.from] ?? edge.from}
          </Sentence>
          {edge.asOf && (
            <span class="as-of">
              <Sentence message="cardAsOf">
                <FactTime date={edge.asOf} />
              </Sentence>
            </span>
          )}
          {index < card.owners.length - 1 && '; '}
        </span>
      ))}
    </p>
  );
}
