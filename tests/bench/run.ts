import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { understood } from '../../scripts/command-line.ts';
import { buildIfStale } from '../build-if-stale.ts';
import { readBenchRequest, type Part } from './bench-request.ts';
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
 */
const { rounds, most, pages, parts, ours, record } = understood(readBenchRequest);
const NAME_COUNTS = ours ? [300, 100_000] : [300, 3_000, 30_000, 100_000];
const FOLDER = record ? path.join(import.meta.dirname, 'results') : 'out/bench';

buildIfStale();
const executable = ensureBrowser('chromium');
const scratch = mkdtempSync(path.join(tmpdir(), 'which-ali-bench-'));
try {
  const contest = await openContest({
    executable,
    rounds,
    scratch,
    rivalNames: ours ? [] : RIVAL_NAMES,
  });
  const report = createReport(FOLDER);
  const [cpu] = cpus();
  report.say(
    `Measured ${new Date().toISOString().slice(0, 10)} on ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ` +
      `${rounds} interleaved rounds, headless Chromium. Ratios are steady, milliseconds are this machine's.`,
  );
  const measure: Record<Part, () => Promise<void>> = {
    pages: () => comparePages(contest, report, pages === undefined ? benchPages() : savedPages(pages, most)),
    names: () => compareNames(contest, report, NAME_COUNTS),
    size: () => compareSizes(contest, report),
    frame: () => compareFrames(contest, report),
    latency: async () =>
      (await measureLatencies(executable, contest.ours)).forEach((line) => report.say(line)),
  };
  for (const part of parts) {
    await measure[part]();
    report.write();
  }
  console.log(`\n${FOLDER}/table.md`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
