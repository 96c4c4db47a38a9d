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

/**
 * What is painted there now: red, green, blue and opacity (0 to 255) of each pixel, line by line.
 *
 * @param captureBeyondViewport false: the page keeps its size meanwhile, and a card stays open; for one that is not scrolled
 */
export async function pixelsOf(page: Page, clip: Clip, captureBeyondViewport = true): Promise<Uint8Array> {
  const picture = await page.screenshot({ clip, encoding: 'base64', captureBeyondViewport });
  const pixels = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    const { data } = canvas?.getImageData(0, 0, image.width, image.height) ?? {
      data: new Uint8ClampedArray(),
    };
    // As text: a driver takes long over a list of a hundred thousand numbers.
    return Array.from(data, (value) => value.toString(16).padStart(2, '0')).join('');
  }, `data:image/png;base64,${picture}`);
  return Buffer.from(pixels, 'hex');
}

/** Of red, green and blue in the relative luminance of WCAG. */
const LUMA = [0.2126, 0.7152, 0.0722];

const linear = (value: number): number =>
  value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;

/** Relative luminance (0 to 1, as WCAG has it, to three digits) of each pixel. */
const luminancesOf = (pixels: Uint8Array): number[] =>
  Array.from({ length: pixels.length / 4 }, (_, at) => {
    const luminance = LUMA.reduce(
      (sum, part, colour) => sum + part * linear(pixels[4 * at + colour] ?? 0),
      0,
    );
    return Math.round(1000 * luminance) / 1000;
  });

const luminances = async (page: Page, clip: Clip): Promise<number[]> =>
  luminancesOf(await pixelsOf(page, clip));

/** Whether a pixel is nearer to white than to black. */
export async function isLightAt(page: Page, x: number, y: number): Promise<boolean> {
  const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
  const [luminance = 0] = luminancesOf(await pixelsOf(page, clip, false));
  return luminance > 0.18;
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

/**
 * Whether what is inside an edge stands out from what is around it: where a box begins, before what it says.
 *
 * @param place in the viewport, of something that is in sight and not scrolled
 */
export async function isFilledAt(page: Page, { x, y, height }: Omit<Clip, 'width'>): Promise<boolean> {
  const middle = Math.round(y + height / 2);
  const strip = { x: Math.round(x) - AROUND / 2, y: middle, width: 2 * AROUND, height: 1 };
  const shades = luminancesOf(await pixelsOf(page, strip, false));
  return contrast(shades[0] ?? 0, shades.at(AROUND) ?? 0) >= ENOUGH;
}

/** The same of the first element of a selector, in a page as it was opened. */
export const isFilled = async (page: Page, selector: string): Promise<boolean> =>
  isFilledAt(page, await placeOf(page, selector));
