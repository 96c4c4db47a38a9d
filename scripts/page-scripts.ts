/** The part of a manifest that names the scripts a browser runs in pages. */
type PageScriptsManifest = {
  content_scripts?: unknown[] | undefined;
};

/**
 * Puts `scanner.js` and the mark styles into the manifest's `content_scripts`.
 *
 * WXT's own content scripts post the extension's id to every page and can be switched off by any page with one event,
 * and their context costs more than the whole budget of a page, so ours are plain unlisted scripts.
 * @param manifest changed in place
 * @param browser WXT's name of the browser built for
 * @param matches match patterns of the pages to run in
 */
export function addPageScripts(
  manifest: PageScriptsManifest,
  browser: string,
  matches: readonly string[],
): void {
  manifest.content_scripts = [
    {
      matches,
      js: ['scanner.js'],
      css: ['assets/highlight.css'],
      run_at: 'document_idle',
      all_frames: true,
      match_origin_as_fallback: true,
      // Author CSS reaches shadow roots in Chromium, user CSS does in Firefox; neither does in the other (tried).
      ...(browser === 'firefox' ? { css_origin: 'user' } : {}),
    },
  ];
}
