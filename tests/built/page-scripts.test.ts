import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BROWSER_KINDS, outputFolder } from '../../scripts/driver/browser-kind.ts';

/**
 * Budgets of minified page scripts, bytes: every page pays the first, a page that may hold a name the second, and the
 * third comes when the pointer rests on a mark.
 */
const BUDGETS = { 'scanner.js': 45_000, 'highlighter.js': 120_000, 'popover.js': 60_000 };

/** Ways to reach the network from a page script. */
const NETWORK =
  /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeerConnection|WebTransport/;

describe.each(BROWSER_KINDS)('what is built for %s', (kind) => {
  const read = (file: string): string => readFileSync(`${outputFolder(kind)}/${file}`, 'utf8');

  it.each(Object.entries(BUDGETS))('%s keeps to its budget of %i bytes', (file, budget) => {
    const size = Buffer.byteLength(read(file));
    expect(size).toBeGreaterThan(1000);
    expect(size).toBeLessThanOrEqual(budget);
  });

  it.each(Object.keys(BUDGETS))('%s has no way to the network', (file) => {
    expect(read(file).match(NETWORK)?.[0]).toBeUndefined();
  });

  it('asks for no more hosts than the page scripts run on, and shows pages no file of ours', () => {
    const manifest = JSON.parse(read('manifest.json'));
    expect(manifest.host_permissions).toEqual(manifest.content_scripts[0].matches);
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('names only files that are there', () => {
    const manifest = JSON.parse(read('manifest.json'));
    const files: string[] = [
      ...Object.values<string>(manifest.icons ?? {}),
      ...manifest.content_scripts.flatMap((script: { js: string[]; css: string[] }) => [
        ...script.js,
        ...script.css,
      ]),
      manifest.action.default_popup,
      manifest.options_ui.page,
    ];
    expect(files.filter((file) => !existsSync(`${outputFolder(kind)}/${file}`))).toEqual([]);
  });

  it('suggests at most four keys, as many as Chromium takes', () => {
    const { commands = {} }: { commands?: Record<string, { suggested_key?: unknown }> } = JSON.parse(
      read('manifest.json'),
    );
    const suggested = Object.values(commands).filter((command) => command.suggested_key);
    expect(suggested.length).toBeLessThanOrEqual(4);
  });
});
