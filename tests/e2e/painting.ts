import type { Page } from 'puppeteer-core';

/** What is seen of an element, told by its pixels: the DOM does not say how forced colours, states and frames come out. */

/** CSS px, in the document. */
type Clip = { x: number; y: number; width: number; height: number };

/** px around an element that are looked at as well: focus rings stand outside. */
const AROUND = 6;

/** The place of the first element of a selector, scrolled into sight. */
const placeOf = (page: Page, selector: string): Promise<Clip> =>
  page.$eval(selector, (element) => {
    element.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + scrollX, top + scrollY].map(Math.round);
    return { x: x ?? 0, y: y ?? 0, width: Math.round(width), height: Math.round(height) };
  });

/** Relative luminance (0 to 1, as WCAG has it, to three digits) of each pixel, line by line. */
async function luminances(page: Page, clip: Clip): Promise<number[]> {
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  return page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    const { data } = canvas?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    const linear = Array.from({ length: 256 }, (_, value) =>
      value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    const shades: number[] = [];
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((part) => linear[data[at + part] ?? 0]);
      shades.push(Math.round(1000 * (0.2126 * red + 0.7152 * green + 0.0722 * blue)) / 1000);
    }
    return shades;
  }, `data:image/png;base64,${picture}`);
}

const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** What WCAG asks of controls and their states. */
const ENOUGH = 3;

/** How many pixels in and around an element change so that it is seen, and how many its outline has. */
export async function changeOf(
  page: Page,
  selector: string,
  act: () => Promise<unknown>,
): Promise<{ changed: number; outline: number }> {
  const { x, y, width, height } = await placeOf(page, selector);
  const clip = { x: x - AROUND, y: y - AROUND, width: width + 2 * AROUND, height: height + 2 * AROUND };
  clip.x = Math.max(0, clip.x);
  const before = await luminances(page, clip);
  await act();
  const after = await luminances(page, clip);
  const changed = before.filter((shade, at) => contrast(shade, after[at] ?? shade) >= ENOUGH).length;
  return { changed, outline: 2 * (width + height) };
}

/** Whether an element's own edge, half way down its left side, stands out from what is left of it. */
export async function hasEdge(page: Page, selector: string): Promise<boolean> {
  const { x, y, height } = await placeOf(page, selector);
  const strip = { x: x - AROUND / 2, y: y + Math.floor(height / 2), width: AROUND, height: 1 };
  const [outside = 0, ...further] = await luminances(page, strip);
  return further.some((shade) => contrast(shade, outside) >= ENOUGH);
}
