import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { buildIfStale } from '../../scripts/driver/build.ts';
import { compareFrames } from './compare-frames.ts';
import { compareNames } from './compare-names.ts';
import { comparePages } from './compare-pages.ts';
import { compareSizes } from './compare-sizes.ts';
import { RIVAL_NAMES } from './contenders.ts';
import { openContest } from './contest.ts';
import { measureLatencies } from './latencies.ts';
import { benchPages } from './pages.ts';
import { createReport } from './report.ts';
import { savedPages } from './saved-pages.ts';

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
const NAME_COUNTS = options.ours ? [300, 100_000] : [300, 3_000, 30_000, 100_000];
const FOLDER = options.record ? path.join(import.meta.dirname, 'results') : 'out/bench';
const rounds = Number(options.rounds);

buildIfStale();
const executable = ensureBrowser('chromium');
const scratch = mkdtempSync(path.join(tmpdir(), 'which-ali-bench-'));
try {
  const contest = await openContest({
    executable,
    rounds,
    scratch,
    rivalNames: options.ours ? [] : RIVAL_NAMES,
  });
  const report = createReport(FOLDER);
  const [cpu] = cpus();
  report.say(
    `Measured ${new Date().toISOString().slice(0, 10)} on ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ` +
      `${rounds} interleaved rounds, headless Chromium. Ratios are steady, milliseconds are this machine's.`,
  );
  const parts: Record<string, () => Promise<void>> = {
    pages: () =>
      comparePages(
        contest,
        report,
        options.pages ? savedPages(options.pages, Number(options.most)) : benchPages(),
      ),
    names: () => compareNames(contest, report, NAME_COUNTS),
    size: () => compareSizes(contest, report),
    frame: () => compareFrames(contest, report),
    latency: async () =>
      (await measureLatencies(executable, contest.ours)).forEach((line) => report.say(line)),
  };
  for (const [name, measure] of Object.entries(parts)) {
    if (options.part !== undefined && options.part !== name) continue;
    await measure();
    report.write();
  }
  console.log(`\n${FOLDER}/table.md`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
