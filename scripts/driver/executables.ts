import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import type { BrowserKind } from './browser-kind.ts';

/** Names on the PATH, the wanted first. */
const NAMES: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where installers put browsers without a name on the PATH. */
const PLACES: Record<BrowserKind, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/lib/firefox-esr/firefox-esr',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** The variable that names a browser's program and goes before everything else. */
export const VARIABLES: Record<BrowserKind, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The program of a browser on this machine, `undefined` where there is none. */
export function findExecutable(
  kind: BrowserKind,
  environment: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const given = environment[VARIABLES[kind]];
  const folders = (environment['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = NAMES[kind].flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...(given ? [given] : []), ...onPath, ...PLACES[kind]].find(isExecutable);
}
