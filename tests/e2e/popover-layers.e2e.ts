import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  clickInPopover,
  inPopover,
  markBox,
  marks,
  popoverText,
  startBrowser,
  until,
  type TestBrowser,
} from './harness.ts';
import { cardEdges, openCard, placeFaults, restOn, waitUntilClosed } from './pointing.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser({ width: 1000, height: 800 });
  return () => browser.close();
});

const html = (body: string, css = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>x</title>
   <style>body { margin: 0; font: 16px/1.5 sans-serif } iframe { display: block; margin: 60px; border: 0 } ${css}</style>${body}`;

/** A page with a frame in it, by default of another site, marked inside and outside. */
async function openAround(
  width: number,
  height: number,
  host = 'other.example',
): Promise<{ page: Page; frame: Frame }> {
  const inner = await browser.openPage(html('<p style="margin: 20px">Paid with Alipay</p>'), host);
  const address = inner.url();
  await inner.close();
  const page = await browser.openPage(
    html(
      `<p style="margin: 20px">Taobao was quiet</p><iframe src="${address}" width="${width}" height="${height}"></iframe>`,
    ),
  );
  const frame = await until(() => page.frames().find((each) => each.url() === address));
  await until(() => markBox(frame, 'Alipay'));
  return { page, frame };
}

const restIn = async (page: Page, frame: Frame): Promise<void> => {
  const around = await page.evaluate(() =>
    document.querySelector('iframe')?.getBoundingClientRect().toJSON(),
  );
  const { x, y } = await until(() => markBox(frame, 'Alipay'));
  await page.mouse.move(around.x + x + 10, around.y + y + 8);
  await page.mouse.move(around.x + x + 14, around.y + y + 8);
};

const rootChildren = (frame: Frame | Page): Promise<number> =>
  frame.evaluate(() => document.documentElement.children.length);

describe('a frame of another site', () => {
  it('shows its card in itself', async () => {
    const { page, frame } = await openAround(600, 600);
    await restIn(page, frame);
    await expect.poll(() => rootChildren(frame)).toBe(3);
    expect(await rootChildren(page)).toBe(2);
  });

  it('shows none where there is no room for one; the page around it does as ever', async () => {
    const { page, frame } = await openAround(300, 120);
    await restIn(page, frame);
    await openCard(page, 'Taobao');
    expect(await rootChildren(frame)).toBe(2);
  });
});

describe('Escape', () => {
  it('closes the card of a roomy frame while the focus is in the page around it, and the other way round', async () => {
    const { page, frame } = await openAround(600, 600, 'news.example');
    await page.bringToFront();
    await restIn(page, frame);
    await expect.poll(() => rootChildren(frame)).toBe(3);
    await page.keyboard.press('Escape');
    await expect.poll(() => rootChildren(frame)).toBe(2);
    await page.focus('iframe');
    await openCard(page, 'Taobao');
    await page.keyboard.press('Escape');
    await expect.poll(() => rootChildren(page)).toBe(2);
  });
});

describe('a small frame of the same site', () => {
  it('shows its card in the page around it', async () => {
    const { page, frame } = await openAround(300, 120, 'news.example');
    await restIn(page, frame);
    const card = await cardEdges(page);
    expect(card.right - card.left).toBe(360);
    expect([await rootChildren(page), await rootChildren(frame)]).toEqual([3, 2]);
  });

  it('shows a card that the page around it neither reads nor marks', async () => {
    const { page, frame } = await openAround(300, 120, 'news.example');
    await restIn(page, frame);
    await until(async () => (await popoverText(page))?.includes('Ant Group'));
    await page.evaluate(() => document.body.append('Lazada came later.'));
    // By then the card, which came before, would be read.
    const inPage = async (): Promise<string[]> => (await marks(page)).map(({ text }) => text);
    await expect.poll(inPage).toContain('Lazada');
    expect((await inPage()).toSorted()).toEqual(['Lazada', 'Taobao']);
  });

  it.each([
    ['is taken away', (page: Page) => page.$eval('iframe', (element) => element.remove())],
    [
      'goes to another page',
      (page: Page) => page.$eval('iframe', (element) => element.setAttribute('src', 'about:blank')),
    ],
  ])('takes its card with it, pinned too, when it %s', async (_, go) => {
    const { page, frame } = await openAround(300, 120, 'news.example');
    await restIn(page, frame);
    await until(() => popoverText(page));
    await clickInPopover(page, 'Keep open');
    await go(page);
    await expect.poll(() => rootChildren(page)).toBe(2);
  });
});

/** Whether the card is what lies on top at its middle. */
const isOnTop = async (page: Page): Promise<boolean> => {
  const card = await cardEdges(page);
  return page.evaluate(
    (x, y) => document.elementFromPoint(x, y)?.hasAttribute('data-which-ali') ?? false,
    (card.left + card.right) / 2,
    (card.top + card.bottom) / 2,
  );
};

describe('the card is on top', () => {
  it('of a fullscreen element that holds the mention', async () => {
    const page = await browser.openPage(
      html(
        '<section style="background: #fff"><p style="margin: 80px">Paid with Alipay</p><button>Full</button></section>',
      ),
    );
    await page.evaluate(() =>
      document
        .querySelector('button')
        ?.addEventListener('click', () => void document.querySelector('section')?.requestFullscreen()),
    );
    await page.click('button');
    await until(() => page.evaluate(() => document.fullscreenElement !== null));
    await openCard(page, 'Alipay');
    expect(await isOnTop(page)).toBe(true);
    expect(
      await page.evaluate(() => document.querySelector('[data-which-ali]')?.parentElement?.tagName),
    ).toBe('SECTION');
  });

  it('of the highest layer a page can name, and of a popover it opens later', async () => {
    const page = await browser.openPage(
      html(
        '<p>Paid with Alipay</p><div id="high"></div><div id="late" popover="manual"></div>',
        `p { margin: 40px; position: relative; z-index: 2147483647; width: 200px }
         #high { position: fixed; inset: 0; z-index: 2147483647; background: #eee8; pointer-events: none }
         #late { width: 90vw; height: 90vh }`,
      ),
    );
    await openCard(page, 'Alipay');
    expect(await isOnTop(page)).toBe(true);
    await page.evaluate(() => document.querySelector<HTMLElement>('#late')?.showPopover());
    await expect.poll(() => isOnTop(page)).toBe(true);
  });
});

