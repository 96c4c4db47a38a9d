import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { outputFolder, type BrowserKind } from '../../scripts/driver/browser-kind.ts';
import { findExecutable } from '../../scripts/driver/executables.ts';
import {
  extensionId,
  install,
  launchBrowser,
  meetWelcome,
  type Launched,
} from '../../scripts/driver/launch.ts';
import { servedFile } from '../../scripts/driver/served-file.ts';
import { startWeb, type Answer, type Web } from '../../scripts/driver/web.ts';

/** How the browser of a spec is to be. */
export type BrowserOptions = {
  /** Default true; false: the same browser without the extension, to compare with. */
  extension?: boolean;
  dark?: boolean;
  /** A high-contrast theme. */
  forcedColors?: boolean;
  /** Viewport, CSS px. */
  width?: number;
  height?: number;
  /** It is closed and opened again with what the extension stored. */
  restarts?: boolean;
};

/** A browser that runs, its profile, and the web it sees. */
export type Machine = {
  kind: BrowserKind;
  running: Launched;
  profile: string;
  web: Web;
  /** What stands at a path of every host, besides the files of `pages/`. */
  inline: Map<string, Answer>;
  /** Whether another spec may have it afterwards. */
  isPlain: boolean;
};

const PAGES = path.join(import.meta.dirname, 'pages');

const newProfile = (): string => mkdtempSync(path.join(tmpdir(), 'which-ali-'));

const removeProfile = ({ profile }: Pick<Machine, 'profile'>): void =>
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });

/** Opens a machine's browser with its profile. */
export async function openOn(
  { kind, profile, web }: Pick<Machine, 'kind' | 'profile' | 'web'>,
  { extension = true, restarts = false, ...look }: BrowserOptions,
  firstRun: boolean,
): Promise<Launched> {
  const executable = findExecutable(kind);
  if (!executable) throw new Error(`No ${kind} on this machine; npm test installs it`);
  return launchBrowser({
    kind,
    firstRun,
    executable,
    profile,
    proxyPort: web.port,
    keepsStorage: restarts,
    ...look,
    ...(extension ? { extension: outputFolder(kind) } : {}),
  });
}

async function newMachine(kind: BrowserKind, options: BrowserOptions): Promise<Machine> {
  const inline = new Map<string, Answer>();
  const web = await startWeb((url) => inline.get(url.pathname) ?? servedFile(PAGES, url));
  let profile = newProfile();
  // Of many launches on a busy machine one fails now and then, before anything of ours is tested.
  const running = await openOn({ kind, profile, web }, options, true).catch((error: unknown) => {
    console.warn(`${kind} did not start and is launched once more:`, error);
    removeProfile({ profile });
    profile = newProfile();
    return openOn({ kind, profile, web }, options, true);
  });
  const { dark = false, forcedColors = false, restarts = false } = options;
  return { kind, running, profile, web, inline, isPlain: !dark && !forcedColors && !restarts };
}

async function scrap(machine: Machine): Promise<void> {
  await machine.running.browser.close();
  await machine.web.close();
  removeProfile(machine);
}

/**
 * Firefox takes 3 to 5 s to be there, on two cores that other specs need: one stays open in a worker from spec to spec. The
 * extension does not: it is removed with all it stored, and installed anew.
 */
let spare: Machine | undefined;

process.once('SIGTERM', () => {
  // Vitest ends a worker so, and waits for nothing.
  spare?.running.browser.process()?.kill('SIGKILL');
  if (spare) removeProfile(spare);
  process.exit();
});

/** Makes the one that was kept ready for its next spec. */
async function renew(machine: Machine, kind: BrowserKind, extension: boolean): Promise<Machine> {
  machine.inline.clear();
  machine.web.forget();
  const { browser } = machine.running;
  machine.running = { browser, extensionOrigin: '' };
  if (!extension) return machine;
  const before = await browser.pages();
  machine.running.extensionOrigin = await install(browser, kind, outputFolder(kind));
  await meetWelcome(browser, before, true);
  return machine;
}

/** A machine with the extension newly installed. */
export async function takeMachine(kind: BrowserKind, options: BrowserOptions): Promise<Machine> {
  const { extension = true, dark = false, forcedColors = false, restarts = false } = options;
  if (!spare || dark || forcedColors || restarts) return newMachine(kind, options);
  const machine = spare;
  spare = undefined;
  try {
    return await renew(machine, kind, extension);
  } catch (error) {
    // One install in about a thousand, over what the last one left behind: as a browser that did not start.
    console.warn(`${kind} did not take the extension once more, and is launched anew:`, error);
    await scrap(machine);
    return newMachine(kind, options);
  }
}

/** Takes a machine back: cleared for the next spec, or closed. */
export async function leaveMachine(machine: Machine): Promise<void> {
  const { kind, running, isPlain } = machine;
  if (kind === 'chromium' || !isPlain) return scrap(machine);
  try {
    const [first, ...others] = await running.browser.pages();
    await Promise.all(others.map((page) => page.close()));
    await first?.goto('about:blank');
    // One of a spec that removed it itself is gone already.
    await running.browser.uninstallExtension(extensionId(kind, running)).catch(() => undefined);
    // Of two that are left at once, one is enough.
    if (spare) await scrap(machine);
    else spare = machine;
  } catch (error) {
    console.warn(`${kind} could not be cleared and is closed:`, error);
    await scrap(machine);
  }
}
