import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { BROWSER_KINDS, outputFolder } from '../scripts/driver/browser-kind.ts';

/** What the built extension is made of. */
const SOURCES = [
  '{entrypoints,components,public}/**/*',
  'data/**/*.{ts,json}',
  'wxt.config.ts',
  'package-lock.json',
  'scripts/*.ts',
];

/** Time of the last change of any of these files, ms; 0 if there are none. */
const newest = (patterns: readonly string[]): number =>
  Math.max(0, ...globSync(patterns, { exclude: ['data/compiled/**'] }).map((file) => statSync(file).mtimeMs));

/** Builds the extension for both browsers, unless what is built is newer than its sources. */
export function buildIfStale(): void {
  const built = BROWSER_KINDS.map((kind) => newest([`${outputFolder(kind)}/manifest.json`]));
  if (Math.min(...built) > newest(SOURCES)) return;
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    encoding: 'utf8',
    // Asked by a test runner, the build would be one for development.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`The build failed\n${stdout}${stderr}`);
}
