import type { FrameReport } from '../../../data/mention-report.ts';
import { t } from '../../platform/i18n.ts';

/** Below this a rounded number would say nothing was spent, ms. */
const SMALL_MS = 10;

/** What this tab cost, in figures the page scripts took themselves. */
export function CostLine({ cost: { ms, nodes, mentions, marks } }: { cost: FrameReport['cost'] }) {
  const number = new Intl.NumberFormat();
  const time = new Intl.NumberFormat(undefined, { maximumFractionDigits: ms < SMALL_MS ? 1 : 0 });
  return (
    <p class="cost">
      {t('pageCost', time.format(ms), number.format(nodes), number.format(mentions), number.format(marks))}
    </p>
  );
}
