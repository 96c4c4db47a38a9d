import { TargetType, type Page } from 'puppeteer-core';
import { outputFolder, type BrowserKind } from '../../scripts/driver/browser-kind.ts';
import { extensionId, install, meetWelcome, type Launched } from '../../scripts/driver/launch.ts';
import { until } from '../../scripts/driver/until.ts';

/** What a reader or the browser does to the extension while pages are open. */
export type ExtensionLife = {
  /** Installs it; over itself, as an update does, where it is there. */
  install(): Promise<void>;
  uninstall(): Promise<void>;
  turn(on: boolean): Promise<void>;
  /** Ends its background, as the browser does when it has nothing to do. */
  endBackground(): Promise<void>;
};

/** A page of the browser's own, from which its extensions can be managed. */
async function openAdmin({ browser }: Launched, kind: BrowserKind): Promise<Page> {
  const page = await browser.newPage();
  const url = kind === 'chromium' ? 'chrome://extensions/' : 'about:addons';
  // Firefox never tells the driver that a page of its own has loaded.
  page.goto(url).catch(() => undefined);
  await until(() => page.evaluate((wanted) => location.href === wanted, url).catch(() => false));
  return page;
}

const turnScript = (kind: BrowserKind, id: string, on: boolean): string =>
  kind === 'chromium'
    ? `new Promise((done) => chrome.management.setEnabled('${id}', ${on}, done))`
    : `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
        .AddonManager.getAddonByID('${id}').then((addon) => addon.${on ? 'enable' : 'disable'}())`;

export const extensionLife = (kind: BrowserKind, running: () => Launched): ExtensionLife => ({
  async install() {
    const { browser, extensionOrigin } = running();
    const before = await browser.pages();
    await install(browser, kind, outputFolder(kind));
    if (!extensionOrigin) await meetWelcome(browser, before, true);
  },
  async uninstall() {
    await running().browser.uninstallExtension(extensionId(kind, running()));
  },
  async turn(on) {
    const admin = await openAdmin(running(), kind);
    await admin.evaluate(turnScript(kind, extensionId(kind, running()), on));
    await admin.close();
  },
  async endBackground() {
    if (kind === 'chromium') {
      const isOurs = (url: string): boolean => url.startsWith(running().extensionOrigin);
      const worker = running()
        .browser.targets()
        .find((target) => target.type() === TargetType.SERVICE_WORKER && isOurs(target.url()));
      await (await worker?.worker())?.close();
      return;
    }
    const admin = await openAdmin(running(), kind);
    await admin.evaluate(
      `WebExtensionPolicy.getByID('${extensionId(kind, running())}').extension.terminateBackground()`,
    );
    await admin.close();
  },
});
