import type { browser as nativeBrowser } from 'wxt/browser';

/**
 * The extension API as page scripts see it: `browser` in Firefox and newer Chromium, `chrome` in older. Page scripts
 * carry no polyfill; background and extension pages use `browser` from `#imports`.
 */
type ExtensionApi = typeof nativeBrowser;

declare global {
  var browser: ExtensionApi | undefined;
  var chrome: ExtensionApi | undefined;
}

/** @throws Error outside an extension (a plain page, a test without a fake). */
export function extensionApi(): ExtensionApi {
  const api = globalThis.browser ?? globalThis.chrome;
  if (!api) throw new Error('No extension API here');
  return api;
}

/** Whether the extension is still there: after an update or removal its API has no id any more, or throws. */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(extensionApi().runtime.id);
  } catch {
    return false;
  }
}
