import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { buildIfStale } from '../../scripts/driver/build.ts';
import { marks as paintedMarks } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/until.ts';
import { ownSide, rival, RIVAL_NAMES, type Contender } from './contenders.ts';
import { measureLatencies } from './latencies.ts';
import { GIVEN_UP, openBench, type BenchBrowser, type PageCost } from './measure.ts';
import { fillOwnEntries } from './own-entries.ts';
import { articleOf, benchPages, livingPage, madeUpNames, type BenchPage } from './pages.ts';
import { drawPlot, type Series } from './plot.ts';
import { median, quantile, sum } from './statistics.ts';

/**
 * `npm run bench`: what marking costs a page, beside an extension that only reads the page's text and beside other ways
 * to mark, side by side in one run of real Chromium. Numbers are medians over interleaved rounds; the ratios count, the
 * milliseconds are this machine's.
 *
 *   --rounds N     interleaved rounds (3)
 *   --pages DIR    the pages saved as DIR/<name>/source.html (scripts are taken out) instead of the generated ones
 *   --most N       of the saved pages, only the N biggest (20)
 *   --ours         without the rivals, and only the ends of the names axis: minutes instead of an hour
 *   --part NAME    only one of pages, names, size, frame, latency
 *   --record       write table and plots to tests/bench/results/, which the README shows, instead of out/bench/
 */
const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    pages: { type: 'string' },
    most: { type: 'string', default: '20' },
    part: { type: 'string' },
    ours: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});
const ROUNDS = Number(options.rounds);
const OUT = options.record ? path.join(import.meta.dirname, 'results') : 'out/bench';

const NAME_COUNTS = options.ours ? [300, 100_000] : [300, 3_000, 30_000, 100_000];
const RIVALS = options.ours ? [] : RIVAL_NAMES;
const PAGE_SIZES = [20_000, 100_000, 500_000, 1_000_000];
/** Names the rivals look for where not the number of names is compared; ours always knows its whole glossary. */
const RIVAL_NAME_COUNT = 300;
/** Made-up names that stand in the page of the names axis; all contenders know these. */
const NAMES_IN_PAGE = 200;
/** ms of CPU on one page after which a contender is not tried with more names or text: each step up costs it much more. */
const TOO_SLOW = 8_000;

/** In the place of a ratio to a floor that was over between two samples. */
const UNSEEN = '–';

const lines: string[] = [];
const say = (line = ''): void => {
  lines.push(line);
  console.log(line);
};
const wants = (part: string): boolean => options.part === undefined || options.part === part;
const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

function savedPages(folder: string): BenchPage[] {
  const pages = readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name, 'source.html');
    if (!existsSync(file)) return [];
    const source = readFileSync(file, 'utf8');
    const html = source.replaceAll(/<script[^]*?<\/script>/gi, '').replaceAll(/<\/?noscript[^>]*>/gi, '');
    return [{ name, html }];
  });
  return pages.toSorted((a, b) => b.html.length - a.html.length).slice(0, Number(options.most));
}

buildIfStale();
const executable = ensureBrowser('chromium');
const scratch = mkdtempSync(path.join(tmpdir(), 'which-ali-bench-'));
const [floor, control, ours] = await ownSide(scratch);
if (!floor || !control || !ours) throw new Error('No contenders');

/** Runs `measure` in a fresh browser of each contender, in turned order every second round. */
async function interleaved(
  contenders: readonly (Contender | undefined)[],
  measure: (browser: BenchBrowser, contender: Contender | undefined, round: number) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    for (const contender of round % 2 ? contenders.toReversed() : contenders) {
      const browser = await openBench(executable, contender);
      try {
        await measure(browser, contender, round);
      } finally {
        await browser.close();
      }
    }
  }
}

/** Medians per round of the ratio to the floor of the same round. */
const ratios = (costs: readonly number[], floors: readonly number[]): number[] =>
  costs.map((cost, round) => cost / (floors[round] ?? Number.NaN));

