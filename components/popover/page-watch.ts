import type { Point } from '../platform/page-bridge.ts';
import { elementsAround, type Host } from './host.ts';
import { windowsAround, type FullWindow, type Stage } from './stage.ts';

type Deps = {
  /** The mention's window. */
  window: FullWindow;
  /** With the window the host is in; often the same. */
  stage: Stage;
  host: Host;
  onEscape: () => void;
  /** The reader saves the page, which shall not carry our host; a page that saves by itself has taken the key. */
  onSave: () => void;
  /** A press outside our host. */
  onOutside: () => void;
  /** The window has another size. */
  onResized: () => void;
  /** Another part of a window is seen. */
  onSeen: () => void;
  onPointer: (point: Point, at: number, window: FullWindow) => void;
  /** A dialog or popover of the page opened or closed: what was on top may lie below it, or be inert. */
  onTopLayer: () => void;
  /** The focus went elsewhere. */
  onFocus: () => void;
  /** Before a frame that the page draws; answers whether a card follows its name, which may move in the next one. */
  onFrame: () => boolean;
  /** The page took our host away for good. */
  onRemoved: () => void;
};

/** `stop` takes every listener and observer away, for good. */
export type PageWatch = { stop(): void };

/** How often the host is put back into a page that throws it out, before we give in. */
const MAX_RETURNS = 3;

/** ms between two looks where only a pinned card is open: it may stay for hours. */
const REST_MS = 250;

const isEscape = ({ key, isTrusted, isComposing }: KeyboardEvent): boolean =>
  key === 'Escape' && isTrusted && !isComposing;

/** Ours alone: a dialog of the page stays open. */
function keep(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Keeps it from the page that Escape is let go, which did not hear of it being pressed; the card is gone by then. */
function keepNextKeyup(window: Window): void {
  const over = new AbortController();
  const options = { capture: true, signal: over.signal };
  window.addEventListener(
    'keyup',
    (event) => {
      if (!isEscape(event)) return;
      keep(event);
      over.abort();
    },
    options,
  );
  // Let go in another window: the next press is the page's own.
  window.addEventListener('keydown', ({ repeat }) => repeat || over.abort(), options);
}

const isSaveKey = (event: KeyboardEvent): boolean =>
  event.isTrusted && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's';

/**
 * Whether a press was in the host. As a target, a component of the page that holds it stands for it, and a closed one in the
 * whole path: then the place tells.
 */
function isIn({ element, root }: Host, event: PointerEvent): boolean {
  const [target] = event.composedPath();
  if (target === element) return true;
  const isAround = [...elementsAround(element)].some((each) => each === target);
  return isAround && root.contains(root.elementFromPoint(event.clientX, event.clientY));
}

/** Listens to the page, only while a card is open. Synthetic events are a page's own affair. */
export function watchPage(deps: Deps): PageWatch {
  const { stage, host, onEscape, onSave, onOutside, onResized, onSeen, onPointer } = deps;
  const { onTopLayer, onFocus, onFrame, onRemoved } = deps;
  const { document } = stage.window;
  const { documentElement } = document;
  const stopping = new AbortController();
  const { signal } = stopping;
  let returns = 0;

  const onSaveKey = (event: KeyboardEvent): void => {
    if (isSaveKey(event) && !event.defaultPrevented) onSave();
  };
  const onKeydown = (event: KeyboardEvent): void => {
    // Keys pressed in a card go no further than its root.
    if (host.root.activeElement) onSaveKey(event);
    if (!isEscape(event)) return;
    keep(event);
    if (event.view && !event.repeat) keepNextKeyup(event.view);
    onEscape();
  };
  const onPointerdown = (event: PointerEvent): void => {
    if (event.isTrusted && !isIn(host, event)) onOutside();
  };

  const capture = { capture: true, signal };
  const passive = { ...capture, passive: true };
  // The focus may be in any of them.
  for (const window of new Set(windowsAround(deps.window))) {
    window.addEventListener('keydown', onKeydown, capture);
    window.addEventListener('keydown', onSaveKey, { signal });
  }
  for (const window of new Set([deps.window, stage.window])) {
    const hear = <T extends keyof WindowEventMap>(
      type: T,
      run: (event: WindowEventMap[T]) => unknown,
    ): void => window.addEventListener(type, run, passive);
    hear('pointerdown', onPointerdown);
    hear('pointermove', ({ clientX: x, clientY: y, timeStamp }) => onPointer({ x, y }, timeStamp, window));
    hear('resize', onResized);
    // The page is pinched, or a keyboard comes up over it.
    for (const type of ['resize', 'scroll'])
      window.visualViewport?.addEventListener(type, onSeen, { signal });
    hear('toggle', ({ target }) => target !== host.element && onTopLayer());
    hear('focusin', onFocus);
    window.addEventListener('fullscreenchange', onTopLayer, passive);
  }

  /** What no event tells of is looked at just before it would be seen; in a tab behind others, not at all. */
  const look = (): void => {
    if (signal.aborted) return;
    if (!host.element.isConnected) returns += 1;
    // A document that is written anew has lost our listeners.
    if (returns > MAX_RETURNS || document.documentElement !== documentElement) onRemoved();
    else setTimeout(() => stage.window.requestAnimationFrame(look), onFrame() ? 0 : REST_MS);
  };
  look();

  return { stop: () => stopping.abort() };
}
