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

type Count = {
  passed: number;
  failed: number;
  /** What failed, where the step knows it by name. */
  names?: string[];
};
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
    const count = readCount(file);
    // A file that does not load, or an error outside a test, fails the run without a failed test.
    return status === 0 ? count : { ...count, failed: Math.max(count.failed, 1) };
  };

/** Vitest's own report, as far as it is read here. */
type Report = {
  numPassedTests: number;
  testResults: { name: string; message: string; assertionResults: { status: string; fullName: string }[] }[];
};

/** A test that is skipped proves nothing, and fails as well. */
function readCount(file: string): Count {
  try {
    const { numPassedTests, testResults }: Report = JSON.parse(readFileSync(file, 'utf8'));
    const names = testResults.flatMap(({ name, message, assertionResults }) => {
      const where = path.relative('', name);
      const tests = assertionResults.filter(({ status }) => status !== 'passed');
      if (assertionResults.length === 0) return [`${where}: ${message}`];
      return tests.map(({ status, fullName }) => `${where}: ${fullName} (${status})`);
    });
    return { passed: numPassedTests, failed: names.length, names };
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
  const { passed, failed, names = [] } = run();
  total.passed += passed;
  total.failed += failed;
  rows.push(`${failed ? '✗' : '✓'} ${title}: ${passed} passed, ${failed} failed (${seconds(start)})`);
  rows.push(...names.map((name) => `    ${name}`));
}
rmSync(scratch, { recursive: true, force: true });

console.log(`\n${rows.join('\n')}\nin ${seconds(began)}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