async function comparePages(pages: readonly BenchPage[]): Promise<void> {
  const glossary = readGlossaryNames();
  const rivals = await Promise.all(RIVALS.map((name) => rival(scratch, name, glossary)));
  const contenders = [undefined, floor, control, ours, ...rivals];
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

  const untouched = found.get('none')?.[0] ?? [];
  const totals = (name: string): number[] =>
    (found.get(name) ?? []).map((costs) => sum(costs.map(({ cpu }) => cpu)));
  const perPage = (name: string, index: number): number[] =>
    (found.get(name) ?? []).map((costs) => costs[index]?.cpu ?? 0);
  const shown = pages.length <= 6 ? pages : [];

  say(
    `\n### Cost of a page: CPU as a multiple of the floor (${pages.length} pages; rivals look for ${glossary.length} names)\n`,
  );
  say(
    `| | all pages (range) | ${shown.map(({ name }) => `${name} | `).join('')}longest stretch p99 / max, ms | heap over floor, MB | marks | DOM changed |`,
  );
  say(`| --- | --- |${shown.map(() => ' --- |').join('')} --- | --- | --- | --- |`);
  const heapOf = (name: string): number =>
    median((found.get(name) ?? []).map((costs) => sum(costs.map(({ heap }) => heap)) / pages.length));
  for (const { name } of [floor, control, ours, ...rivals].filter((each) => each !== undefined)) {
    if (givenUp.has(name)) {
      say(`| ${name} | a page did not load within ${GIVEN_UP / 1000} s |`);
      continue;
    }
    const all = ratios(totals(name), totals('floor'));
    const stretches = (found.get(name) ?? []).flat().flatMap((cost) => cost.stretches);
    const first = found.get(name)?.[0] ?? [];
    const changed = first.filter((cost, index) => cost.dom !== untouched[index]?.dom).length;
    const cells = shown.map((_, index) => {
      const ratio = median(ratios(perPage(name, index), perPage('floor', index)));
      return Number.isFinite(ratio) ? ratio.toFixed(2) : UNSEEN;
    });
    say(
      `| ${name} | **${median(all).toFixed(2)}** (${Math.min(...all).toFixed(2)}–${Math.max(...all).toFixed(2)}) | ` +
        `${cells.map((cell) => `${cell} | `).join('')}${ms(quantile(stretches, 0.99))} / ${ms(Math.max(0, ...stretches))} | ` +
        `${(heapOf(name) - heapOf('floor')).toFixed(1)} | ${sum(first.map(({ marks }) => marks))} | ${changed} of ${pages.length} |`,
    );
  }
  say(`\nThe floor took ${ms(median(totals('floor')))} ms of CPU over all pages.`);
}

/** Forms of the bundled glossary, as the rivals are given them. */
function readGlossaryNames(): string[] {
  const folder = path.join(import.meta.dirname, '../../data/entries');
  const names = readdirSync(folder).flatMap((file) => {
    const entry: { names: { text: string }[] } = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    return entry.names.map(({ text }) => text);
  });
  return [...new Set(names)].slice(0, RIVAL_NAME_COUNT);
}

type Curve = Map<string, { x: number; cost: PageCost }[]>;

const series = (curve: Curve): Series[] =>
  [...curve].map(([name, points]) => ({
    name,
    points: [...Map.groupBy(points, ({ x }) => x)]
      .map(([x, costs]) => ({ x, y: Math.max(0.01, median(costs.map(({ cost }) => cost.cpu))) }))
      .toSorted((a, b) => a.x - b.x),
  }));

function tellCurve(title: string, unit: string, curve: Curve, file: string): void {
  const drawn = series(curve);
  const xs = [...new Set(drawn.flatMap(({ points }) => points.map(({ x }) => x)))].toSorted((a, b) => a - b);
  say(`\n### ${title}: CPU, ms (heap, MB)\n`);
  say(`| | ${xs.map((x) => `${x.toLocaleString('en-GB')} ${unit}`).join(' | ')} |`);
  say(`| --- |${xs.map(() => ' --- |').join('')}`);
  for (const { name, points } of drawn) {
    const cells = xs.map((x) => {
      const point = points.find((each) => each.x === x);
      const heaps = (curve.get(name) ?? []).filter((each) => each.x === x).map(({ cost }) => cost.heap);
      if (point && point.y >= GIVEN_UP) return `over ${GIVEN_UP / 1000} s`;
      return point ? `${ms(point.y)} (${median(heaps).toFixed(1)})` : 'not tried: too slow before';
    });
    say(`| ${name} | ${cells.join(' | ')} |`);
  }
  writeFileSync(
    path.join(OUT, file),
    drawPlot({ title, xLabel: unit, yLabel: 'CPU of the page script, ms', series: drawn }),
  );
}

const givenUpCost: PageCost = { cpu: GIVEN_UP, stretches: [GIVEN_UP], heap: Number.NaN, marks: 0, dom: '' };

