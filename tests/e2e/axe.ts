import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe objects to, one line each, and how many elements passed a rule (0 would prove nothing). */
export type AxeReport = { faults: string[]; checked: number };

/** Runs axe in one of the extension's own pages, as it is shown now. */
export async function findFaults(page: Page): Promise<AxeReport> {
  await page.evaluate(axe.source);
  const results: AxeResults = await page.evaluate(() =>
    Reflect.get(globalThis, 'axe').run({ resultTypes: ['violations', 'passes'] }),
  );
  return {
    faults: results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
    ),
    checked: new Set(results.passes.flatMap(({ nodes }) => nodes.map(({ html }) => html))).size,
  };
}
