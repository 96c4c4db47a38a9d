import type { Settings } from '../../data/settings/settings.ts';
import type { Mention, Point } from '../platform/page-bridge.ts';
import { isInCorridor, type Box } from './corridor.ts';
import { anchorBox, fragmentsOf, pickFragment } from './fragments.ts';
import { elementsAround, isElement, type Host } from './host.ts';
import type { Flow } from './PopoverCard.tsx';
import type { Shown } from './popover-state.ts';
import type { Stage } from './stage.ts';
import { elementOf, themeOfMention } from './term-theme.ts';

/** The margin of `.popover`, px. */
const MARGIN_PX = 8;

/** The width of `.popover` and its margin to the edge, px. */
const CARD_PX = 360 + MARGIN_PX;

/** Less room than this above and below the term, px, and the card stands beside it. */
const MIN_ROOM_PX = 176;

type Deps = {
  host: Host;
  stage: Stage;
  settings: () => Settings;
  /** The term scrolled out of sight or is no longer laid out. */
  onAway: () => void;
};

/** Where the card stands: keeps the anchor on the fragment of the term it was opened at. */
export type Placement = {
  /** Takes a card, or none, to follow from now on. */
  follow: (shown: Shown | undefined) => void;
  /** Measures again. @param container what scrolled, where something did */
  update: (container: EventTarget | null) => void;
  flow: () => Flow;
  theme: () => 'light' | 'dark' | undefined;
  /** Whether a point of the stage lies between the term and its card. */
  isInCorridor: (point: Point) => boolean;
  /** From the mention's frame to the stage. */
  toStage: (point: Point) => Point;
};

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether what scrolled is a box around the term; scrolling the document itself moves the viewport. */
const holds = (container: EventTarget | null, term: Element | undefined): container is Element =>
  isElement(container) &&
  container !== container.ownerDocument.scrollingElement &&
  [...elementsAround(term)].includes(container);

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
 * From the term's start on in the direction of its text, or the other way where only that has room. Decided here, since
 * each fallback a browser has to try is one more layout of the card.
 */
function alongLine({ left, right }: Box, isRtl: boolean, { innerWidth }: Window): Flow {
  const [ahead, behind] = isRtl ? [right, innerWidth - left] : [innerWidth - left, right];
  const isTurned = ahead < CARD_PX && behind >= CARD_PX;
  return isRtl === isTurned ? 'ltr' : 'rtl';
}

export function createPlacement({ host, stage, settings, onAway }: Deps): Placement {
  let shown: Shown | undefined;
  let fragment = 0;
  let isVertical = false;
  let flow: Flow = 'ltr';
  let textTheme: 'light' | 'dark' | undefined;
  /** How far the page was zoomed in with two fingers when the card opened. */
  let pinch = 1;

  const moveAnchor = (left: number, top: number, width: number, height: number): void => {
    const { style } = host.anchor;
    style.inset = `${top}px auto auto ${left}px`;
    style.width = `${width}px`;
    style.height = `${height}px`;
  };

  /** Has the anchor mark out the room of a sheet: in what is seen of a page that is pinched, or under a keyboard. */
  const makeRoom = (term: Box, { offsetLeft, offsetTop, width, height, scale }: VisualViewport): void => {
    const [top, bottom] = flow === 'sheet-top' ? [offsetTop, term.top] : [term.bottom, offsetTop + height];
    moveAnchor(offsetLeft, top, width, bottom - top);
    // However far the page is zoomed in, a sheet keeps its size on the screen.
    host.mount.style.setProperty('--px', String(1 / scale));
  };

  /** Moves the anchor; false where the term is nowhere to be seen. */
  const measure = (mention: Mention, container: EventTarget | null): boolean => {
    const fragments = fragmentsOf(mention, isVertical);
    const at = Math.min(fragment, fragments.length - 1);
    const term = fragments[at];
    const box = anchorBox(fragments, at, isVertical);
    if (!term || !box) return false;
    if (holds(container, elementOf(mention)) && !meets(term, container.getBoundingClientRect())) return false;
    const onStage = stage.toStage(box);
    const { innerWidth, innerHeight, visualViewport } = stage.window;
    if (!meets(onStage, { left: 0, top: 0, right: innerWidth, bottom: innerHeight })) return false;
    if (flow.startsWith('sheet') && visualViewport) {
      makeRoom(onStage, visualViewport);
      return true;
    }
    // The card's margin keeps it off the term and the edges; along the line it would also shift it off the term's start.
    const [x, y] = isVertical ? [0, MARGIN_PX] : [MARGIN_PX, 0];
    const left = Math.max(0, onStage.left - x);
    const top = Math.max(0, onStage.top - y);
    const right = Math.min(innerWidth, onStage.right + x);
    moveAnchor(left, top, right - left, Math.min(innerHeight, onStage.bottom + y) - top);
    return true;
  };

  const read = ({ mention, point, by }: Shown): void => {
    const element = elementOf(mention);
    const style = element ? getComputedStyle(element) : undefined;
    isVertical = style?.writingMode.startsWith('vertical') ?? false;
    const fragments = fragmentsOf(mention, isVertical);
    fragment = pickFragment(fragments, point);
    textTheme = themeOfMention(mention, stage.frame);
    const term = fragments[fragment];
    if (!term) return;
    const box = stage.toStage(term);
    const seen = stage.window.visualViewport;
    pinch = seen?.scale ?? 1;
    // Of a pinched page only a part is seen: a card takes the room in it that a sheet takes.
    if (seen && (by === 'touch' || pinch > 1)) flow = sheetFor(box, seen);
    else if (isVertical) flow = 'vertical';
    else flow = inLowView(box, stage.window) ?? alongLine(box, style?.direction === 'rtl', stage.window);
  };

  const toStage = ({ x, y }: Point): Point => {
    const { left, top } = stage.toStage({ left: x, top: y, right: x, bottom: y });
    return { x: left, y: top };
  };

  return {
    toStage,
    follow(next) {
      const isNew = next?.id !== shown?.id;
      shown = next;
      if (!next || !isNew) return;
      read(next);
      measure(next.mention, null);
    },
    update(container) {
      if (!shown) return;
      const isThere = measure(shown.mention, container);
      // Two fingers moved the page under the pointer; a sheet keeps to what is seen, and another card to its name.
      const isPinched = shown.by === 'hover' && (stage.window.visualViewport?.scale ?? 1) !== pinch;
      if ((!isThere || isPinched) && !shown.isHeld) onAway();
    },
    flow: () => flow,
    theme() {
      const { theme } = settings();
      return theme === 'auto' ? textTheme : theme;
    },
    isInCorridor(point) {
      const card = host.mount.querySelector('.popover:not([data-flow|="pinned"])')?.getBoundingClientRect();
      return card !== undefined && isInCorridor(point, host.anchor.getBoundingClientRect(), card);
    },
  };
}
