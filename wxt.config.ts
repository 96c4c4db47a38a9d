import { defineConfig } from 'wxt';
import { addPageScripts } from './scripts/page-scripts.ts';

/** The pages both page scripts and `host_permissions` speak of (README, "Permissions"). */
const PAGE_MATCHES = ['http://*/*', 'https://*/*'];

/** Extension pages run our own files and nothing else; `connect-src 'none'` keeps promise 4 (no network request). */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

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
    host_permissions: PAGE_MATCHES,
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
    'build:manifestGenerated': (wxt, manifest) => {
      addPageScripts(manifest, wxt.config.browser, PAGE_MATCHES);
    },
  },
  vite: () => ({
    build: {
      modulePreload: { polyfill: false },
      // The minimum versions of the manifest; a lower target rewrites `light-dark()` and nested syntax.
      target: ['chrome140', 'firefox150'],
    },
  }),
});
