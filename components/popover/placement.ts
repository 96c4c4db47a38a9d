import { liveRange } from '../platform/live-range.ts';
import type { Mention, Point } from '../platform/page-bridge.ts';
import { isInCorridor, type Box } from './corridor.ts';
import { anchorBox, fragmentsOf } from './fragments.ts';
import { elementsAround, type Host } from './host.ts';
import type { Shown } from './popover-state.ts';
import type { Stage } from './stage.ts';
import { termElement } from './term-element.ts';
import { MARGIN_PX, viewTerm, type TermView } from './term-view.ts';

type Deps = {
  host: Host;
  stage: Stage;
  /** The card it begins with. */
  first: Shown;
  /** The term scrolled out of sight or is no longer laid out. */
  onClose: () => void;
};

/** Where the card stands: keeps the anchor on the fragment of the term it was opened at. */
export type Placement = {
  /** Takes a card, or none, to follow from now on. */
  follow: (shown: Shown | undefined) => void;
  /** Measures again. */
  update: () => void;
  /** The same where the term has moved; answers whether there is a card that goes with it. */
  keepUp: () => boolean;
  /** The room is another: measures again, and has the card on the side that goes with it. */
  turn: () => void;
  /** The term as the card opened at it. */
  term: () => TermView;
  /** Whether a point of the stage lies between the term and its card. */
  isInCorridor: (point: Point) => boolean;
  /** From the mention's frame to the stage. */
  toStage: (point: Point) => Point;
};

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a box cuts the term off that is laid out in it. What the body cuts off is no more in the window, either. */
function isCutOff(term: Box, inner: Element | undefined): boolean {
  let isLoose = false;
  for (const element of elementsAround(inner)) {
    const { position, overflow } = getComputedStyle(element);
    if (element === element.ownerDocument.body) break;
    // Of what is positioned itself, only boxes that are positioned cut something off.
    if (isLoose && position === 'static') continue;
    if (overflow !== 'visible' && !meets(term, element.getBoundingClientRect())) return true;
    if (position === 'fixed') break;
    isLoose = position === 'absolute';
  }
  return false;
}

/** Keeps the anchor of a host at the term of the card that follows the pointer. */
export function createPlacement({ host, stage, first, onClose }: Deps): Placement {
  let shown: Shown | undefined = first;
  let view = viewTerm(first, stage);
  /** Goes with the text, and is not made in each frame: each one costs whatever changes in the page. */
  let range = liveRange(first.mention.ranges[0]);
  const findTerm = (): string | undefined =>
    range && JSON.stringify(stage.toStage(range.getBoundingClientRect()));

  const moveAnchor = (left: number, top: number, width: number, height: number): void => {
    const { style } = host.anchor;
    style.inset = `${top}px auto auto ${left}px`;
    style.width = `${width}px`;
    style.height = `${height}px`;
  };

  /** Has the anchor mark out the room of a sheet: in what is seen of a page that is pinched, or under a keyboard. */
  const makeRoom = (term: Box, { offsetLeft, offsetTop, width, height, scale }: VisualViewport): void => {
    const [top, bottom] =
      view.flow === 'sheet-top' ? [offsetTop, term.top] : [term.bottom, offsetTop + height];
    moveAnchor(offsetLeft, top, width, bottom - top);
    // However far the page is zoomed in, a sheet keeps its size on the screen.
    host.mount.style.setProperty('--px', String(1 / scale));
  };

  /** Moves the anchor; false where the term is nowhere to be seen. */
  const measure = (mention: Mention): boolean => {
    const { isVertical, flow } = view;
    const fragments = fragmentsOf(mention, isVertical);
    const at = Math.min(view.fragment, fragments.length - 1);
    const term = fragments[at];
    const box = anchorBox(fragments, at, isVertical);
    if (!term || !box) return false;
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

  const toStage = ({ x, y }: Point): Point => {
    const { left, top } = stage.toStage({ left: x, top: y, right: x, bottom: y });
    return { x: left, y: top };
  };

  const update = (): void => {
    if (!shown) return;
    const { mention } = shown;
    // Text that is written anew empties what went with it.
    range = liveRange(mention.ranges[0]);
    const isThere =
      range && !isCutOff(range.getBoundingClientRect(), termElement(mention)) && measure(mention);
    // Two fingers moved the page under the pointer; a sheet keeps to what is seen, and another card to its name.
    const isPinched = shown.by === 'hover' && (stage.window.visualViewport?.scale ?? 1) !== view.pinch;
    if ((!isThere || isPinched) && !shown.isHeld) onClose();
  };

  measure(first.mention);
  let found = findTerm();
  return {
    toStage,
    follow(next) {
      const isNew = next?.id !== shown?.id;
      shown = next;
      if (!next || !isNew) return;
      view = viewTerm(next, stage);
      range = liveRange(next.mention.ranges[0]);
      measure(next.mention);
      found = findTerm();
    },
    update,
    keepUp() {
      const before = found;
      found = findTerm();
      if (found !== before) update();
      return !!shown;
    },
    turn() {
      if (shown) view = { ...view, flow: viewTerm({ ...shown, point: undefined }, stage).flow };
      update();
    },
    term: () => view,
    isInCorridor(point) {
      const card = host.mount.querySelector('.popover:not([data-flow|="pinned"])')?.getBoundingClientRect();
      return card !== undefined && isInCorridor(point, host.anchor.getBoundingClientRect(), card);
    },
  };
}
