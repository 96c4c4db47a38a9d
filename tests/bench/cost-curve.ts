import { GIVEN_UP, type PageCost } from './measure.ts';
import { drawPlot, type Series } from './plot.ts';
import { ms, type Report } from './report.ts';
import { median } from './statistics.ts';

/** ms of CPU on one page after which a contender is not tried with more names or text: each step up costs it much more. */
const TOO_SLOW = 8_000;

const GIVEN_UP_COST: PageCost = { cpu: GIVEN_UP, stretches: [GIVEN_UP], heap: Number.NaN, marks: 0, dom: '' };

/** What a page costs as something of it grows: several measurements of each contender at each size. */
export type CostCurve = {
  /** @param cost left out: the page was given up */
  add: (name: string, x: number, cost: PageCost | undefined) => void;
  isTooSlow: (name: string) => boolean;
  /** The median over the rounds of something a contender cost at one size. */
  at: (name: string, x: number, read: (cost: PageCost) => number) => number;
  /** Tells it as a table and draws it into a file of the report. */
  tell: (report: Report, title: string, unit: string, file: string) => void;
};

export function createCostCurve(): CostCurve {
  const points = new Map<string, { x: number; cost: PageCost }[]>();
  const of = (name: string): { x: number; cost: PageCost }[] => points.get(name) ?? [];
  const at: CostCurve['at'] = (name, x, read) =>
    median(
      of(name)
        .filter((point) => point.x === x)
        .map(({ cost }) => read(cost)),
    );
  const series = (): Series[] =>
    [...points].map(([name, found]) => ({
      name,
      points: [...new Set(found.map(({ x }) => x))]
        .toSorted((a, b) => a - b)
        .map((x) => ({
          x,
          y: Math.max(
            0.01,
            at(name, x, ({ cpu }) => cpu),
          ),
        })),
    }));

  return {
    add: (name, x, cost = GIVEN_UP_COST) => void points.set(name, [...of(name), { x, cost }]),
    isTooSlow: (name) => of(name).some(({ cost }) => cost.cpu > TOO_SLOW),
    at,
    tell({ say, keep }, title, unit, file) {
      const drawn = series();
      const xs = [...new Set(drawn.flatMap(({ points: found }) => found.map(({ x }) => x)))].toSorted(
        (a, b) => a - b,
      );
      say(`\n### ${title}: CPU, ms (heap, MB)\n`);
      say(`| | ${xs.map((x) => `${x.toLocaleString('en-GB')} ${unit}`).join(' | ')} |`);
      say(`| --- |${xs.map(() => ' --- |').join('')}`);
      for (const { name, points: found } of drawn) {
        const cells = xs.map((x) => {
          const y = found.find((each) => each.x === x)?.y;
          if (y === undefined) return 'not tried: too slow before';
          if (y >= GIVEN_UP) return `over ${GIVEN_UP / 1000} s`;
          return `${ms(y)} (${at(name, x, ({ heap }) => heap).toFixed(1)})`;
        });
        say(`| ${name} | ${cells.join(' | ')} |`);
      }
      keep(file, drawPlot({ title, xLabel: unit, yLabel: 'CPU of the page script, ms', series: drawn }));
    },
  };
}