/** A dark page with a box that scrolls, a component in it, and the name directly in that. */
async function openComponent(): Promise<Page> {
  const page = await browser.openPage(
    html(
      `<div style="height: 200px; overflow: auto"><x-note></x-note><div style="height: 900px"></div></div>`,
      'body { background: #111; padding-top: 300px } x-note { display: block; padding: 40px; color: #eee }',
    ),
  );
  await page.evaluate(() =>
    document.querySelector('x-note')?.attachShadow({ mode: 'closed' }).append('Paid with Alipay'),
  );
  await openCard(page, 'Alipay');
  return page;
}

describe('of a name that stands in a component, in no element of its own, the card', () => {
  it('is dark on a dark page', async () => {
    const page = await openComponent();
    expect(
      await inPopover(page, (root) => root.querySelector('.popover')?.getAttribute('data-theme'), 0),
    ).toBe('dark');
  });

  it('goes when a box scrolls it out of sight', async () => {
    const page = await openComponent();
    await page.evaluate(() => document.querySelector('div')?.scrollTo(0, 150));
    expect(await waitUntilClosed(page)).toBe(true);
  });
});

const showModal = (tab: Page): Promise<void> =>
  tab.evaluate(() => {
    const dialog = document.querySelector('dialog');
    if (dialog instanceof HTMLDialogElement) dialog.showModal();
    dialog?.querySelector('p')?.replaceChildren('Paid with Alipay');
  });

const hostParent = (tab: Page): Promise<string | undefined> =>
  tab.evaluate(() => document.querySelector('div[popover="manual"]')?.parentElement?.tagName);

