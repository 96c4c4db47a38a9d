import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { TimeoutError, type Page } from 'puppeteer-core';
import { ensureBrowser } from './browsers.ts';
import { outputFolder } from './driver/browser-kind.ts';
import { launchBrowser } from './driver/launch.ts';
import { servedFile } from './driver/served-file.ts';
import { startWeb, type Web } from './driver/web.ts';
import { showHeadless } from './start-headless.ts';
import { readStartRequest, type StartRequest } from './start-request.ts';

/**
 * `npm start`: builds the extension and opens it in a browser on the demo page; `npm start -- URL-or-FILE` on another,
 * `--firefox` in Firefox. Without a display it prints what was found and writes screenshots to `out/`.
 */

/** Whether a browser window can be shown here. */
const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

function build(): void {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed');
}

/** Page scripts do not run on file: pages, so a file is served from this machine. */
async function serve(file: string): Promise<{ web: Web; address: string }> {
  const web = await startWeb((url) => servedFile(path.dirname(file), url));
  return { web, address: `http://localhost:${web.port}/${encodeURIComponent(path.basename(file))}` };
}

/** Goes to the page; one that still loads something when the driver's patience ends is shown as it is. */
async function goTo(page: Page, address: string): Promise<void> {
  try {
    const response = await page.goto(address, { waitUntil: 'load' });
    if (response && !response.ok()) console.log(`${address} was answered with ${response.status()}.`);
  } catch (error) {
    if (error instanceof TimeoutError) return;
    // Firefox adds its own stack to the message.
    const [reason = ''] = String(error instanceof Error ? error.message : error).split(/\n| #/);
    throw new Error(`${address} did not open: ${reason}`, { cause: error });
  }
}

/** Opens a browser with the extension at an address, and returns when everything is shown or the window was closed. */
async function show(kind: StartRequest['kind'], executable: string, address: string): Promise<void> {
  const headless = !hasDisplay();
  const { browser, extensionOrigin } = await launchBrowser({
    kind,
    executable,
    extension: outputFolder(kind),
    headless,
  });
  try {
    const page = await browser.newPage();
    await goTo(page, address);
    if (headless) {
      await showHeadless(page, extensionOrigin, { folder: 'out', print: (line) => console.log(line) });
    } else {
      console.log(`${address} is open in ${kind}. Point at a marked name; close the window to end.`);
      await new Promise((resolve) => browser.once('disconnected', resolve));
    }
  } finally {
    if (browser.connected) await browser.close();
  }
}

async function main(): Promise<void> {
  const request = readStartRequest(process.argv.slice(2));
  const executable = ensureBrowser(request.kind);
  build();
  if ('address' in request) return show(request.kind, executable, request.address);
  const { web, address } = await serve(request.file);
  try {
    await show(request.kind, executable, address);
  } finally {
    await web.close();
  }
}

try {
  await main();
} catch (error) {
  // Some errors of the driver have no words of their own.
  console.error((error instanceof Error && error.message) || error);
  process.exitCode = 1;
}
