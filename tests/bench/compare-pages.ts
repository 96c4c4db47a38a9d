import { readBundledNames } from './bundled-names.ts';
import type { Contest } from './contest.ts';
import { GIVEN_UP, type PageCost } from './measure.ts';
import type { BenchPage } from './pages.ts';
import { ms, type Report } from './report.ts';
import { median, quantile, sum } from './statistics.ts';

/** In the place of a ratio to a floor that was over between two samples. */
const UNSEEN = '–';
/** Pages that get a column of their own at most. */
const SHOWN_PAGES = 6;

/** Medians per round of the ratio to the floor of the same round. */
const ratios = (costs: readonly number[], floors: readonly number[]): number[] =>
  costs.map((cost, round) => cost / (floors[round] ?? Number.NaN));

/** What each contender cost, round by round and page by page; those that kept a page from loading are given up. */
type Costs = { of: (name: string) => PageCost[][]; givenUp: ReadonlySet<string> };

async function measurePages(
  { interleaved }: Contest,
  contenders: Parameters<Contest['interleaved']>[0],
  pages: readonly BenchPage[],
): Promise<Costs> {
  const found = new Map<string, PageCost[][]>();
  const givenUp = new Set<string>();
  await interleaved(contenders, async (browser, contender, round) => {
    const name = contender?.name ?? 'none';
    if ((!contender && round > 0) || givenUp.has(name)) return;
    const costs: PageCost[] = [];
    for (const { html } of pages) {
      const cost = await browser.cost(html);
      if (!cost) {
        givenUp.add(name);
        return;
      }
      costs.push(cost);
    }
    found.set(name, [...(found.get(name) ?? []), costs]);
  });
  return { of: (name) => found.get(name) ?? [], givenUp };
}

/** Part "pages": what marking costs on pages as they are, as a multiple of the floor. */
export async function comparePages(
  contest: Contest,
  { say }: Report,
  pages: readonly BenchPage[],
): Promise<void> {
  const names = readBundledNames();
  const { floor, control, ours } = contest;
  const marking = [floor, control, ours, ...(await contest.rivals(names))];
  const costs = await measurePages(contest, [undefined, ...marking], pages);

  const untouched = costs.of('none')[0] ?? [];
  const totals = (name: string): number[] => costs.of(name).map((round) => sum(round.map(({ cpu }) => cpu)));
  const perPage = (name: string, index: number): number[] =>
    costs.of(name).map((round) => round[index]?.cpu ?? 0);
  const heapOf = (name: string): number =>
    median(costs.of(name).map((round) => sum(round.map(({ heap }) => heap)) / pages.length));
  const shown = pages.length <= SHOWN_PAGES ? pages : [];

  const rowOf = (name: string): string[] => {
    const all = ratios(totals(name), totals('floor'));
    const stretches = costs.of(name).flatMap((round) => round.flatMap((cost) => cost.stretches));
    const first = costs.of(name)[0] ?? [];
    const changed = first.filter((cost, index) => cost.dom !== untouched[index]?.dom).length;
    return [
      `**${median(all).toFixed(2)}** (${Math.min(...all).toFixed(2)}–${Math.max(...all).toFixed(2)})`,
      ...shown.map((_, index) => {
        const ratio = median(ratios(perPage(name, index), perPage('floor', index)));
        return Number.isFinite(ratio) ? ratio.toFixed(2) : UNSEEN;
      }),
      `${ms(quantile(stretches, 0.99))} / ${ms(Math.max(0, ...stretches))}`,
      (heapOf(name) - heapOf('floor')).toFixed(1),
      String(sum(first.map(({ marks }) => marks))),
      `${changed} of ${pages.length}`,
    ];
  };

  say(
    `\n### Cost of a page: CPU as a multiple of the floor (${pages.length} pages; rivals look for ${names.length} names)\n`,
  );
  const columns = [
    'all pages (range)',
    ...shown.map(({ name }) => name),
    'longest stretch p99 / max, ms',
    'heap over floor, MB',
    'marks',
    'DOM changed',
  ];
  say(`| | ${columns.join(' | ')} |`);
  say(`| --- |${columns.map(() => ' --- |').join('')}`);
  for (const { name } of marking) {
    if (costs.givenUp.has(name)) say(`| ${name} | a page did not load within ${GIVEN_UP / 1000} s |`);
    else say(`| ${name} | ${rowOf(name).join(' | ')} |`);
  }
  say(`\nThe floor took ${ms(median(totals('floor')))} ms of CPU over all pages.`);
}
