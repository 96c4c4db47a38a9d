import { marks as paintedMarks } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/until.ts';
import type { Contest } from './contest.ts';
import { createCostCurve, type CostCurve } from './cost-curve.ts';
import { fillOwnEntries } from './own-entries.ts';
import { articleOf, madeUpNames } from './pages.ts';
import type { Report } from './report.ts';

/** Characters of the page. */
const PAGE_SIZE = 300_000;
/** Made-up names that stand in the page; all contenders know these. */
const NAMES_IN_PAGE = 200;

/** What the most own entries may cost beside the least: times the CPU, and MB more in each frame. */
const HOLD = { time: 1.5, heap: 1 };

/** Says what our own curve does from its first to its last point, and whether that is what is promised. */
function tellOurs({ say }: Report, { at }: CostCurve, name: string, counts: readonly number[]): void {
  const [least = 0, most = 0] = [counts[0], counts.at(-1)];
  const time = at(name, most, ({ cpu }) => cpu) / at(name, least, ({ cpu }) => cpu);
  const heap = at(name, most, (cost) => cost.heap) - at(name, least, (cost) => cost.heap);
  const isHeld = time <= HOLD.time && heap <= HOLD.heap;
  say(
    `\n${name} with ${most.toLocaleString('en-GB')} own entries against ${least}: ${time.toFixed(2)} × time, ` +
      `${heap.toFixed(2)} MB more per frame, ${at(name, most, ({ marks }) => marks)} marks ` +
      `(to hold: ${HOLD.time} ×, ${HOLD.heap} MB; ${isHeld ? 'held' : 'not held'}).`,
  );
}

/** Part "names": what the number of names costs, all of them own entries of ours. */
export async function compareNames(
  contest: Contest,
  report: Report,
  counts: readonly number[],
): Promise<void> {
  const { floor, ours } = contest;
  const all = madeUpNames(Math.max(...counts));
  const html = articleOf(PAGE_SIZE, all.slice(0, NAMES_IN_PAGE));
  const curve = createCostCurve();
  for (const count of counts) {
    const names = all.slice(0, count);
    const rivals = await contest.rivals(names, (name) => !curve.isTooSlow(name));
    await contest.interleaved([ours, floor, ...rivals], async (browser, { name, isOurs }) => {
      if (curve.isTooSlow(name)) return;
      if (isOurs) {
        await fillOwnEntries(browser, names);
        // Names that are not marked yet cost nothing: what the background builds of them must be done.
        const page = await browser.open(html);
        await until(async () => (await paintedMarks(page)).length > 0);
        await page.close();
      }
      curve.add(name, count, await browser.cost(html));
    });
  }
  curve.tell(report, 'Cost against the number of names', 'names', 'names.svg');
  tellOurs(report, curve, ours.name, counts);
}
