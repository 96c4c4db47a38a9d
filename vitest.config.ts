import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** A real browser starts slowly on a busy machine. */
const E2E_TIMEOUT = 60_000;

/** The e2e specs of `include` in one browser; both browsers run the same files. */
const inBrowser = (browserKind: 'chromium' | 'firefox', name: string, include: string) => ({
  test: {
    name: `${name}-${browserKind}`,
    environment: 'node',
    include: [include],
    globalSetup: 'tests/e2e/global-setup.ts',
    provide: { browserKind },
    // A worker keeps its Firefox from spec to spec (tests/e2e/machine.ts).
    isolate: false,
    testTimeout: E2E_TIMEOUT,
    // A browser that does not start is launched once more.
    hookTimeout: 2 * E2E_TIMEOUT,
    // A driver that loses a tab is no fault of ours; a promise that is broken fails twice, and retries are reported.
    retry: 1,
    expect: { poll: { timeout: 10_000, interval: 25 } },
  },
});

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // Property tests on a busy machine take longer than the default 5 s; nothing is proved by being quick.
    testTimeout: 30_000,
    globalSetup: 'tests/global-setup.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'data',
          // Pure code and data: to load it anew for each file took a third of the time.
          isolate: false,
          environment: 'node',
          include: ['tests/{data,scripts}/**/*.test.ts', 'tests/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'happy-dom',
          include: ['tests/{components,entrypoints}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup-dom.ts'],
        },
      },
      { test: { name: 'built', environment: 'node', include: ['tests/built/*.test.ts'] } },
      inBrowser('chromium', 'e2e', 'tests/e2e/*.e2e.ts'),
      inBrowser('firefox', 'e2e', 'tests/e2e/*.e2e.ts'),
      inBrowser('chromium', 'long', 'tests/e2e/long/*.e2e.ts'),
      inBrowser('firefox', 'long', 'tests/e2e/long/*.e2e.ts'),
    ],
  },
});
