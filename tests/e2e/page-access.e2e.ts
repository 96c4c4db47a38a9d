import { beforeAll, describe, expect, inject, it } from 'vitest';
import { findFaults } from './axe.ts';
import { marks, startBrowser, type TestBrowser } from './harness.ts';
import { createPageKeeper, listed, openPopupIn, pageState, tabIdOf } from './popup-page.ts';

const ARTICLE = `<!doctype html><meta charset="utf-8"><title>Article</title>
  <p>Alibaba Group opened Taobao in 2003, and Taobao grew.</p>
  <iframe srcdoc="<p>Inside, Alipay pays at Taobao.</p>"></iframe>`;
const isChromium = inject('browserKind') === 'chromium';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser({ width: 400, height: 600 });
  return () => browser.close();
});
const keep = createPageKeeper();

/** What the toolbar shows of a tab. */
async function toolbar(tabId: number): Promise<{ text: string; title: string }> {
  const desk = await browser.desk();
  const shown = await desk.evaluate(async (id) => {
    const action = (globalThis.browser ?? globalThis.chrome)?.action;
    return { text: await action?.getBadgeText({ tabId: id }), title: await action?.getTitle({ tabId: id }) };
  }, tabId);
  return { text: shown.text ?? '', title: shown.title ?? '' };
}

/** Chromium's readers say on its own page of extensions which pages one may read. */
async function setChromiumAccess(hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const page = await (await browser.desk()).browser().newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    `new Promise((done) => chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({
      extensionId: new URL(browser.extensionUrl('')).hostname,
      hostAccess,
    })}, done))`,
  );
  await page.close();
}

async function takeAccess(): Promise<void> {
  if (isChromium) return setChromiumAccess('ON_CLICK');
  const desk = await browser.desk();
  await desk.evaluate(() =>
    globalThis.browser?.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }),
  );
}

describe('the badge', () => {
  it('counts distinct entries over all frames, can be hidden, and tells where marking is off', async () => {
    const page = keep(await browser.openPage(ARTICLE, 'badge.example'));
    const tab = await tabIdOf(browser, page);
    await expect.poll(() => toolbar(tab)).toEqual({ text: '3', title: 'Which Ali? – 3 names on this page' });
    await browser.setSettings({ badge: false });
    await expect.poll(() => toolbar(tab)).toEqual({ text: '', title: 'Which Ali? – 3 names on this page' });
    await browser.setSettings({ badge: null, sitesOff: ['badge.example'] });
    await expect.poll(() => toolbar(tab)).toEqual({ text: '', title: 'Which Ali? – off on this page' });
    await browser.setSettings({ sitesOff: null });
    await expect.poll(async () => (await toolbar(tab)).text).toBe('3');
  });
});

describe('the badge, when the background was ended', () => {
  it('is right again as soon as the page changes', async () => {
    const page = keep(await browser.openPage(ARTICLE, 'ended.example'));
    const tab = await tabIdOf(browser, page);
    await expect.poll(async () => (await toolbar(tab)).text).toBe('3');
    await browser.life.endBackground();
    await page.evaluate(() => document.body.append('Tmall came later.'));
    await expect.poll(() => toolbar(tab)).toEqual({ text: '4', title: 'Which Ali? – 4 names on this page' });
  });
});

describe('without access to pages', () => {
  it('says so, offers the request of the browser, and reads open pages once it is given', async () => {
    if (isChromium) await setChromiumAccess('ON_ALL_SITES');
    const page = keep(await browser.openPage(ARTICLE, 'access.example'));
    const tab = await tabIdOf(browser, page);
    await expect.poll(async () => (await toolbar(tab)).text).toBe('3');
    await takeAccess();
    // What was injected before stays; a page loaded now gets nothing.
    await page.reload({ waitUntil: 'load' });
    await expect
      .poll(() => toolbar(tab))
      .toEqual({ text: '!', title: expect.stringMatching(/not allowed to read pages/) });
    const popup = keep(await browser.openExtensionPage(`popup.html?tab=${tab}`));
    await popup.waitForSelector('.page-panel[data-state=no-access]');
    expect(await pageState(popup)).toMatch(/no access to pages/);
    // Where nothing can be marked there is nothing to pause.
    expect(await popup.$('.site-switch')).toBeNull();
    const { faults, checked } = await findFaults(popup);
    expect(faults).toEqual([]);
    expect(checked).toBeGreaterThan(12);
    expect(await marks(page)).toEqual([]);

    const welcome = keep(await browser.openExtensionPage('welcome.html'));
    await welcome.waitForSelector('.notice .primary');
    expect(await welcome.$eval('.notice', ({ textContent }) => textContent)).toMatch(/no access to pages/);
    expect((await findFaults(welcome)).faults).toEqual([]);

    await popup.bringToFront();
    for (const asking of [popup, welcome])
      await asking.evaluate(() => document.querySelector<HTMLElement>('main .primary')?.focus());
    // Nobody answers Chromium's own question here; its page of extensions gives the same access.
    if (isChromium) await setChromiumAccess('ON_ALL_SITES');
    else await popup.click('.state .primary');
    await welcome.waitForSelector('.notice', { hidden: true });
    await popup.waitForSelector('.page-panel:not([data-state=no-access])');
    // The button went with that.
    for (const asked of [popup, welcome])
      expect(await asked.evaluate(() => document.activeElement?.localName)).toBe('main');
    const again = isChromium ? keep(await openPopupIn(browser, '', page)) : popup;
    await expect.poll(() => listed(again)).toEqual(['alibaba-group', 'taobao', 'alipay']);
    await expect.poll(async () => (await toolbar(tab)).text).toBe('3');
    await page.bringToFront();
    await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(0);
  });
});
