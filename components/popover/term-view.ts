import type { Settings } from '../../data/settings/settings.ts';
import type { Box } from './corridor.ts';
import { fragmentsOf, pickFragment } from './fragments.ts';
import type { Flow } from './PopoverCard.tsx';
import type { Shown } from './popover-state.ts';
import type { Stage } from './stage.ts';
import { termElement } from './term-element.ts';
import { themeOfMention, type Theme } from './term-theme.ts';

/** The margin of `.popover`, px. */
export const MARGIN_PX = 8;
/** The width of `.popover` and what keeps it off an edge, px. */
const CARD_PX = 360 + MARGIN_PX;

/** Less room than this above and below the term, px, and the card stands beside it. */
const MIN_ROOM_PX = 176;

/** What a card takes from its term when it is made, and when it opens. */
export type TermView = {
  isVertical: boolean;
  /** The index of the fragment that the pointer is on. */
  fragment: number;
  flow: Flow;
  theme: Theme;
  /** How far the page is zoomed in with two fingers. */
  pinch: number;
};

/** Where a sheet goes to stay off the term: the half of what is seen that the term is not in. */
const sheetFor = ({ top, bottom }: Box, { offsetTop, height }: VisualViewport): Flow =>
  (top + bottom) / 2 > offsetTop + height / 2 ? 'sheet-top' : 'sheet-bottom';

/** Beside the term where neither above nor below has room, then where there is more: the view of a page at 400 %. */
function inLowView({ left, top, right, bottom }: Box, { innerWidth, innerHeight }: Window): Flow | undefined {
  const below = innerHeight - bottom;
  if (Math.max(top, below) >= MIN_ROOM_PX) return undefined;
  if (Math.max(left, innerWidth - right) >= CARD_PX) return 'beside';
  return top > below ? 'above' : 'below';
}

/**
 * From the term's start on in the direction of its text, or the other way where only that has room; below it, unless there
 * is more room above. Decided here, since each fallback a browser has to try is one more layout of the card.
 */
function alongLine(box: Box, isRtl: boolean, { innerWidth, innerHeight }: Window): Flow {
  const { left, top, right, bottom } = box;
  const [ahead, behind] = isRtl ? [right, innerWidth - left] : [innerWidth - left, right];
  const isTurned = ahead < CARD_PX && behind >= CARD_PX;
  const along = isRtl === isTurned ? 'ltr' : 'rtl';
  return top > innerHeight - bottom ? `${along}-either` : along;
}

/** Reads a term as it stands in the page now. */
export function viewTerm({ mention, point, by }: Shown, { window, frame, toStage }: Stage): TermView {
  const element = termElement(mention);
  const style = element ? getComputedStyle(element) : undefined;
  const isVertical = style?.writingMode.startsWith('vertical') ?? false;
  const fragments = fragmentsOf(mention, isVertical);
  const fragment = pickFragment(fragments, point);
  const seen = window.visualViewport;
  const pinch = seen?.scale ?? 1;
  const flowAt = (box: Box): Flow => {
    // Of a pinched page only a part is seen: a card takes the room in it that a sheet takes.
    if (seen && (by === 'touch' || pinch > 1)) return sheetFor(box, seen);
    if (isVertical) return 'vertical';
    return inLowView(box, window) ?? alongLine(box, style?.direction === 'rtl', window);
  };
  const term = fragments[fragment];
  const flow = term ? flowAt(toStage(term)) : 'ltr';
  return { isVertical, fragment, flow, theme: themeOfMention(mention, frame), pinch };
}

/** How a card stands and looks at its term, in the theme the reader chose. */
export const lookAt = ({ flow, theme }: TermView, settings: Settings) => ({
  flow,
  theme: settings.theme === 'auto' ? theme : settings.theme,
});
