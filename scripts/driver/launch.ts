import path from 'node:path';
import { launch, type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import type { BrowserKind } from './browser-kind.ts';
import { until } from './until.ts';

/** How a browser is to be opened. */
export type LaunchRequest = {
  kind: BrowserKind;
  executable: string;
  /** Folder of the built extension; left out: a browser without it. */
  extension?: string;
  /** Port of the proxy that answers every request; left out: the real network. */
  proxyPort?: number;
  /** Profile folder, kept after closing; left out: a temporary one. */
  profile?: string;
  headless?: boolean;
  /** False: the profile has met the extension before, so that it does not greet again. Default true. */
  firstRun?: boolean;
  /** Whether what the extension stored outlives the browser in Firefox, which installs it for one run only. Default true. */
  keepsStorage?: boolean;
  /** The system's colour scheme as the browser reports it. */
  dark?: boolean;
  /** The colours of the system's high-contrast theme on every page, whatever the page asks for. */
  forcedColors?: boolean;
  /** Viewport, CSS px. */
  width?: number;
  height?: number;
};

/** A running browser and the address of the extension's own pages in it (ends in `/`; empty without the extension). */
export type Launched = { browser: Browser; extensionOrigin: string };

/** The browser's id of the extension, once it is or was installed. */
export const extensionId = (kind: BrowserKind, { extensionOrigin }: Launched): string =>
  kind === 'chromium' ? new URL(extensionOrigin).hostname : GECKO_ID;

/** The id in `wxt.config.ts`. */
const GECKO_ID = 'which-ali@which-ali.example';
/** Firefox gives extension pages a random host; a preset makes their address known. */
const GECKO_UUID = '6d0f3c52-5f1e-4b62-9d5e-0a1b2c3d4e5f';

const CHROMIUM_FLAGS = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,OptimizationHints,MediaRouter',
];

const FIREFOX_PREFS = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
  'extensions.webextensions.keepUuidOnUninstall': true,
  // No driver can answer the question for a permission; what follows the answer is ours to test.
  'extensions.webextOptionalPermissionPrompts': false,
  // Remote settings and captive-portal checks would flood the request log.
  'services.settings.server': 'data:,',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'dom.security.https_first': false,
};

const proxyPrefs = (port: number): Record<string, unknown> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

const isRoot = (): boolean => process.getuid?.() === 0;

function chromiumOptions(request: LaunchRequest): LaunchOptions {
  return {
    pipe: true,
    // Extensions named here are not waited for by puppeteer 25, and a refused one ends the process: `install` does it.
    enableExtensions: true,
    args: [
      ...CHROMIUM_FLAGS,
      // Chromium's sandbox refuses to run as root, the usual user of a container.
      ...(isRoot() ? ['--no-sandbox'] : []),
      ...(request.dark ? ['--force-dark-mode'] : []),
      ...(request.forcedColors ? ['--force-high-contrast'] : []),
      ...(request.proxyPort
        ? [`--proxy-server=127.0.0.1:${request.proxyPort}`, '--proxy-bypass-list=<-loopback>']
        : []),
    ],
  };
}

const firefoxOptions = (request: LaunchRequest): LaunchOptions => ({
  browser: 'firefox',
  // Without it the driver may not look into extension pages.
  args: ['--remote-allow-system-access'],
  extraPrefsFirefox: {
    ...FIREFOX_PREFS,
    'extensions.webextensions.keepStorageOnUninstall': request.keepsStorage ?? true,
    'ui.systemUsesDarkTheme': request.dark ? 1 : 0,
    // 2: the colours of the settings stand instead of the page's, as under a high-contrast theme.
    ...(request.forcedColors ? { 'browser.display.document_color_use': 2 } : {}),
    ...(request.proxyPort ? proxyPrefs(request.proxyPort) : {}),
  },
});

/** How long the extension may take to greet, ms: a browser that was not started for a while takes 10 s to be there. */
const START_PATIENCE = 30_000;

/** Installs the extension, over itself as an update does where it is there, and answers the address of its pages. */
export async function install(browser: Browser, kind: BrowserKind, folder: string): Promise<string> {
  const id = await browser.installExtension(path.resolve(folder));
  return kind === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${GECKO_UUID}/`;
}

/**
 * Waits for the welcome page, so that it does not push itself before a page opened later; without a display nobody reads
 * it, and it is closed.
 * @param before the pages open before the install: Firefox tells no driver the address of an extension page
 */
export async function meetWelcome(
  browser: Browser,
  before: readonly Page[],
  headless: boolean,
): Promise<void> {
  const welcome = await until(
    async () => (await browser.pages()).find((page) => !before.includes(page)),
    START_PATIENCE,
  ).catch((cause: unknown) => {
    const seen = browser.targets().map((target) => `${target.type()} ${target.url()}`);
    throw new Error(`The extension did not greet; the browser has ${seen.join(', ')}`, { cause });
  });
  if (headless) await welcome.close();
}

/**
 * Opens a browser with the built extension.
 * @throws Error when the browser does not start or refuses the extension
 */
export async function launchBrowser(request: LaunchRequest): Promise<Launched> {
  const { kind, executable, extension, profile, width = 1280, height = 800 } = request;
  const headless = request.headless ?? true;
  const browser = await launch({
    executablePath: executable,
    headless,
    defaultViewport: headless ? { width, height } : null,
    ...(profile ? { userDataDir: profile } : {}),
    ...(kind === 'chromium' ? chromiumOptions(request) : firefoxOptions(request)),
  });
  try {
    if (!extension) return { browser, extensionOrigin: '' };
    const before = await browser.pages();
    const extensionOrigin = await install(browser, kind, extension);
    if (request.firstRun ?? true) await meetWelcome(browser, before, headless);
    return { browser, extensionOrigin };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
