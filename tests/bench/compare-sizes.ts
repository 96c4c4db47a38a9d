import { readBundledNames } from './bundled-names.ts';
import type { Contest } from './contest.ts';
import { createCostCurve } from './cost-curve.ts';
import { articleOf } from './pages.ts';
import type { Report } from './report.ts';

/** Characters. */
const PAGE_SIZES = [20_000, 100_000, 500_000, 1_000_000];

/** Part "size": what the length of a page costs. */
export async function compareSizes(contest: Contest, report: Report): Promise<void> {
  const { floor, ours } = contest;
  const rivals = await contest.rivals(readBundledNames());
  const curve = createCostCurve();
  await contest.interleaved([ours, floor, ...rivals], async (browser, { name }) => {
    for (const size of PAGE_SIZES) {
      if (curve.isTooSlow(name)) return;
      curve.add(name, size, await browser.cost(articleOf(size)));
    }
  });
  curve.tell(report, 'Cost against the size of the page', 'characters', 'size.svg');
}
