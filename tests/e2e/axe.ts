import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { inPopover } from './harness.ts';
import { waitUntilClosed } from './pointing.ts';

/**
 * What axe objects to, one line each, how many elements passed a rule, and of how many it measured the contrast (0 would
 * prove nothing).
 */
export type AxeReport = { faults: string[]; checked: number; contrastChecked: number };

type AxeRequest = {
  /** Selector of the part to look at; left out: the whole page. */
  within?: string;
  /** Only what colours decide: for a page that was looked at whole, and has other colours now. */
  coloursOnly?: boolean;
};

const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Runs axe over what is shown now. */
export async function findFaults(
  page: Page,
  { within = 'html', coloursOnly = false }: AxeRequest = {},
): Promise<AxeReport> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const results: AxeResults = await page.evaluate(
    (selector, rules) =>
      Reflect.get(globalThis, 'axe').run(
        { include: [[selector]] },
        { resultTypes: ['violations', 'passes'], ...(rules && { runOnly: rules }) },
      ),
    within,
    coloursOnly ? COLOUR_RULES : null,
  );
  return {
    faults: results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
    ),
    checked: new Set(results.passes.flatMap(({ nodes }) => nodes.map(({ html }) => html))).size,
    contrastChecked: results.passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0,
  };
}

/**
 * Runs axe over the open card. It cannot see closed roots, so it gets a copy of the same nodes and styles in an open
 * one, in place of the page's `main`.
 */
export async function findCardFaults(tab: Page): Promise<AxeReport> {
  await inPopover(
    tab,
    (root) => {
      const copy = document.createElement('div');
      copy.id = 'copy';
      copy.style.cssText = 'position: fixed; inset: 0';
      const style = document.createElement('style');
      style.textContent = root.adoptedStyleSheets
        .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
        .join('\n');
      copy
        .attachShadow({ mode: 'open' })
        .append(style, ...[...root.childNodes].map((node) => node.cloneNode(true)));
      document.querySelector('main')?.replaceChildren(copy);
    },
    undefined,
  );
  // The card itself would lie over its copy, and axe measures no contrast of what is covered.
  await tab.keyboard.press('Escape');
  await waitUntilClosed(tab);
  await tab.evaluate(() => {
    for (const animation of document.querySelector('#copy')?.shadowRoot?.getAnimations() ?? [])
      animation.finish();
  });
  return findFaults(tab, { within: '#copy' });
}
