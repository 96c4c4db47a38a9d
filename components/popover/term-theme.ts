/** Between black (0) and white (1); text above it stands on a dark page. */
const MIDDLE = 0.5;

/** Rec. 709 weights of red, green, blue, on gamma-encoded values: close enough to tell light from dark. */
const LUMA = [0.2126, 0.7152, 0.0722] as const;

const numbers = (colour: string): number[] =>
  [...colour.matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(([text]) => Number(text));

/**
 * The theme that goes with text of a computed colour: light text stands on a dark page.
 *
 * @param colour as `getComputedStyle` gives it: `rgb()`, `rgba()`, `color(srgb …)`, `lab()`, `lch()`, `oklab()`, `oklch()`
 * @returns `undefined` where the text is transparent or the notation unknown: the system decides
 */
export function themeForText(colour: string): 'light' | 'dark' | undefined {
  const [, notation = '', space = ''] = /^([a-z]+)\((srgb|display-p3)?/.exec(colour) ?? [];
  const [first = Number.NaN, second = 0, third = 0, alpha = 1] = numbers(colour.replace('display-p3', ''));
  if (alpha === 0) return undefined;
  const lightness = {
    rgb: (LUMA[0] * first + LUMA[1] * second + LUMA[2] * third) / 255,
    rgba: (LUMA[0] * first + LUMA[1] * second + LUMA[2] * third) / 255,
    color: space ? LUMA[0] * first + LUMA[1] * second + LUMA[2] * third : Number.NaN,
    lab: first / 100,
    lch: first / 100,
    oklab: first,
    oklch: first,
  }[notation];
  if (lightness === undefined || Number.isNaN(lightness)) return undefined;
  return lightness > MIDDLE ? 'dark' : 'light';
}
