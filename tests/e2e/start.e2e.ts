import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showHeadless } from '../../scripts/start-headless.ts';
import { startBrowser, type TestBrowser } from './harness.ts';

let browser: TestBrowser;
let folder: string;
beforeAll(async () => {
  browser = await startBrowser();
  folder = mkdtempSync(path.join(tmpdir(), 'which-ali-shots-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What `npm start` prints without a display, and the pictures it writes, for a page. */
async function shown(html: string): Promise<{ lines: string[]; files: string[] }> {
  const lines: string[] = [];
  const tab = await browser.openPage(html);
  // Nothing arrives late on these pages.
  const output = { folder, print: (line: string) => lines.push(line), lateness: 100 };
  await showHeadless(tab, browser.extensionUrl(''), output);
  return { lines, files: readdirSync(folder).toSorted() };
}

describe('npm start without a display', () => {
  it('tells what is marked, and pictures page, popover, options and popup', async () => {
    const { lines, files } = await shown(
      '<!doctype html><title>Start</title><p>She paid with Alipay (支付宝) at the counter, as everybody does there by now.</p>',
    );
    expect(lines[0]).toMatch(/^Entry +Mentions +Marks +First context$/);
    expect(lines[1]).toMatch(/^Alipay +2 +1 +She paid with \[Alipay\] \(支付宝\) at the counter, as …$/);
    expect(lines).toContain('1 entry, 2 mentions, 1 mark');
    expect(files).toEqual(['options.png', 'page.png', 'popover.png', 'popup.png']);
  });

  it('says so where nothing is marked, and leaves no picture of an earlier page', async () => {
    const { lines, files } = await shown('<!doctype html><title>Start</title><p>Rain at noon.</p>');
    expect(lines[0]).toBe('No name of the glossary was found on this page.');
    expect(files).toEqual(['options.png', 'page.png', 'popup.png']);
  });
});
