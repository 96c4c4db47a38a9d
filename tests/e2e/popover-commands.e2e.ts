import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markedWords } from './article.ts';
import { listedEntries } from './frame-report.ts';
import {
  clickInPopover,
  inPopover,
  markBox,
  popoverText,
  startBrowser,
  until,
  type TestBrowser,
} from './harness.ts';
import { openCard, restOn, textBoxes, waitUntilClosed } from './pointing.ts';
import { tabIdOf } from './popup-page.ts';
import { focusedInCard, stepTo } from './stepping.ts';

/** What the commands and the context menu do, up to the key and the menu themselves, which no driver can press or open. */

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const WITH_NAMES = '<!doctype html><title>Names</title><p>Taobao is open. <b>alipai</b>, she wrote.';
const WITHOUT = '<!doctype html><title>None</title><p>She paid with <b>alipai</b>.';

const select = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const word = document.querySelector('b');
    if (word) getSelection()?.selectAllChildren(word);
  });

/** Asks the page as the background does; answers whether the page had a place for the card. */
async function explain(page: Page, id: string): Promise<unknown> {
  const tab = await tabIdOf(browser, page);
  const desk = await browser.desk();
  const answer = await desk.evaluate(
    async (tabId, entryId) => {
      const results = await (globalThis.browser ?? globalThis.chrome)?.scripting.executeScript({
        target: { tabId, frameIds: [0] },
        func: (entry: string) => globalThis.whichAli?.port?.explainAtSelection(entry) ?? false,
        args: [entryId],
      });
      return results?.[0]?.result;
    },
    tab,
    id,
  );
  return answer;
}

/** Asks each frame of a page to explain what is selected or pointed at, as the keyboard command does; the top frame first. */
async function explainHere(page: Page): Promise<unknown> {
  const tab = await tabIdOf(browser, page);
  const desk = await browser.desk();
  return desk.evaluate(async (tabId) => {
    const results = await (globalThis.browser ?? globalThis.chrome)?.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => globalThis.whichAli?.port?.explain() ?? false,
    });
    return results?.toSorted((a, b) => a.frameId - b.frameId).map(({ result }) => result);
  }, tab);
}

describe('what is pointed at is explained', () => {
  it('rather than where the caret stands, unless something is selected', async () => {
    const page = await browser.openPage(
      '<!doctype html><html lang="en"><title>Two</title><p><b>Alipay</b> pays.</p><p style="margin: 200px 0">Taobao sells.</p>',
    );
    const { x, y } = await until(() => markBox(page, 'Alipay'));
    await page.mouse.click(x + 3, y + 8);
    await page.keyboard.press('Escape');
    await restOn(page, 'Taobao');
    expect(await explainHere(page)).toEqual([true]);
    await expect.poll(() => popoverText(page)).toMatch(/^Taobao/);
    await select(page);
    await explainHere(page);
    await expect.poll(() => popoverText(page)).toMatch(/^Alipay/);
  });

  it('in the frame that has the pointer, not where it was before in the page around it', async () => {
    const page = await browser.openPage(
      '<!doctype html><html lang="en"><title>Frames</title><p>Taobao sells.</p><iframe width="500" height="400" style="margin: 200px 0 0 420px" srcdoc="<p>Alipay pays."></iframe>',
    );
    await restOn(page, 'Taobao');
    const frame = await until(() => page.frames().find((each) => each.parentFrame()));
    const inner = await until(() => markBox(frame, 'Alipay'));
    const outer = await page.$eval('iframe', (box) => box.getBoundingClientRect().toJSON());
    // At one go: the page around it is told of no point that lies outside the name.
    await page.mouse.move(outer.x + inner.x + 8, outer.y + inner.y + 10);
    await expect.poll(() => explainHere(page)).toEqual([false, true]);
    await page.mouse.move(outer.x + 5, outer.y - 20, { steps: 3 });
    await restOn(page, 'Taobao');
    await expect.poll(() => explainHere(page)).toEqual([true, false]);
  });
});