const add = (curve: Curve, name: string, x: number, cost: PageCost = givenUpCost): void => {
  curve.set(name, [...(curve.get(name) ?? []), { x, cost }]);
};
const isTooSlow = (curve: Curve, name: string): boolean =>
  (curve.get(name) ?? []).some(({ cost }) => cost.cpu > TOO_SLOW);

async function compareNames(): Promise<void> {
  const all = madeUpNames(Math.max(...NAME_COUNTS));
  const html = articleOf(300_000, all.slice(0, NAMES_IN_PAGE));
  const curve: Curve = new Map();
  for (const count of NAME_COUNTS) {
    const names = all.slice(0, count);
    const rivals: Contender[] = [];
    for (const name of RIVALS) if (!isTooSlow(curve, name)) rivals.push(await rival(scratch, name, names));
    await interleaved([ours, floor, ...rivals], async (browser, contender) => {
      if (!contender || isTooSlow(curve, contender.name)) return;
      if (contender.isOurs) {
        await fillOwnEntries(browser, names);
        // Names that are not marked yet cost nothing: what the background builds of them must be done.
        const page = await browser.open(html);
        await until(async () => (await paintedMarks(page)).length > 0);
        await page.close();
      }
      add(curve, contender.name, count, await browser.cost(html));
    });
  }
  tellCurve('Cost against the number of names', 'names', curve, 'names.svg');
  const ofOurs = curve.get('Which Ali?') ?? [];
  const at = (x: number, read: (cost: PageCost) => number): number =>
    median(ofOurs.filter((point) => point.x === x).map(({ cost }) => read(cost)));
  const [least = 0, most = 0] = [NAME_COUNTS[0], NAME_COUNTS.at(-1)];
  say(
    `\nWhich Ali? with ${most.toLocaleString('en-GB')} own entries against ${least}: ` +
      `${(at(most, ({ cpu }) => cpu) / at(least, ({ cpu }) => cpu)).toFixed(2)} × time, ` +
      `${(at(most, ({ heap }) => heap) - at(least, ({ heap }) => heap)).toFixed(2)} MB more per frame, ` +
      `${at(most, ({ marks }) => marks)} marks.`,
  );
}

async function compareSizes(): Promise<void> {
  const glossary = readGlossaryNames();
  const rivals = await Promise.all(RIVALS.map((name) => rival(scratch, name, glossary)));
  const curve: Curve = new Map();
  await interleaved([ours, floor, ...rivals], async (browser, contender) => {
    if (!contender) return;
    for (const size of PAGE_SIZES) {
      if (isTooSlow(curve, contender.name)) return;
      add(curve, contender.name, size, await browser.cost(articleOf(size)));
    }
  });
  tellCurve('Cost against the size of the page', 'characters', curve, 'size.svg');
}

async function compareFrames(): Promise<void> {
  const html = livingPage();
  const glossary = readGlossaryNames();
  const contenders = [undefined, floor, ours, await rival(scratch, 'one regex', glossary)];
  const found = new Map<string, number[]>();
  await interleaved(contenders, async (browser, contender) => {
    const name = contender?.name ?? 'no extension';
    found.set(name, [...(found.get(name) ?? []), await browser.frame(html)]);
  });
  const bare = median(found.get('no extension') ?? []);
  say('\n### Added main-thread time per frame: 20,000 mentions, one unrelated text changed in each frame\n');
  say('| | ms per frame | added |');
  say('| --- | --- | --- |');
  for (const [name, values] of found)
    say(`| ${name} | ${median(values).toFixed(2)} | ${(median(values) - bare).toFixed(2)} |`);
}

try {
  mkdirSync(OUT, { recursive: true });
  const [cpu] = cpus();
  say(
    `Measured ${new Date().toISOString().slice(0, 10)} on ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ` +
      `${ROUNDS} interleaved rounds, headless Chromium. Ratios are steady, milliseconds are this machine's.`,
  );
  const parts: Record<string, () => Promise<void>> = {
    pages: () => comparePages(options.pages ? savedPages(options.pages) : benchPages()),
    names: compareNames,
    size: compareSizes,
    frame: compareFrames,
    latency: async () => (await measureLatencies(executable, ours)).forEach((line) => say(line)),
  };
  for (const [name, measure] of Object.entries(parts)) {
    if (!wants(name)) continue;
    await measure();
    // After each part, so that a run that is broken off is not lost.
    writeFileSync(path.join(OUT, 'table.md'), `${lines.join('\n').trim()}\n`);
  }
  console.log(`\n${OUT}/table.md`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
