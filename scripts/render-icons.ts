import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browsers.ts';
import { launchBrowser } from './driver/launch.ts';

/** Renders `scripts/icon.svg` into `public/icon/`: `npm run icons`. */

/** px: toolbar, high-density toolbar, extension list, stores. */
const SIZES = [16, 32, 48, 96, 128];

/** The bubble's colour by the start of the file name; both stand out on light and on dark toolbars (over 3 : 1). */
const COLOURS = { '': '#0d8a80', 'off-': '#80868b' };

const ROOT = path.join(import.meta.dirname, '..');
const svg = readFileSync(path.join(ROOT, 'scripts/icon.svg'), 'utf8');
const folder = path.join(ROOT, 'public/icon');
mkdirSync(folder, { recursive: true });

const { browser } = await launchBrowser({ kind: 'chromium', executable: ensureBrowser('chromium') });
try {
  const page = await browser.newPage();
  for (const [prefix, colour] of Object.entries(COLOURS)) {
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0;color:${colour}}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(path.join(folder, `${prefix}${size}.png`), png);
    }
  }
} finally {
  await browser.close();
}
