import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clickInPopover, inPopover, popoverText, startBrowser, until, type TestBrowser } from './harness.ts';
import { restOn, waitUntilClosed } from './pointing.ts';
import { openPopupIn, results } from './popup-page.ts';

const ENGLISH = 'Payment app for everyday life in China';
const SPANISH = 'App de pago para la vida diaria en China';

let browser: TestBrowser;
let page: Page;
let options: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.openPage('<!doctype html><meta charset="utf-8"><title>One</title><p>Alipay pays.</p>');
  options = await browser.openExtensionPage('options.html#/settings');
});
beforeEach(() => browser.setSettings({ glossaryLanguage: null }));
afterAll(() => browser.close());

/** What the popover says in a tab that was open before the language was chosen. */
async function explanation(text: string): Promise<string | undefined> {
  await page.bringToFront();
  await restOn(page, 'Alipay');
  await until(async () => (await popoverText(page))?.includes(text));
  return popoverText(page);
}
async function close(): Promise<void> {
  await page.keyboard.press('Escape');
  await waitUntilClosed(page);
  // A card that was put away stays away until the pointer has left its mark.
  await page.mouse.move(500, 400);
}
const chooseLanguage = async (code: string): Promise<void> => {
  await options.bringToFront();
  await options.waitForSelector('[name="glossaryLanguage"]');
  await options.select('[name="glossaryLanguage"]', code);
};
const says = (at: Page, text: string): Promise<unknown> =>
  until(() => at.evaluate((sought) => document.body.innerText.includes(sought), text));

describe('the glossary language', () => {
  it('is chosen in the options, reaches a page that is open, and leaves it again', async () => {
    expect(await explanation(ENGLISH)).not.toContain(SPANISH);
    await close();
    await chooseLanguage('es');
    expect(await explanation(SPANISH)).not.toContain(ENGLISH);
    await clickInPopover(page, 'More');
    const languages = () =>
      inPopover(
        page,
        (root, selectors: string[]) =>
          selectors.map((selector) => root.querySelector(selector)?.closest('[lang]')?.getAttribute('lang')),
        ['.definition', '.facts', '.western', '.difference', '.literal > span'],
      );
    await expect.poll(languages).toEqual(['es', 'es', 'es', 'es', 'es']);
    await close();
    await chooseLanguage('en');
    expect(await explanation(ENGLISH)).not.toContain(SPANISH);
    await close();
  });

  it('holds in the popup’s cards, in the glossary, on a page of an entry and in the welcome', async () => {
    await browser.setSettings({ glossaryLanguage: 'es' });
    for (const path of [
      'popup.html#/entry/alipay',
      'options.html#/glossary',
      'options.html#/entry/alipay',
      'welcome.html',
    ]) {
      const opened = await browser.openExtensionPage(path);
      await says(opened, SPANISH);
      const language = await opened.evaluate(
        (sought) =>
          [...document.querySelectorAll('[lang]')]
            .findLast(({ textContent }) => textContent?.startsWith(sought))
            ?.getAttribute('lang'),
        SPANISH,
      );
      expect([path, language]).toEqual([path, 'es']);
      // Around it the page is in the language of the interface, and says so.
      const [told, spoken] = await opened.evaluate(() => [
        document.documentElement.lang,
        (globalThis.browser ?? globalThis.chrome)?.i18n.getUILanguage(),
      ]);
      expect([path, told]).toEqual([path, spoken]);
      await opened.close();
    }
  });

  it.each([
    ['#/entry/alipay', ENGLISH, SPANISH],
    ['#/compare/alipay/wechat-pay', 'two rival payment services', 'dos servicios de pago rivales'],
  ])('reaches what is open beside the page: %s', async (place, english, spanish) => {
    const panel = await browser.openExtensionPage(`sidepanel.html${place}`);
    await says(panel, english);
    await browser.setSettings({ glossaryLanguage: 'es' });
    await says(panel, spanish);
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain(english);
    await panel.close();
  });

  it('holds in the popup’s lists and in a comparison nobody wrote', async () => {
    await browser.setSettings({ glossaryLanguage: 'es' });
    const popup = await openPopupIn(browser, '#/search/singles%20day', page);
    /** Of the first row of a list: what stands there, and in which language. */
    const firstRow = async (list: string, part: string): Promise<unknown[]> => {
      await popup.waitForSelector(`${list} ${part}`);
      return popup.$eval(`${list} ${part}`, (found) => [found.textContent, found.getAttribute('lang')]);
    };
    expect(await firstRow('.results', '.row-headword')).toEqual(['Día de los Solteros (Doble 11)', 'es']);
    expect(await firstRow('.results', '.row-definition')).toEqual([
      expect.stringContaining('El mayor festival de compras de China'),
      'es',
    ]);
    const clear = async (): Promise<void> => {
      await popup.$eval('input[type=search]', (field) => field.select());
      await popup.keyboard.press('Backspace');
    };
    await clear();
    await popup.type('input[type=search]', 'billetera coreana');
    await until(async () => (await results(popup))[0] === 'kakao-pay');
    await clear();
    expect(await firstRow('.page-list', '.row-definition')).toEqual([expect.stringContaining(SPANISH), 'es']);
    await popup.close();
    const compared = await openPopupIn(browser, '#/compare/amap/dingtalk');
    await says(compared, '360 millones de usuarios diarios');
    expect(
      await compared.$$eval('.compare td[lang]', (cells) => [...new Set(cells.map(({ lang }) => lang))]),
    ).toEqual(['es']);
    await compared.close();
  });

  it('is English where the code is not known', async () => {
    await browser.setSettings({ glossaryLanguage: 'xx' });
    expect(await explanation(ENGLISH)).not.toContain(SPANISH);
    await close();
  });
});
