import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import type { SettingsPatch } from '../../data/settings/settings.ts';
import type { BrowserKind } from '../../scripts/driver/browser-kind.ts';
import { goToExtensionPage } from '../../scripts/driver/extension-page.ts';
import type { LoggedRequest } from '../../scripts/driver/web.ts';
import { extensionLife, type ExtensionLife } from './extension-life.ts';
import { leaveMachine, openOn, takeMachine, type BrowserOptions } from './machine.ts';

export { markBox, marks } from '../../scripts/driver/marks.ts';
import { until } from '../../scripts/driver/until.ts';

export { until };
export {
  clickInPopover,
  inPopover,
  popoverBox,
  popoverStands,
  popoverText,
} from '../../scripts/driver/popover.ts';

/** A real browser with the built extension, on a web of its own (every hostname is answered from `pages/`). */
export type TestBrowser = {
  kind: BrowserKind;
  /**
   * Opens a page in a new tab and waits for its `load`.
   * @param source a file of `tests/e2e/pages/` ("article.html?x#y"), or the HTML itself (starts with `<`)
   * @param host the hostname it stands on, http only; `localhost` makes it a secure context
   */
  openPage(source: string, host?: string): Promise<Page>;
  /** Address of one of the extension's own pages, such as `options.html#/sites`. */
  extensionUrl(path: string): string;
  /** Opens one of them in a new tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** One of them in a tab behind the others, kept open, from which to call what only the extension may. */
  desk(): Promise<Page>;
  /** Changes settings as our own pages do, by message; `null` goes back to the default. */
  setSettings(patch: SettingsPatch): Promise<void>;
  /** How many welcome pages are open. */
  greetings(): Promise<number>;
  /** What befalls the extension while pages are open. */
  life: ExtensionLife;
  /** Every request since the last `forgetRequests`, without the browser's own. */
  requests(): LoggedRequest[];
  forgetRequests(): void;
  /** Closes a browser that `restarts` (`crash`: kills it) and opens it again with the same profile. Pages are gone. */
  restart(how?: 'close' | 'crash'): Promise<void>;
  close(): Promise<void>;
};

/** Opens this project's browser. One per spec file, in `beforeAll`, which returns what closes it. */
export async function startBrowser(options: BrowserOptions = {}): Promise<TestBrowser> {
  const kind = inject('browserKind');
  const machine = await takeMachine(kind, options);
  const { inline, web, profile } = machine;
  const { dark = false, width = 1280, height = 800 } = options;

  const extensionUrl = (file: string): string => machine.running.extensionOrigin + file;

  async function newPage(): Promise<Page> {
    const page = await machine.running.browser.newPage();
    // One that another spec had first has its size.
    const size = page.viewport();
    if (size?.width !== width || size.height !== height) await page.setViewport({ width, height });
    if (kind === 'chromium' && dark)
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    return page;
  }

  async function openPage(source: string, host = 'news.example'): Promise<Page> {
    const isInline = source.startsWith('<');
    const file = isInline ? `/inline-${inline.size}.html` : `/${source}`;
    if (isInline) inline.set(file, { type: 'text/html; charset=utf-8', body: source });
    const page = await newPage();
    await page.goto(`http://${host}${file}`, { waitUntil: 'load' });
    return page;
  }

  async function openExtensionPage(file: string): Promise<Page> {
    const page = await newPage();
    await goToExtensionPage(page, extensionUrl(file));
    return page;
  }

  let desk: Page | undefined;
  async function openDesk(): Promise<Page> {
    // Gone with the extension, where that was switched off or updated.
    if (desk && !desk.isClosed() && (await desk.evaluate(() => true).catch(() => false))) return desk;
    desk = await machine.running.browser.newPage({ background: true });
    await goToExtensionPage(desk, extensionUrl('options.html'));
    return desk;
  }

  async function setSettings(patch: SettingsPatch): Promise<void> {
    const page = await openDesk();
    const reply: unknown = await page.evaluate(
      (message) => (globalThis.browser ?? globalThis.chrome)?.runtime.sendMessage(message),
      { type: 'changeSettings', input: patch },
    );
    if (typeof reply !== 'object' || reply === null || 'error' in reply)
      throw new Error(`Settings not changed: ${JSON.stringify(reply)}`);
  }

  async function greetings(): Promise<number> {
    const found = await (
      await openDesk()
    ).evaluate(async () => {
      const tabs = (await (globalThis.browser ?? globalThis.chrome)?.tabs.query({})) ?? [];
      // One that was only just opened has no address of its own yet.
      return tabs.filter((tab) => `${tab.url} ${tab.pendingUrl}`.includes('/welcome.html')).length;
    });
    return found;
  }

  async function stop(how: 'close' | 'crash'): Promise<void> {
    const { browser } = machine.running;
    if (how === 'close') await browser.close();
    else {
      const program = browser.process();
      const gone = new Promise((resolve) => program?.once('exit', resolve));
      program?.kill('SIGKILL');
      await gone;
    }
    // Puppeteer puts the preferences of a Firefox profile back after the program is gone; a start in between fails.
    await until(() => !existsSync(path.join(profile, 'user.js.puppeteer')));
  }

  return {
    kind,
    openPage,
    extensionUrl,
    openExtensionPage,
    desk: openDesk,
    setSettings,
    greetings,
    life: extensionLife(kind, () => machine.running),
    requests: web.requests,
    forgetRequests: web.forget,
    async restart(how = 'close') {
      await stop(how);
      desk = undefined;
      machine.running = await openOn(machine, options, false);
    },
    close: () => leaveMachine(machine),
  };
}
