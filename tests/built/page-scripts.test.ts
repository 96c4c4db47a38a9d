import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSER_KINDS, outputFolder, type BrowserKind } from '../../scripts/driver/browser-kind.ts';
import { tableUnder } from '../readme-table.ts';

/**
 * Budgets of minified page scripts, bytes: every page pays the first, a page that may hold a name the second, and the
 * third comes when the pointer rests on a mark. The first and the third are the design's; the second is ours: the
 * expressions and heads by which names are found take 20 kB, and halve the CPU of a page that holds names.
 */
const BUDGETS = { 'scanner.js': 45_000, 'highlighter.js': 140_000, 'popover.js': 60_000 };

/** Ways to reach the network from a page script. */
const NETWORK =
  /\bfetch\b|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\bimport\(|RTCPeerConnection|WebTransport|new Image\b|\.src\s*=|url\(/;

/** Ways to make elements, or code, of a string. */
const HTML_STRINGS =
  /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|DOMParser|createContextualFragment|setHTML|\beval\(|new Function\b/;
/** Preact's own code for a property that our source never uses (`tests/architecture.test.ts`). */
const PREACTS_OWN =
  /[`'"]dangerouslySetInnerHTML[`'"]|\.__html\s*={2,3}\s*\w+\.innerHTML|\w+\.innerHTML\s*=\s*\w+\.__html/g;

/** Nobody but Preact writes this word. */
const PREACTS_MARK = 'dangerouslySetInnerHTML';

/** What a module imports before it runs. */
const STATIC_IMPORT = /\bimport\s*(?:[^"'`();]*?\bfrom\s*)?["'`](?<file>\.[^"'`]+)["'`]/g;

/** Hosts and permissions that a manifest asks for, as the README's table writes them. */
const permissionsOf = (manifest: { permissions: string[]; host_permissions: string[] }): Set<string> =>
  new Set([...manifest.permissions, ...manifest.host_permissions]);

/** What the README's table says of a browser: the words in code of each row that is not another browser's. */
const permissionsTold = (kind: BrowserKind): Set<string> =>
  new Set(
    tableUnder(readFileSync('README.md', 'utf8'), 'Permissions')
      .filter(([name = '']) => kind === 'chromium' || !name.includes('(Chromium)'))
      .flatMap(([name = '']) => [...name.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word)),
  );

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

  it.each(Object.keys(BUDGETS))('%s makes nothing of HTML strings', (file) => {
    expect(read(file).replaceAll(PREACTS_OWN, '').match(HTML_STRINGS)?.[0]).toBeUndefined();
  });

  it.each(Object.keys(BUDGETS))('%s is compiled at once', (file) => {
    expect(read(file).startsWith('//# allFunctionsCalledOnLoad\n')).toBe(true);
  });

  it.each(Object.keys(BUDGETS))('%s carries no message of the framework', (file) => {
    expect(read(file)).not.toContain('crashed on startup');
  });

  it('popover.js carries its styles without what may be left out', () => {
    expect(read('popover.js')).toContain('.entry-card{.chinese{');
    expect(read('popover.js')).not.toMatch(/[{},;]& |--space|--ink/);
  });

  /** A module and all that is loaded before it runs. */
  const loadedWith = (file: string, loaded = new Set<string>()): Set<string> => {
    if (loaded.has(file)) return loaded;
    loaded.add(file);
    for (const { groups } of read(file).matchAll(STATIC_IMPORT))
      loadedWith(path.join(path.dirname(file), groups?.['file'] ?? ''), loaded);
    return loaded;
  };

  it.each(['popup.html', 'sidepanel.html'])('%s waits for one script and one style sheet', (page) => {
    const files = [...read(page).matchAll(/(?:src|href)="\/(?<file>\w+\/[^"]+\.(?:js|css))"/g)].map(
      ({ groups }) => groups?.['file'] ?? '',
    );
    expect(files.map((file) => path.extname(file)).toSorted()).toEqual(['.css', '.js']);
    const script = files.find((file) => file.endsWith('.js')) ?? '';
    expect([...loadedWith(script)]).toEqual([script]);
  });

  it('the background, which wakes often, carries nothing that draws pages', () => {
    const files = [...loadedWith('background.js')];
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter((file) => read(file).includes(PREACTS_MARK))).toEqual([]);
    const [script = ''] = read('options.html').match(/chunks\/options-[^"]+/) ?? [];
    expect([...loadedWith(script)].some((file) => read(file).includes(PREACTS_MARK))).toBe(true);
  });

  it('asks for what the README gives a reason for, and for nothing else', () => {
    expect(permissionsOf(JSON.parse(read('manifest.json')))).toEqual(permissionsTold(kind));
  });

  it('lets its own pages and the background reach no server', () => {
    const { content_security_policy: policy } = JSON.parse(read('manifest.json'));
    expect(policy.extension_pages).toContain("default-src 'none'");
    expect(policy.extension_pages).toContain("connect-src 'none'");
  });

  it('asks for no more hosts than the page scripts run on, and shows pages no file of ours', () => {
    const manifest = JSON.parse(read('manifest.json'));
    expect(manifest.host_permissions).toEqual(manifest.content_scripts[0].matches);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
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
