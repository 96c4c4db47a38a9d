import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { bundleApp } from './bundle-app.ts';
import { startBrowser } from './harness.ts';
import type { Change, Outcome, Tree } from './page-apps/reader.ts';

let page: Page;
beforeAll(async () => {
  const browser = await startBrowser({ extension: false });
  const code = await bundleApp('reader');
  page = await browser.openPage(`<!doctype html><title>x</title><body><script>${code}</script>`);
  return () => browser.close();
});

/** Objects as they can be sent into a page. */
const SENDABLE = { noNullPrototype: true };

const { node } = fc.letrec<{ node: Tree; element: Tree }>((tie) => ({
  element: fc.record(
    {
      tag: fc.constantFrom('b', 'span', 'i', 'p', 'x-card'),
      children: fc.array(tie('node'), { maxLength: 4 }),
    },
    SENDABLE,
  ),
  node: fc.oneof(
    { maxDepth: 3 },
    { weight: 3, arbitrary: fc.constantFrom('', 'Ali', 'pay', 'Alipay', 'Taobao ', ' and ') },
    fc.constantFrom({ tag: 'wbr', children: [] }, { tag: 'br', children: [] }),
    { weight: 2, arbitrary: tie('element') },
  ),
}));
const change: fc.Arbitrary<Change> = fc.record(
  {
    does: fc.constantFrom('insert', 'remove', 'write', 'wrap', 'move'),
    at: fc.nat(30),
    part: node,
    isRead: fc.boolean(),
  },
  SENDABLE,
);

const tryOut = (trees: readonly Tree[], changes: readonly Change[]): Promise<Outcome> =>
  page.evaluate((...args) => globalThis.pageReader.try(...args), trees, changes);

it('knows a page that changed as if it had been read afterwards', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(node, { minLength: 1, maxLength: 4 }),
      fc.array(change, { maxLength: 6 }),
      async (trees, changes) => {
        const { followed, fresh } = await tryOut(trees, changes);
        expect(followed).toEqual(fresh);
        expect(fresh).toEqual(fresh.toSorted(([, a, from], [, b, to]) => a - b || from - to));
      },
    ),
    { numRuns: 200 },
  );
});

it('counts each name once on a line longer than is read in one go', async () => {
  const line = Array.from({ length: 3_000 }, () => ({ tag: 'b', children: ['paid with Alipay and '] }));
  const { followed } = await tryOut(line, []);
  expect(followed).toHaveLength(3_000);
});
