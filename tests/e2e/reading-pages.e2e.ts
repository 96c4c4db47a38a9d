import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, type TestBrowser } from './harness.ts';
import { isThere } from './settings-page.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('reading pages', () => {
  it('have addresses of their own', async () => {
    const page = await browser.openExtensionPage('options.html#/entry/alipay');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('.entry-sheet')?.textContent))
      .toContain('支付宝');
    await expect.poll(() => page.title()).toContain('Alipay');
    await page.evaluate(() => {
      location.hash = '#/entry/no-such-entry';
    });
    await expect
      .poll(() => page.evaluate(() => document.querySelector('h1')?.textContent))
      .toBe('No such entry');
    // One that is nearly an address leads to what it may have been, any other one to the list.
    const links = (): Promise<(string | null)[]> =>
      page.$$eval('.entry-page a', (all) => all.map((link) => link.getAttribute('href')));
    expect(await links()).toContain('#/glossary/a-z');
    await page.evaluate(() => {
      location.hash = '#/entry/alipai';
    });
    await expect.poll(async () => (await links())[1]).toBe('#/entry/alipay');
  });

  it('let keys walk the family map', async () => {
    const page = await browser.openExtensionPage('options.html#/map');
    await page.bringToFront();
    await page.waitForSelector('#map-alibaba-group');
    await page.evaluate(() => document.querySelector<SVGElement>('#map-alibaba-group')?.focus());
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('ArrowRight');
    const next = await focused();
    expect(next).not.toBe('map-alibaba-group');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('.map-node[aria-current="true"]')?.id))
      .toBe(next);
    await page.waitForSelector('.map-card .entry-card');
    await page.close();
  });

  it('let buttons and keys zoom the family map, a pointer drag it, and nothing lose it', async () => {
    const page = await browser.openExtensionPage('options.html#/map');
    await page.bringToFront();
    await page.waitForSelector('#map-alibaba-group');
    const view = (): Promise<{ x: number; y: number; scale: number }> =>
      page.evaluate(() => {
        const {
          a = 0,
          e = 0,
          f = 0,
        } = document.querySelector<SVGGElement>('.map-frame > g')?.transform.baseVal.consolidate()?.matrix ??
        {};
        return { x: Math.round(e), y: Math.round(f), scale: Number(a.toFixed(3)) };
      });
    const seen = async (act: () => Promise<unknown>): Promise<{ x: number; y: number; scale: number }> => {
      const before = JSON.stringify(await view());
      await act();
      await expect.poll(async () => JSON.stringify(await view())).not.toBe(before);
      return view();
    };
    const button = (name: string) => (): Promise<void> => page.click(`.map-zoom ::-p-text(${name})`);
    const [enlarge, reduce, showAll] = [button('+'), button('−'), button('Show all')];
    const pressOften = (name: string): Promise<void> =>
      page.$eval(`.map-zoom ::-p-text(${name})`, (element) => {
        for (let press = 0; press < 12; press++) if (element instanceof HTMLElement) element.click();
      });
    const whole = await seen(enlarge).then(() => seen(showAll));

    const larger = await seen(enlarge);
    expect(larger.scale).toBeCloseTo(whole.scale * 1.3, 1);
    expect((await seen(reduce)).scale).toBeCloseTo(whole.scale, 1);
    expect((await seen(() => pressOften('+'))).scale).toBe(3);
    expect((await seen(() => pressOften('−'))).scale).toBe(0.2);
    expect(await seen(showAll)).toEqual(whole);

    await page.evaluate(() => document.querySelector<SVGElement>('#map-alibaba-group')?.focus());
    expect((await seen(() => page.keyboard.press('+'))).scale).toBeGreaterThan(whole.scale);
    expect((await seen(() => page.keyboard.press('-'))).scale).toBeCloseTo(whole.scale, 1);
    await seen(() => page.keyboard.press('-'));
    expect(await seen(() => page.keyboard.press('0'))).toEqual(whole);
    // Close by, the next names lie outside: the keys take the map along.
    for (let press = 0; press < 6; press++) await seen(() => page.keyboard.press('+'));
    await seen(async () => {
      for (const key of ['ArrowLeft', 'ArrowDown'] as const)
        for (let press = 0; press < 3; press++) await page.keyboard.press(key);
    });
    await seen(() => page.keyboard.press('0'));

    const box = await (await page.waitForSelector('#map-alibaba-group'))?.boundingBox();
    if (!box) throw new Error('No box');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    // The other buttons drag nothing: their menus may keep the end of it from the page.
    await page.mouse.move(x, y);
    await page.mouse.down({ button: 'middle' });
    await page.mouse.move(x + 90, y, { steps: 5 });
    await page.mouse.up({ button: 'middle' });
    expect(await view()).toEqual(whole);
    await page.mouse.move(x, y);
    await page.mouse.down();
    const dragged = await seen(() => page.mouse.move(x + 50, y + 30, { steps: 5 }));
    expect([dragged.x - whole.x, dragged.y - whole.y]).toEqual([50, 30]);
    await page.mouse.up();
    for (let drag = 0; drag < 6; drag++) {
      await page.mouse.move(1000, 500);
      await page.mouse.down();
      await page.mouse.move(100, 500);
      await page.mouse.up();
    }
    const ends = await page.evaluate(() => {
      const [map, frame] = ['.map-frame > g', '.map-frame'].map((each) =>
        document.querySelector(each)?.getBoundingClientRect(),
      );
      return [map?.right ?? 0, frame?.left ?? 0];
    });
    expect((ends[0] ?? 0) - (ends[1] ?? 0)).toBeGreaterThan(40);
    // The end of a drag opens no name.
    expect(await isThere(page, '.map-card')).toBe(false);
    await page.close();
  });

  it('bring a name that is opened from a card into the part of the map that is seen, and its card into the window', async () => {
    for (const [width, height] of [
      [1280, 800],
      [360, 740],
    ] as const) {
      const page = await browser.openExtensionPage('options.html#/map');
      await page.setViewport({ width, height });
      await page.waitForSelector('#map-alipay');
      await page.evaluate(() =>
        document
          .querySelector('#map-alipay')
          ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
      );
      await page.waitForSelector('.map-card .entry-card');
      const inSight = (): Promise<boolean[]> =>
        page.evaluate(() => {
          const [node, frame, card] = ['#map-alipay rect', '.map-frame', '.map-card'].map((selector) =>
            document.querySelector(selector)?.getBoundingClientRect(),
          );
          if (!node || !frame || !card) return [];
          const isCovered = node.right > card.left && node.bottom > card.top && node.top < card.bottom;
          return [node.left >= frame.left, node.right <= frame.right, !isCovered, card.top < innerHeight];
        });
      await expect.poll(inSight).toEqual([true, true, true, true]);
      await page.close();
    }
  });
});
