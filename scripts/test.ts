import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './browsers.ts';
import { BROWSER_KINDS } from './driver/browser-kind.ts';
import { lintForFirefox } from './lint-extension.ts';

/**
 * `npm test`: everything that must hold, in the order in which it fails cheapest. Ends with one line,
 * `N passed, N failed`: every unit and e2e test counts one, every other step one.
 */

type Count = { passed: number; failed: number };
type Step = { title: string; run: () => Count };

const scratch = mkdtempSync(path.join(tmpdir(), 'which-ali-test-'));

const one = (passed: boolean): Count => ({ passed: Number(passed), failed: Number(!passed) });

const npm = (script: string) => (): Count =>
  one(spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' }).status === 0);

/** Runs Vitest projects, shows their progress and counts their tests. */
const vitest =
  (...projects: string[]) =>
  (): Count => {
    const file = path.join(scratch, `${projects.join('-').replaceAll('*', '')}.json`);
    const { status } = spawnSync(
      'npx',
      [
        'vitest',
        'run',
        ...projects.flatMap((project) => ['--project', project]),
        '--maxWorkers=2',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ],
      { stdio: 'inherit' },
    );
    const { passed, failed } = readCount(file);
    // A file that does not load, or an error outside a test, fails the run without a failed test.
    return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
  };

function readCount(file: string): Count {
  try {
    const report: { numPassedTests: number; numFailedTests: number } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** A browser that cannot be found or installed fails its step with its instruction, and the rest still runs. */
const browsers = (): Count => {
  const missing = BROWSER_KINDS.filter((kind) => {
    try {
      console.log(`${kind}: ${ensureBrowser(kind)}`);
      return false;
    } catch (error) {
      console.error(String(error));
      return true;
    }
  });
  return one(missing.length === 0);
};

const STEPS: readonly Step[] = [
  { title: 'Browsers', run: browsers },
  { title: 'Types', run: npm('typecheck') },
  { title: 'Lint', run: npm('lint') },
  { title: 'Format', run: npm('format:check') },
  { title: 'Unit tests (node and happy-dom)', run: vitest('data', 'components') },
  { title: 'Build for both browsers', run: npm('build') },
  { title: 'web-ext lint', run: () => one(lintForFirefox()) },
  { title: 'What was built', run: vitest('built') },
  { title: 'End to end in Chromium and Firefox', run: vitest('e2e-*') },
];

const began = Date.now();
const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(0)} s`;
const total: Count = { passed: 0, failed: 0 };
const rows: string[] = [];

for (const [index, { title, run }] of STEPS.entries()) {
  console.log(`\n── ${index + 1}/${STEPS.length} ${title}`);
  const start = Date.now();
  const { passed, failed } = run();
  total.passed += passed;
  total.failed += failed;
  rows.push(`${failed ? '✗' : '✓'} ${title}: ${passed} passed, ${failed} failed (${seconds(start)})`);
}
rmSync(scratch, { recursive: true, force: true });

console.log(`\n${rows.join('\n')}\nin ${seconds(began)}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
