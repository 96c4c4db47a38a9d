import type { Card } from '../../data/card.ts';
import { t } from '../platform/i18n.ts';
import { shareText } from './share.ts';

/**
 * The owners drawn as a line: Alipay ← Ant Group ← ~33% Alibaba Group; a dashed frame holds a share without control. It
 * repeats the owner line for the eye and is hidden from screen readers, which have the sentence.
 */
export function FamilyPath({ card }: { card: Card }) {
  if (card.owners.length < 2) return null;
  return (
    <p class="family-path" aria-hidden="true">
      <span class="path-node path-self">{card.entry.headword}</span>
      {card.owners.map(({ to, type, share }) => (
        <span key={to} class="path-step">
          <span class="path-arrow">
            {share === undefined ? '←' : `← ${t('pathShare', shareText(share))}`}
          </span>
          <span class={type === 'share-held-by' ? 'path-node path-loose' : 'path-node'}>
            {card.headwords[to] ?? to}
          </span>
        </span>
      ))}
    </p>
  );
}