describe('a selection is explained', () => {
  it.each([
    ['in a page with names', WITH_NAMES],
    ['in a page without, which has no highlighter yet', WITHOUT],
  ])('at its place %s', async (_, source) => {
    const page = await browser.openPage(source);
    await select(page);
    expect(await explain(page, 'alipay')).toBe(true);
    await expect.poll(() => popoverText(page)).toMatch(/^Alipay/);
  });

  it.each([
    ['with names', WITH_NAMES],
    ['without', WITHOUT],
  ])('by the popup where the site is off, on a page %s', async (_, source) => {
    await browser.setSettings({ sitesOff: ['off.example'] });
    const page = await browser.openPage(source, 'off.example');
    await select(page);
    expect(await explain(page, 'alipay')).toBe(false);
    expect(await popoverText(page)).toBeUndefined();
    await browser.setSettings({ sitesOff: null });
  });

  it('by the popup where nothing of the page is selected', async () => {
    const page = await browser.openPage(WITHOUT);
    expect(await explain(page, 'alipay')).toBe(false);
  });
});

const WITH_FIELD =
  '<!doctype html><html lang="en"><title>Field</title><p>Shoppers paid with Alipay on Saturday.</p><input id="field">';

describe('without a mouse', () => {
  it('the focus goes into the card, around it with Tab, and back with Escape', async () => {
    const tab = await browser.openPage(WITH_FIELD);
    await until(() => tab.evaluate(() => CSS.highlights.size > 0));
    await tab.focus('#field');
    await stepTo(browser, tab);
    await expect.poll(() => focusedInCard(tab)).toBe('Alipay');
    const order: (string | undefined)[] = [];
    for (let presses = 0; presses < 3; presses += 1) {
      await tab.keyboard.press('Tab');
      order.push(await focusedInCard(tab));
    }
    expect(order).toEqual(['Ant Group', 'Alibaba Group', 'Alibaba Group']);
    await tab.keyboard.press('Escape');
    await waitUntilClosed(tab);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('field');
  });

  it('opens and leaves an entry with Enter, the focus on its name each time', async () => {
    const tab = await browser.openPage(WITH_FIELD);
    await until(() => tab.evaluate(() => CSS.highlights.size > 0));
    await stepTo(browser, tab);
    await expect.poll(() => focusedInCard(tab)).toBe('Alipay');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await expect.poll(() => focusedInCard(tab)).toBe('Ant Group');
    await tab.keyboard.down('Shift');
    await tab.keyboard.press('Tab');
    await tab.keyboard.up('Shift');
    expect(await focusedInCard(tab)).toBe('Back to Alipay');
    await tab.keyboard.press('Enter');
    await expect.poll(() => focusedInCard(tab)).toBe('Alipay');
  });

  it('the focus goes back to where it was when it came, and also where another card stays', async () => {
    const tab = await browser.openPage(
      `<!doctype html><html lang="en"><title>Two</title><p>Alipay</p><p>Taobao</p><input id="one"><input id="two">`,
    );
    await tab.bringToFront();
    await tab.focus('#one');
    await openCard(tab, 'Alipay');
    await clickInPopover(tab, 'Keep open');
    await tab.focus('#two');
    await stepTo(browser, tab);
    await expect.poll(() => focusedInCard(tab)).toBe('Alipay');
    await stepTo(browser, tab);
    await expect.poll(() => focusedInCard(tab)).toBe('Taobao');
    await tab.keyboard.press('Escape');
    await expect.poll(() => tab.evaluate(() => document.activeElement?.id)).toBe('two');
    expect(await popoverText(tab)).toMatch(/^Alipay/);
  });

  it('the focus goes to the first thing that is shown more', async () => {
    const tab = await browser.openPage(WITH_FIELD);
    await until(() => tab.evaluate(() => CSS.highlights.size > 0));
    await stepTo(browser, tab);
    await expect.poll(() => focusedInCard(tab)).toBe('Alipay');
    await inPopover(
      tab,
      (root) => root.querySelector<HTMLElement>('.not-same > .quiet-button')?.focus(),
      undefined,
    );
    await tab.keyboard.press('Enter');
    const third = await until(() =>
      inPopover(
        tab,
        (root) => root.querySelector('.not-same li:nth-child(3) button')?.textContent,
        undefined,
      ),
    );
    await expect.poll(() => focusedInCard(tab)).toBe(third);
  });

  it('the focus stays in the card where a button goes with its press', async () => {
    const tab = await browser.openPage(WITH_FIELD);
    await until(() => tab.evaluate(() => CSS.highlights.size > 0));
    await stepTo(browser, tab);
    await expect.poll(() => focusedInCard(tab)).toBe('Alipay');
    const goTo = (name: string): Promise<unknown> =>
      inPopover(
        tab,
        (root, text) =>
          [...root.querySelectorAll('button')].find(({ textContent }) => textContent === text)?.focus(),
        name,
      );
    for (const [name, told] of [
      ['Wrong meaning?', 'Wrong meaning?'],
      ['Not on news.example', 'is no longer marked'],
      ['Undo', 'Taken back.'],
    ] as const) {
      await until(async () => (await popoverText(tab))?.includes(name));
      await goTo(name);
      await tab.keyboard.press('Enter');
      await expect.poll(() => focusedInCard(tab)).toContain(told);
    }
  });
});

