import type { Box } from './corridor.ts';

/** Smallest viewport a card is shown in, px. */
const MIN_WIDTH_PX = 320;
const MIN_HEIGHT_PX = 200;
/** A frame with this much room shows its own cards, px; a smaller one borrows the page around it. */
const ROOMY_WIDTH_PX = 480;
const ROOMY_HEIGHT_PX = 400;

/** The window a frame's cards are shown in, and the way from the frame's coordinates to that window's. */
export type Stage = {
  window: FullWindow;
  toStage: (box: Box) => Box;
  /** The frame element the mention's frame is in, in the document of `window`; absent in the frame itself. */
  frame?: Element;
};

/** A window with its globals, as `defaultView` gives it. */
export type FullWindow = Window & typeof globalThis;

const fits = ({ innerWidth, innerHeight }: Window, width: number, height: number): boolean =>
  innerWidth >= width && innerHeight >= height;

/** The frame elements from this window up to the topmost ancestor of the same origin. */
function framesUp(own: Window): Element[] {
  const frames: Element[] = [];
  // `null` at the top and below an ancestor of another origin; sandboxed frames are of no origin but their own.
  for (let frame = own.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement ?? null)
    frames.push(frame);
  return frames;
}

const isLaidOut = (element: Element): element is HTMLElement => 'offsetWidth' in element;

/** From a frame's viewport into the one around it, also where the frame element is scaled. */
function throughFrame(box: Box, element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [scaleX, scaleY] = isLaidOut(element)
    ? [width / (element.offsetWidth || 1), height / (element.offsetHeight || 1)]
    : [1, 1];
  const x = (value: number): number => left + (element.clientLeft + value) * scaleX;
  const y = (value: number): number => top + (element.clientTop + value) * scaleY;
  return { left: x(box.left), top: y(box.top), right: x(box.right), bottom: y(box.bottom) };
}

/** A window, and those of its origin in it. */
const windowsIn = (window: FullWindow): FullWindow[] => [
  window,
  ...[...window.document.querySelectorAll('iframe')].flatMap(({ contentDocument }) =>
    contentDocument?.defaultView ? windowsIn(contentDocument.defaultView) : [],
  ),
];

/** Every window of the same origin, from the topmost one down, that a key may be pressed in. */
export const windowsAround = (own: FullWindow): FullWindow[] => [
  own,
  ...windowsIn(framesUp(own).at(-1)?.ownerDocument.defaultView ?? own),
];

/** Where the cards of a frame are shown; `undefined` where no window has room for one (the page list has its entries). */
export function findStage(own: FullWindow): Stage | undefined {
  const ownStage = { window: own, toStage: (box: Box) => box };
  const frames = framesUp(own);
  const frame = frames.at(-1);
  const topmost = frame?.ownerDocument.defaultView;
  if (
    frame &&
    topmost &&
    !fits(own, ROOMY_WIDTH_PX, ROOMY_HEIGHT_PX) &&
    fits(topmost, MIN_WIDTH_PX, MIN_HEIGHT_PX)
  )
    return {
      window: topmost,
      frame,
      toStage: (box) => frames.reduce(throughFrame, box),
    };
  const isTop = own.parent === own;
  return isTop || fits(own, MIN_WIDTH_PX, MIN_HEIGHT_PX) ? ownStage : undefined;
}
