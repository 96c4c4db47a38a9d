import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { BrowserKind } from './driver/browser-kind.ts';
import { findExecutable, VARIABLES } from './driver/executables.ts';

/** Debian packages of each browser; the font lets pages show Chinese names on a machine without any. */
const PACKAGES: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'fonts-noto-cjk'],
};

const TITLES: Record<BrowserKind, string> = { chromium: 'Chromium 140', firefox: 'Firefox 150' };

/** How this process may install packages: nothing before `apt-get` as root, `sudo -n` where it asks for no password. */
function rootPrefix(): string[] | undefined {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

function aptGet(prefix: readonly string[], ...rest: string[]): boolean {
  const [command = 'apt-get', ...args] = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    ...rest,
  ];
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function install(kind: BrowserKind, prefix: readonly string[]): void {
  console.log(`${TITLES[kind]} is not here: installing ${PACKAGES[kind].join(', ')} with apt-get …`);
  // A stale list is better than none: a failed update is told by the install that follows.
  aptGet(prefix, 'update', '-q');
  aptGet(prefix, 'install', '-y', '-q', '--no-install-recommends', ...PACKAGES[kind]);
}

/**
 * The program of a browser; on Debian and its relatives it is installed when missing.
 * @throws Error that says what to do, where that is not possible
 */
export function ensureBrowser(kind: BrowserKind): string {
  const found = findExecutable(kind);
  if (found) return found;
  const prefix = rootPrefix();
  if (prefix) install(kind, prefix);
  const installed = findExecutable(kind);
  if (installed) return installed;
  throw new Error(
    `No ${kind} found, and it could not be installed. Install ${TITLES[kind]} or newer, ` +
      `or set ${VARIABLES[kind]} to its program, and run this again.`,
  );
}