describe('over dialogs and popovers of the page, the card', () => {
  const MODAL = html(
    '<dialog style="width: 500px; transform: translate(10px, 10px)"><p>Paid in cash</p><button>ok</button></dialog><p style="margin: 40px">Taobao was quiet</p>',
  );

  it('stands in the modal dialog that holds the mention, and can be used there', async () => {
    const tab = await browser.openPage(MODAL);
    await showModal(tab);
    expect(await placeFaults(tab, 'Alipay')).toEqual([]);
    expect(await hostParent(tab)).toBe('DIALOG');
    await clickInPopover(tab, 'Compare with Alibaba Group');
    expect(await popoverText(tab)).toContain('Close comparison');
    await tab.keyboard.press('Escape');
    await waitUntilClosed(tab);
    expect(await tab.evaluate(() => document.querySelector('dialog')?.matches(':modal'))).toBe(true);
  });

  it('stands in the modal dialog of a component that shows the text in its slot', async () => {
    const tab = await browser.openPage(html('<x-dialog><p style="margin: 40px">Paid in cash</p></x-dialog>'));
    await tab.evaluate(() => {
      const root = document.querySelector('x-dialog')?.attachShadow({ mode: 'open' });
      const dialog = document.createElement('dialog');
      dialog.append(document.createElement('slot'));
      root?.append(dialog);
      dialog.showModal();
      document.querySelector('p')?.replaceChildren('Paid with Alipay');
    });
    await openCard(tab, 'Alipay');
    expect(await hostParent(tab)).toBeUndefined();
    await clickInPopover(tab, 'Compare with Alibaba Group');
    expect(await popoverText(tab)).toContain('Close comparison');
    // One that follows its term would go with it.
    await clickInPopover(tab, 'Keep open');
    await tab.evaluate(() => document.querySelector('x-dialog')?.shadowRoot?.replaceChildren());
    await expect.poll(() => hostParent(tab)).toBe('HTML');
  });

  it('can be used in the modal dialog of a component that shows nobody what is in it', async () => {
    const tab = await browser.openPage(html('<x-dialog></x-dialog>'));
    await tab.evaluate(() => {
      const root = document.querySelector('x-dialog')?.attachShadow({ mode: 'closed' });
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'inset: 0 auto auto 0; margin: 0; width: 800px; height: 700px';
      dialog.append('Paid with Alipay');
      root?.append(dialog);
      dialog.showModal();
      Object.assign(window, { cards: () => dialog.querySelectorAll('[popover]').length });
    });
    const cards = (): Promise<unknown> => tab.evaluate('cards()');
    const { x, y } = await until(() => markBox(tab, 'Alipay'));
    await restOn(tab, 'Alipay');
    await expect.poll(cards).toBe(1);
    await tab.mouse.click(x + 40, y + 60);
    // Used, it outlives the pointer.
    await tab.mouse.move(x + 40, y + 80);
    await tab.mouse.click(x + 100, y + 120);
    expect(await cards()).toBe(1);
    await tab.mouse.click(700, 600);
    await expect.poll(cards).toBe(0);
  });

  it('comes back on top when the page opens a modal dialog over it', async () => {
    const tab = await browser.openPage(MODAL);
    await openCard(tab, 'Taobao');
    expect(await hostParent(tab)).toBe('HTML');
    await showModal(tab);
    await expect.poll(() => hostParent(tab)).toBe('DIALOG');
    await clickInPopover(tab, 'Show');
    expect(await popoverText(tab)).toContain('Taobao');
  });

  it('stands in a modal of the page’s own making, which keeps clicks and the focus in itself', async () => {
    const tab = await browser.openPage(
      html(
        `<div id="modal" role="dialog" aria-modal="true" style="transform: translate(60px, 60px); overflow: hidden">
           <p>Paid with Alipay</p><button>ok</button></div>`,
      ),
    );
    await tab.evaluate(() => {
      const modal = document.querySelector('#modal');
      const isOutside = ({ target }: Event): boolean => !(target instanceof Node && modal?.contains(target));
      // As libraries do it, ahead of anybody else.
      for (const type of ['pointerdown', 'mousedown', 'click'])
        document.addEventListener(
          type,
          (event) => {
            if (!isOutside(event)) return;
            event.preventDefault();
            event.stopImmediatePropagation();
          },
          true,
        );
      document.addEventListener(
        'focusin',
        (event) => isOutside(event) && modal?.querySelector('button')?.focus(),
        true,
      );
    });
    expect(await placeFaults(tab, 'Alipay')).toEqual([]);
    await clickInPopover(tab, 'Compare with Alibaba Group');
    await until(async () => (await popoverText(tab))?.includes('Close comparison'));
    await tab.keyboard.press('Escape');
    await waitUntilClosed(tab);
  });

  it('a click in the card leaves the open popover that holds the mention open', async () => {
    const tab = await browser.openPage(
      html('<div popover id="menu"><p style="margin: 60px">Paid in cash</p></div>'),
    );
    await tab.evaluate(() => {
      document.querySelector<HTMLElement>('#menu')?.showPopover();
      document.querySelector('#menu p')?.replaceChildren('Paid with Alipay');
    });
    await openCard(tab, 'Alipay');
    await clickInPopover(tab, 'Show');
    expect(await tab.evaluate(() => document.querySelector('#menu')?.matches(':popover-open'))).toBe(true);
  });
});
