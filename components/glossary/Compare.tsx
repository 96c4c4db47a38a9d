import { useId } from 'preact/hooks';
import type { Card } from '../../data/card.ts';
import type { Comparison } from '../../data/entry.ts';
import { t } from '../platform/i18n.ts';
import { FactTime } from './FactTime.tsx';

/** Two entries side by side, the card's own on the left, with what to take when. */
export function Compare({ card, comparison }: { card: Card; comparison: Comparison }) {
  const titleId = useId();
  const isSwapped = comparison.entries[1] === card.entry.id;
  const inOrder = ([a, b]: readonly [string, string]): [string, string] => (isSwapped ? [b, a] : [a, b]);
  const [left, right] = inOrder(comparison.entries);
  const name = (id: string): string => card.headwords[id] ?? id;
  return (
    <section class="compare" aria-labelledby={titleId} lang={comparison.language ?? card.language}>
      <p class="compare-difference" id={titleId}>
        {comparison.difference}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{name(left)}</th>
            <th scope="col">{name(right)}</th>
          </tr>
        </thead>
        {comparison.rows.map((row) => {
          const [first, second] = inOrder(row.cells);
          return (
            <tbody key={row.label}>
              <tr>
                <th scope="rowgroup" colSpan={2}>
                  {row.label}
                </th>
              </tr>
              <tr>
                <td>{first}</td>
                <td>{second}</td>
              </tr>
            </tbody>
          );
        })}
      </table>
      <p class="compare-advice">
        <strong>{t('compareAdvice')}</strong> {comparison.advice}{' '}
        <span class="as-of">
          <FactTime date={comparison.asOf} message="cardAsOfShort" />
        </span>
      </p>
    </section>
  );
}
