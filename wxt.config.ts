import { defineConfig } from 'wxt';
import { PAGE_ORIGINS } from './data/page-origins.ts';
import { addPageScripts } from './scripts/page-scripts.ts';
import { shortScriptStyles } from './scripts/script-styles.ts';

/** Extension pages run our own files and nothing else; `connect-src 'none'`: no network request is ever made. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * A keyboard command; on a Mac, Alt writes letters, so that Control stands for it. Chromium keeps Alt+Shift with A, B, C,
 * N, P, R, T, W, X and Z for itself and leaves a command without its key, silently.
 */
const command = (description: string, key?: string) => ({
  description,
  ...(key && { suggested_key: { default: `Alt+Shift+${key}`, mac: `MacCtrl+Shift+${key}` } }),
});

/** Chromium refuses an extension with more than four suggested keys. */
const COMMANDS = {
  _execute_action: command('__MSG_commandPopup__', 'S'),
  'next-mention': command('__MSG_commandNext__', 'M'),
  explain: command('__MSG_commandExplain__', 'E'),
  'toggle-site': command('__MSG_commandToggleSite__', 'O'),
  'previous-mention': command('__MSG_commandPrevious__'),
  'side-panel': command('__MSG_commandSidePanel__'),
};

/**
 * Has Chromium compile all functions of a page script at once, where each would be parsed again when it is first called:
 * nearly all run on every page they come to (https://v8.dev/blog/explicit-compile-hints); it takes a fifth off what the
 * highlighter costs, and a fourth off the time in which the first card is laid out. Others read a comment.
 */
const COMPILE_ALL = '//# allFunctionsCalledOnLoad';
const PAGE_SCRIPTS = new Set(['scanner', 'highlighter', 'popover']);

/**
 * Pages that are to be usable at once. Built with the others they would share code with each of them, in a file for each
 * sharing, and wait for nine; built apart they wait for a script and a style sheet, which takes a fourth less time. The
 * glossary they load later is then there twice, 1.4 MB.
 */
const QUICK_PAGES = new Set(['popup', 'sidepanel']);

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: process.env['WHICH_ALI_OUT'] ?? '.output',
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Which Ali?',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // The badge needs it also before there is a popup.
    action: {},
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'contextMenus',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    host_permissions: PAGE_ORIGINS,
    omnibox: { keyword: 'whichali' },
    commands: COMMANDS,
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'which-ali@which-ali.example',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
  hooks: {
    'entrypoints:grouped': (_wxt, groups) => {
      for (const group of groups.filter(Array.isArray)) {
        const quick = group.filter(({ name }) => QUICK_PAGES.has(name));
        const others = group.filter(({ name }) => !QUICK_PAGES.has(name));
        groups.splice(groups.indexOf(group), 1, quick, others);
      }
    },
    'build:manifestGenerated': (wxt, manifest) => {
      addPageScripts(manifest, wxt.config.browser, PAGE_ORIGINS);
    },
  },
  vite: () => ({
    plugins: [shortScriptStyles()],
    build: {
      modulePreload: { polyfill: false },
      // kB; the whole glossary is one chunk, read from disk. `tests/data/compiled-size.test.ts` holds its size.
      chunkSizeWarningLimit: 1000,
      // The minimum versions of the manifest; a lower target rewrites `light-dark()` and nested syntax.
      target: ['chrome140', 'firefox150'],
      rolldownOptions: {
        // WXT's, silent in what is built for use; its messages would be carried all the same.
        treeshake: { manualPureFunctions: ['logger'] },
        output: { postBanner: ({ name }) => (PAGE_SCRIPTS.has(name) ? COMPILE_ALL : '') },
      },
    },
  }),
});
