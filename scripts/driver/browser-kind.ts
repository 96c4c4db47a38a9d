/** The browsers the extension is built, opened and tested in. */
export const BROWSER_KINDS = ['chromium', 'firefox'] as const;
/** "chromium" is what WXT calls "chrome". */
export type BrowserKind = (typeof BROWSER_KINDS)[number];

/** Folder of the built extension for a browser, as WXT names it. */
export const outputFolder = (kind: BrowserKind): string =>
  `${process.env['WHICH_ALI_OUT'] ?? '.output'}/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`;
