import type { Point } from '../platform/page-bridge.ts';
import { elementsAround, type Host } from './host.ts';
import type { FullWindow } from './stage.ts';

type Deps = {
  /** The mention's window and the one the host is in; often the same. */
  windows: ReadonlySet<FullWindow>;
  host: Host;
  onEscape: () => void;
  /** The reader saves the page, which shall not carry our host; a page that saves by itself has taken the key. */
  onSave: () => void;
  /** A press outside our host. */
  onOutside: () => void;
  /** Something scrolled or was resized; `container` is what scrolled. */
  onMoved: (container: EventTarget | null) => void;
  onPointer: (point: Point, at: number, window: FullWindow) => void;
  /** A dialog or popover of the page opened or closed: what was on top may lie below it, or be inert. */
  onTopLayer: () => void;
  /** The page took our host away for good. */
  onRemoved: () => void;
};

/** `stop` takes every listener and observer away, for good. */
export type PageWatch = { stop(): void };

/** How often the host is put back into a page that throws it out, before we give in. */
const MAX_RETURNS = 3;

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
  const { windows, host, onEscape, onSave, onOutside, onMoved, onPointer, onTopLayer, onRemoved } = deps;
  const stopping = new AbortController();
  const { signal } = stopping;
  let returns = 0;

  const onSaveKey = (event: KeyboardEvent): void => {
    if (isSaveKey(event) && !event.defaultPrevented) onSave();
  };
  const onKeydown = (event: KeyboardEvent): void => {
    // Keys pressed in a card go no further than its root.
    if (host.root.activeElement) onSaveKey(event);
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing) return;
    // Ours alone: a dialog of the page stays open.
    event.preventDefault();
    event.stopImmediatePropagation();
    onEscape();
  };
  const onPointerdown = (event: PointerEvent): void => {
    if (event.isTrusted && !isIn(host, event)) onOutside();
  };

  for (const window of windows) {
    const capture = { capture: true, signal };
    const passive = { ...capture, passive: true };
    const hear = <T extends keyof WindowEventMap>(
      type: T,
      run: (event: WindowEventMap[T]) => unknown,
      options: AddEventListenerOptions = passive,
    ): void => window.addEventListener(type, run, options);
    hear('keydown', onKeydown, capture);
    hear('keydown', onSaveKey, { signal });
    hear('pointerdown', onPointerdown);
    hear('pointermove', ({ clientX: x, clientY: y, timeStamp }) => onPointer({ x, y }, timeStamp, window));
    hear('scroll', ({ target }) => onMoved(target));
    hear('resize', () => onMoved(window));
    // The page is pinched, or a keyboard comes up over it.
    for (const type of ['resize', 'scroll'])
      window.visualViewport?.addEventListener(type, () => onMoved(window), { signal });
    hear('toggle', ({ target }) => target !== host.element && onTopLayer());
    window.addEventListener('fullscreenchange', onTopLayer, passive);
    // The observed size changes when content above a term loads; both roots are observed since either may scroll.
    const sizes = new ResizeObserver(() => onMoved(window));
    sizes.observe(window.document.documentElement);
    if (window.document.body) sizes.observe(window.document.body);
    signal.addEventListener('abort', () => sizes.disconnect());
  }

  const removal = new MutationObserver(() => {
    if (host.element.isConnected) return;
    returns += 1;
    if (returns > MAX_RETURNS) onRemoved();
    else onTopLayer();
  });
  // The host's parent can go with it, as a dialog does that is removed: watch all, but only children.
  for (const root of [host.element.ownerDocument, host.element.getRootNode()])
    removal.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => removal.disconnect());

  return { stop: () => stopping.abort() };
}
