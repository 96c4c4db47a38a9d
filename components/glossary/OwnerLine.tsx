import type { Relation } from '../../data/entry.ts';
import { TieLine, type CardLineProps } from './TieLine.tsx';

/** How a tie of the card's own entry reads; with `Of` after it, as a sentence that names what is owned, too. */
export function ownerMessage({ type, share }: Relation) {
  if (type === 'run-by') return 'ownerRunBy';
  if (type === 'part-of') return 'ownerPartOf';
  if (type === 'owned-by') return share === undefined ? 'ownerOwnedBy' : 'ownerOwnedByShare';
  return share === undefined ? 'ownerHoldsStake' : 'ownerHoldsShare';
}

/** Who is behind it, nearest first: "Run by Ant Group; Alibaba Group holds about 33% of Ant Group". */
export const OwnerLine = (props: CardLineProps) => (
  <TieLine
    {...props}
    class="owners"
    ties={props.card.owners}
    messageOf={(tie, index) => (index > 0 ? `${ownerMessage(tie)}Of` : ownerMessage(tie))}
  />
);
