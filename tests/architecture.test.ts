import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Imports run only down this list (README, "Architecture"). */
const LAYERS = ['entrypoints', 'components', 'data'] as const;
const SOURCES = globSync('{entrypoints,components,data}/**/*.{ts,tsx,css}', {
  exclude: ['data/compiled/**'],
});
/** What a browser loads comes from these; a path alias would slip past the layers. */
const DEPENDENCIES = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies);
/** What pure code may use: search ranking, and reading CSV. */
const DATA_PACKAGES: ReadonlySet<string> = new Set(['fuse.js', 'papaparse']);
const IMPORT = /(?:from\s+|import\s*\(?\s*|@import\s+)['"]([^'"\s]+)['"]/g;

/** What tests of a file need of its inside: times to wait for, parts too intricate to be tried through the whole. */
const TEST_SEAMS: readonly string[] = [
  'components/background/badge.ts badgeLook',
  'components/background/commands.ts toggleSite',
  'components/background/context-menu.ts explainSelection',
  'components/background/doors.ts createEntryIn',
  'components/background/settings-sync.ts SYNC_KEY',
  'components/background/settings-sync.ts createSettingsSync',
  'components/glossary/map-view.ts centreOn',
  'components/platform/own-revision.ts OWN_REVISION_KEY',
  'components/popover/faces.ts FACES',
  'components/popover/fragments.ts joinLines',
  'components/popover/popover-state.ts ABANDON_MS',
  'components/popover/popover-state.ts DWELL_MS',
  'components/popover/popover-state.ts JUST_OPEN_MS',
  'components/popover/popover-state.ts NEXT_DWELL_MS',
  'components/popover/term-theme.ts inverts',
  'components/popover/term-theme.ts themeForText',
  'data/entry.ts RELATION_TYPES',
  'data/entry.ts STATES',
  'data/own/own-query.ts filterOwn',
  'data/popup-view.ts readPlace',
  'data/search/query-words.ts createWordTranslator',
  'data/settings/stored-settings.ts MIGRATIONS',
];

const layerOf = (file: string): number => LAYERS.findIndex((layer) => file.startsWith(`${layer}/`));

type Import = { file: string; target: string };
const imports: Import[] = SOURCES.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, target = '']) => ({
    file,
    target: target.startsWith('.') ? path.join(path.dirname(file), target.replace(/\?.*$/, '')) : target,
  })),
);

/** What fails, one line each, so that the message names the place to mend. */
const offending = (forbidden: (each: Import) => boolean): string[] =>
  imports.filter(forbidden).map(({ file, target }) => `${file} imports ${target}`);

const isOwnFile = (target: string): boolean => layerOf(target) >= 0;
const isPackage = (target: string): boolean => !isOwnFile(target) && !target.startsWith('public/');
const isBrowser = (target: string): boolean =>
  target === '#imports' || target.startsWith('wxt') || target.startsWith('webextension-polyfill');
const isDependency = (target: string): boolean =>
  DEPENDENCIES.some((name) => target === name || target.startsWith(`${name}/`));
const isPlatform = (file: string): boolean =>
  file.startsWith('components/platform/') || file.startsWith('entrypoints/');

describe('architecture', () => {
  it('sees the source files', () => {
    expect(SOURCES.length).toBeGreaterThan(10);
    expect(imports.length).toBeGreaterThan(10);
  });

  it('imports only down the layers', () => {
    expect(offending(({ file, target }) => isOwnFile(target) && layerOf(target) < layerOf(file))).toEqual([]);
  });

  it('never imports what is in tests or scripts', () => {
    expect(offending(({ target }) => /^(tests|scripts)\//.test(target))).toEqual([]);
  });

  it('keeps data free of packages but fuse.js and papaparse', () => {
    expect(
      offending(
        ({ file, target }) => file.startsWith('data/') && isPackage(target) && !DATA_PACKAGES.has(target),
      ),
    ).toEqual([]);
  });

  it('imports by relative path or from a runtime dependency', () => {
    expect(
      offending(({ target }) => isPackage(target) && !isBrowser(target) && !isDependency(target)),
    ).toEqual([]);
  });

  it('keeps the browser in entrypoints and components/platform', () => {
    expect(offending(({ file, target }) => isBrowser(target) && !isPlatform(file))).toEqual([]);
  });

  it('calls the extension API only there', () => {
    const calls =
      /\b(?:browser|chrome)\s*\??\.\s*(?:runtime|storage|tabs|scripting|action|commands|i18n|permissions|omnibox)\b/;
    expect(SOURCES.filter((file) => !isPlatform(file) && calls.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('keeps data free of the DOM', () => {
    const dom = /\b(?:document|window|navigator|globalThis)\s*[.[]/;
    expect(
      SOURCES.filter((file) => file.startsWith('data/') && dom.test(readFileSync(file, 'utf8'))),
    ).toEqual([]);
  });

  it('lets highlighter and popover not know each other', () => {
    expect(
      offending(
        ({ file, target }) =>
          (file.startsWith('components/highlighter/') && target.startsWith('components/popover/')) ||
          (file.startsWith('components/popover/') && target.startsWith('components/highlighter/')),
      ),
    ).toEqual([]);
  });

  it('keeps entry files under 60 lines', () => {
    const long = SOURCES.filter(
      (file) => file.startsWith('entrypoints/') && readFileSync(file, 'utf8').split('\n').length > 61,
    );
    expect(long).toEqual([]);
  });

  it('exports no value that no other file speaks of but tests, besides those they take hold of', () => {
    const wordsOf = new Map<string, readonly string[]>(
      globSync('{entrypoints,components,data,scripts}/**/*.{ts,tsx}').map((file) => [
        file,
        readFileSync(file, 'utf8').match(/\w+/g) ?? [],
      ]),
    );
    const isSpokenOf = (name: string, by: string): boolean =>
      [...wordsOf].some(([file, words]) => file !== by && words.includes(name));
    const exported = /^export (?:async )?(?:function\*?|const|let|class) (\w+)/gm;
    const idle = SOURCES.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(exported)]
        .filter(([, name = '']) => !isSpokenOf(name, file))
        .map(([, name]) => `${file} ${name}`),
    );
    expect(idle.toSorted()).toEqual(TEST_SEAMS.toSorted());
    // Nothing is there for tests alone: what they take hold of is at work in its own file.
    const uses = (seam: string): number => {
      const [file = '', name] = seam.split(' ');
      return wordsOf.get(file)?.filter((word) => word === name).length ?? 0;
    };
    expect(TEST_SEAMS.filter((seam) => uses(seam) < 2)).toEqual([]);
  });

  it('writes no HTML strings', () => {
    const html =
      /innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|DOMParser|createContextualFragment/;
    expect(SOURCES.filter((file) => html.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('makes no network request', () => {
    const network = /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/;
    expect(SOURCES.filter((file) => network.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('says what each exported function and type is for', () => {
    // An arrow function begins behind the sign, or on the line after.
    const bare =
      /(?<!\*\/)\n(export (?:(?:async )?function\*? ?\w+|(?:type|class) \w+|const \w+ =\s*(?:async )?(?:<[^>]+>)?\([^()]*\)(?:: [^=]+)? =>))/g;
    expect(
      SOURCES.flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(bare)].map(([, text = '']) => `${file}: ${text}`),
      ),
    ).toEqual([]);
  });
});
