import type { Mention } from '../platform/page-bridge.ts';
import { matchesSelector } from '../platform/matches-selector.ts';
import { elementsAround, TOP_LAYER } from './host.ts';
import { termElement } from './term-element.ts';

/** Of a term or a card; `undefined`: the system's. */
export type Theme = 'light' | 'dark' | undefined;

/** Between black (0) and white (1); text above it stands on a dark page. */
const MIDDLE = 0.5;

/** Rec. 709 weights of red, green, blue, on gamma-encoded values: close enough to tell light from dark. */
const LUMA = [0.2126, 0.7152, 0.0722] as const;

/** The first number of white, by how a notation begins: `rgb()`, `oklab()` and `oklch()`, `lab()` and `lch()`, `color()`. */
const WHITE: Record<string, number> = { rgb: 255, ok: 1, l: 100, color: 1 };

const numbers = (colour: string): number[] =>
  [...colour.matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(([text]) => Number(text));

/**
 * The theme that goes with text of a computed colour: light text stands on a dark page.
 *
 * @param colour as `getComputedStyle` gives it: `rgb()`, `rgba()`, `color(srgb …)`, `lab()`, `lch()`, `oklab()`, `oklch()`
 * @returns `undefined` where the text is transparent or the notation unknown: the system decides
 */
export function themeForText(colour: string): Theme {
  const [notation = ''] = /^(rgb|ok|l|color(?=.(srgb|display-p3)))/.exec(colour) ?? [];
  const [first = Number.NaN, second = 0, third = 0, alpha = 1] = numbers(colour.replace('display-p3', ''));
  const white = WHITE[notation];
  if (alpha === 0 || white === undefined) return undefined;
  const isMixed = /^[rc]/.test(notation);
  const lightness = isMixed ? LUMA[0] * first + LUMA[1] * second + LUMA[2] * third : first;
  return lightness / white > MIDDLE ? 'dark' : 'light';
}

/** A computed filter that turns light into dark. */
export const inverts = (filter: string): boolean => Number(/invert\(([\d.]+)/.exec(filter)?.[1]) > MIDDLE;

/**
 * Whether the page shows the term as its negative, as tools for dark mode have it do, and a card above the page as it is.
 *
 * @param frame the element of the term's frame, where the card stands outside of it
 */
function isNegative(term: Element, frame: Element | undefined): boolean {
  const { documentElement } = (frame ?? term).ownerDocument;
  let isTurned = false;
  for (const inner of [term, frame])
    for (const element of elementsAround(inner)) {
      // Firefox filters with the root what is above the page as well.
      if (import.meta.env.FIREFOX && element === documentElement) break;
      if (inverts(getComputedStyle(element).filter)) isTurned = !isTurned;
      if (matchesSelector(element, TOP_LAYER)) break;
    }
  return isTurned;
}

/** The theme of a card that is to look as its term does; see {@link themeForText}. */
export function themeOfMention(mention: Mention, frame?: Element): Theme {
  const term = termElement(mention);
  if (!term) return undefined;
  const theme = themeForText(getComputedStyle(term).color);
  if (!theme || !isNegative(term, frame)) return theme;
  return theme === 'dark' ? 'light' : 'dark';
}
