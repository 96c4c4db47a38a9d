import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

/**
 * What axe objects to, one line each, how many elements passed a rule, and of how many it measured the contrast (0 would
 * prove nothing).
 */
export type AxeReport = { faults: string[]; checked: number; contrastChecked: number };

/**
 * Runs axe over what is shown now.
 * @param within selector of the part to look at; left out: the whole page
 */
export async function findFaults(page: Page, within = 'html'): Promise<AxeReport> {
  await page.evaluate(axe.source);
  const results: AxeResults = await page.evaluate(
    (selector) =>
      Reflect.get(globalThis, 'axe').run(
        { include: [[selector]] },
        { resultTypes: ['violations', 'passes'] },
      ),
    within,
  );
  return {
    faults: results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
    ),
    checked: new Set(results.passes.flatMap(({ nodes }) => nodes.map(({ html }) => html))).size,
    contrastChecked: results.passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0,
  };
}
