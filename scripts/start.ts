import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browsers.ts';
import { outputFolder, type BrowserKind } from './driver/browser-kind.ts';
import { launchBrowser } from './driver/launch.ts';
import { startWeb, type Answer } from './driver/web.ts';
import { showHeadless } from './start-headless.ts';

/**
 * `npm start`: builds the extension and opens it in a browser on the demo page; `npm start -- URL-or-FILE` on another,
 * `--firefox` in Firefox. Without a display it prints what was found and writes screenshots to `out/`.
 */

const DEMO = path.join(import.meta.dirname, 'demo/index.html');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/** A file beside the opened page; nothing outside its folder. */
function readBeside(folder: string, url: URL): Answer | undefined {
  const file = path.join(folder, path.normalize(decodeURIComponent(url.pathname)));
  try {
    return { body: readFileSync(file), type: TYPES[path.extname(file)] ?? 'application/octet-stream' };
  } catch {
    return undefined;
  }
}

/** Whether the argument is an address rather than a file. */
const isAddress = (target: string): boolean => /^https?:\/\//.test(target);

/** Whether a browser window can be shown here. */
const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { firefox: { type: 'boolean', default: false } },
  });
  const kind: BrowserKind = values.firefox ? 'firefox' : 'chromium';
  const target = positionals[0] ?? DEMO;
  const executable = ensureBrowser(kind);
  const built = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (built.status !== 0) throw new Error('The build failed');

  // Content scripts do not run on file: pages, so a file is served from this machine.
  const file = path.resolve(target);
  if (!isAddress(target)) readFileSync(file);
  const web = await startWeb((url) => readBeside(path.dirname(file), url));
  const address = isAddress(target)
    ? target
    : `http://localhost:${web.port}/${encodeURIComponent(path.basename(file))}`;

  const headless = !hasDisplay();
  const running = await launchBrowser({ kind, executable, extension: outputFolder(kind), headless });
  try {
    const page = await running.browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    if (headless) {
      await showHeadless(page, running.extensionOrigin);
    } else {
      console.log(`${address} is open in ${kind}. Point at a marked name; close the window to end.`);
      await new Promise((resolve) => running.browser.once('disconnected', resolve));
    }
  } finally {
    if (running.browser.connected) await running.browser.close();
    await web.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
