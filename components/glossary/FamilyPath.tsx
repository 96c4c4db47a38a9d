import { Fragment } from 'preact';
import type { Card } from '../../data/card.ts';
import type { Edge } from '../../data/family.ts';
import { t } from '../platform/i18n.ts';

/** What stands on the line between two names. */
function tieLabel({ type, share }: Edge): string {
  if (share !== undefined) return t('pathShare', String(share));
  if (type === 'run-by') return t('pathRunBy');
  if (type === 'part-of') return t('pathPartOf');
  return type === 'owned-by' ? t('pathOwnedBy') : t('pathStake');
}

/**
 * The owners drawn as a line: Alipay — run by — Ant Group — 33 % — Alibaba Group. It repeats the owner line for the eye
 * and is hidden from screen readers, which have the sentence.
 */
export function FamilyPath({ card }: { card: Card }) {
  if (card.owners.length < 2) return null;
  return (
    <p class="family-path" aria-hidden="true">
      <span class="path-node path-self">{card.entry.headword}</span>
      {card.owners.map((edge) => (
        <Fragment key={edge.to}>
          <span class={edge.type === 'share-held-by' ? 'path-tie path-tie-loose' : 'path-tie'}>
            {tieLabel(edge)}
          </span>
          <span class="path-node">{card.headwords[edge.to] ?? edge.to}</span>
        </Fragment>
      ))}
    </p>
  );
}