it('the next mention comes into sight in a box that lies half outside the window', async () => {
  const tab = await browser.openPage(`<!doctype html><html lang="en"><title>Box</title>
    <div style="position: absolute; top: -500px; height: 800px; overflow: hidden">
    <p style="margin: 2000px 0">Shoppers paid with Alipay on Saturday.</p></div>`);
  await tab.bringToFront();
  await until(async () => {
    await stepTo(browser, tab);
    return (await popoverText(tab))?.startsWith('Alipay');
  });
  const [term] = await textBoxes(tab, 'Alipay');
  expect(term?.top).toBeGreaterThan(0);
  expect(term?.bottom).toBeLessThanOrEqual(300);
});

it('a mention of which only a part can be brought into sight is shown as far as it can', async () => {
  const tab = await browser.openPage(`<!doctype html><html lang="en"><title>Box</title>
    <div style="position: absolute; top: -500px; height: 800px; overflow: hidden">
    <p style="margin: 488px 0 2000px; font: 16px/20px sans-serif">Shoppers paid with Alipay.</p></div>`);
  await tab.bringToFront();
  await until(async () => {
    await stepTo(browser, tab);
    return (await popoverText(tab))?.startsWith('Alipay');
  });
  const [term] = await textBoxes(tab, 'Alipay');
  expect(term?.bottom).toBeGreaterThan(0);
});

it('goes on from the mention that was visited, also where the text beside it changed meanwhile', async () => {
  const tab = await browser.openPage(
    '<!doctype html><title>Live</title><p>Taobao is open.<p>Alipay pays <i>1</i> time.<p>Cainiao brings it.',
  );
  await tab.bringToFront();
  await expect.poll(() => markedWords(tab)).toHaveLength(3);
  // What comes with each change is listed once that was read, too.
  for (const [name, later] of [
    ['Taobao', 'Lazada'],
    ['Alipay', 'Tmall'],
    ['Cainiao', 'Fliggy'],
  ] as const) {
    await stepTo(browser, tab);
    await expect.poll(() => popoverText(tab)).toMatch(new RegExp(`^${name}`));
    await tab.evaluate((word) => {
      document.querySelector('i')?.append('0');
      document.body.append(`${word} came later.`);
    }, later);
    await expect.poll(() => listedEntries(browser, tab)).toContain(later.toLowerCase());
  }
});
