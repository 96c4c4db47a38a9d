import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { marks, startBrowser, type TestBrowser } from './harness.ts';
import { cardEdges, openCard, restOn } from './pointing.ts';

let browser: TestBrowser;

beforeAll(async () => {
  browser = await startBrowser();
  return () => browser.close();
});

const texts = async (page: Page): Promise<string[]> => (await marks(page)).map(({ text }) => text);

const openBody = (body: string, head = ''): Promise<Page> =>
  browser.openPage(`<!doctype html><meta charset="utf-8"><title>x</title>${head}<body>${body}`);

/** A script of data with a name in it, and `length` blanks. */
const scriptOf = (length: number): string =>
  `<script type="application/json">{"wallet":"Taobao${' '.repeat(length)}"}</script>`;

describe('a hostile page is marked', () => {
  it.each<[what: string, body: string, head?: string]>([
    [
      'under a strict policy with Trusted Types',
      '<p>Alipay</p>',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'">`,
    ],
    ['behind a script that names another', `${scriptOf(10)}<p>Alipay</p>`],
    ['behind a script far longer than its text', `${scriptOf(150_000)}<p>Alipay</p>`],
    [
      'at the end of a long text',
      `${'<p>Nothing to find in here. </p>'.repeat(8_000)}<p style="position: fixed; top: 0">Alipay</p>`,
    ],
    ['that unsets every style', '<p>Alipay</p>', '<style>* { all: unset !important }</style>'],
    [
      'that transforms and contains its body',
      '<p>Alipay</p>',
      '<style>html { font-size: 10px } body { transform: scale(0.9); contain: content }</style>',
    ],
    [
      'that overwrites the methods everyone uses',
      '<p>Alipay</p>',
      `<script>
        for (const proto of [Node.prototype, Element.prototype, Document.prototype, Array.prototype, Set.prototype, Map.prototype])
          for (const name of ['contains', 'closest', 'createTreeWalker', 'querySelectorAll', 'map', 'flatMap', 'add', 'get'])
            if (name in proto) proto[name] = () => { throw new Error('overwritten'); };
        window.MutationObserver = window.IntersectionObserver = window.Highlight = window.StaticRange = undefined;
      </script>`,
    ],
    [
      'that removes what is not its own from the root',
      '<p>Alipay</p>',
      `<script>
        new MutationObserver((records) => {
          for (const { addedNodes } of records) for (const node of addedNodes) if (node.nodeName !== 'BODY') node.remove();
        }).observe(document.documentElement, { childList: true });
      </script>`,
    ],
    [
      'whose forms bear the names of what everyone asks the document for',
      `${['body', 'title', 'documentElement', 'createTreeWalker'].map((name) => `<form name="${name}"></form>`).join('')}
       <p>Alipay</p>`,
    ],
    ['10,000 elements deep', `${'<div>'.repeat(10_000)}Alipay`],
  ])('%s', async (_, body, head) => {
    const page = await openBody(body, head);
    await expect.poll(() => texts(page)).toEqual(['Alipay']);
  });

  it('during a storm of over 10,000 changes a second, and when it is over', async () => {
    const page = await openBody('<p id="storm">0</p><p id="still">Alipay</p>');
    await expect.poll(() => texts(page)).toEqual(['Alipay']);
    const storm = await page.evaluate(
      () =>
        new Promise<{ changes: number; seconds: number; frames: number; stillMarked: boolean[] }>(
          (resolve) => {
            const target = document.querySelector('#storm');
            const still = document.querySelector('#still')?.firstChild;
            const isMarked = (): boolean =>
              [...CSS.highlights.values()].some((ranges) =>
                [...ranges].some(({ startContainer }) => startContainer === still),
              );
            const start = performance.now();
            const stillMarked: boolean[] = [];
            let [changes, frames] = [0, 0];
            const countFrame = (): void => {
              frames += 1;
              stillMarked.push(isMarked());
              requestAnimationFrame(countFrame);
            };
            requestAnimationFrame(countFrame);
            const step = (): void => {
              // New nodes, and text that changes in place.
              for (let count = 0; count < 250; count++) {
                target?.replaceChildren(`Tick ${changes++} of Taobao`);
                if (target?.firstChild) target.firstChild.nodeValue = `Tock ${changes++} of Tmall`;
              }
              const seconds = (performance.now() - start) / 1000;
              if (seconds < 2) setTimeout(step, 0);
              else resolve({ changes, seconds, frames, stillMarked });
            };
            step();
          },
        ),
    );
    expect(storm.changes / storm.seconds).toBeGreaterThan(10_000);
    // The page still draws, and what does not change stays marked.
    expect(storm.frames).toBeGreaterThan(10);
    expect(storm.stillMarked).not.toContain(false);
    await expect.poll(async () => (await texts(page)).toSorted()).toEqual(['Alipay', 'Tmall']);
  });

  it('with 20,000 mentions, about a hundred of them painted', async () => {
    const page = await openBody(
      Array.from(
        { length: 2_000 },
        (_, i) => `<h2>${i}</h2><p>${'Alipay Taobao Tmall Lazada AliExpress '.repeat(2)}</p>`,
      ).join(''),
    );
    await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(10);
    expect((await marks(page)).length).toBeLessThanOrEqual(110);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect
      .poll(() =>
        page.evaluate(() => {
          const last = document.querySelector('p:last-of-type')?.firstChild;
          return [...CSS.highlights.values()].some((ranges) =>
            [...ranges].some(({ startContainer }) => startContainer === last),
          );
        }),
      )
      .toBe(true);
  });

  it('with 5 MB of text in one node', async () => {
    const page = await openBody('<pre id="p"></pre>');
    await page.evaluate(() => {
      const line = 'A line of a long report that names nobody in particular.\n';
      document.querySelector('#p')?.append(`Alipay\n${line.repeat(90_000)}Taobao`);
    });
    await expect.poll(() => texts(page)).toContain('Alipay');
  });

  it('whose editor switched to design mode is left alone', async () => {
    const page = await openBody('<p>Alipay</p>', '<script>document.designMode = "on"</script>');
    const other = await openBody('<p>Alipay</p>');
    await expect.poll(() => texts(other)).toEqual(['Alipay']);
    expect(await texts(page)).toEqual([]);
  });
});

describe('documents that are no HTML page are marked', () => {
  it.each([
    ['XHTML', 'odd.xhtml'],
    ['SVG', 'odd.svg'],
    ['plain text', 'odd.txt'],
  ])('%s', async (_, file) => {
    const page = await browser.openPage(file);
    await expect.poll(() => texts(page)).toEqual(['Alipay']);
  });
});

describe('a page that throws foreign nodes out', () => {
  it('is survived, and given in to where it does not stop', async () => {
    const tab = await openBody('<p>Paid with Alipay</p>');
    const throwOut = (times: number): Promise<void> =>
      tab.evaluate((most) => {
        let thrown = 0;
        new MutationObserver((records) => {
          for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
            if (thrown < most && node instanceof Element && node.parentNode === document.documentElement) {
              Object.assign(globalThis, { thrown: (thrown += 1) });
              node.remove();
            }
        }).observe(document.documentElement, { childList: true });
      }, times);
    const thrown = (): Promise<unknown> => tab.evaluate(() => Reflect.get(globalThis, 'thrown'));
    await throwOut(1);
    await openCard(tab, 'Alipay');
    expect(await thrown()).toBe(1);
    await tab.keyboard.press('Escape');
    await tab.reload();
    await throwOut(1000);
    await restOn(tab, 'Alipay');
    // Put in, and back three times.
    await expect.poll(thrown).toBe(4);
    await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    expect(await thrown()).toBe(4);
    expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(2);
  });
});

describe('a page that lets nothing be shown on top', () => {
  it('has nothing of a card left in it', async () => {
    const tab = await openBody('<p>Paid with Alipay</p>');
    await tab.evaluate(() => {
      let forbidden = 0;
      addEventListener(
        'beforetoggle',
        ({ target }) => {
          Object.assign(globalThis, { forbidden: (forbidden += 1) });
          if (target instanceof Element) target.removeAttribute('popover');
        },
        true,
      );
    });
    await restOn(tab, 'Alipay');
    await expect.poll(() => tab.evaluate(() => Reflect.get(globalThis, 'forbidden'))).toBe(1);
    expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(2);
  });
});

describe('a card', () => {
  it('is as wide as ever under a strict policy with Trusted Types', async () => {
    const csp = `default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
    const page = await openBody(
      '<p>Paid with Alipay</p>',
      `<meta http-equiv="Content-Security-Policy" content="${csp}">`,
    );
    await openCard(page, 'Alipay');
    const card = await cardEdges(page);
    expect(card.right - card.left).toBe(360);
  });

  it('opens in a form one of whose fields bears the name of a method', async () => {
    const page = await openBody('<form><input name="matches"><p>Paid with Alipay</p></form>');
    await openCard(page, 'Alipay');
    expect((await cardEdges(page)).right).toBeGreaterThan(0);
  });
});
